/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** What content/site.yaml says, put in by build/site-defines.ts. */
  readonly PUBLIC_SITE_NAME?: string;
  readonly PUBLIC_SITE_CALENDAR?: string;
  readonly PUBLIC_SITE_TAGLINE?: string;
  /** Whether the site is saved on a device: always, ask or never. */
  readonly PUBLIC_OFFLINE?: string;
  /** Lines of what people type when they look for a line to call. */
  readonly PUBLIC_HELP_WITHIN?: string;
  readonly PUBLIC_HELP_ALONE?: string;
  /** What people type when somebody may die: the `help` of content/search/, as JSON. */
  readonly PUBLIC_HELP_WORDS?: string;
}

/** The colour of an edition, after the tokens; empty for the plain site (build/edition-parts.ts). */
declare module 'virtual:edition.css';

/** The typefaces with the letters that the site uses (build/typefaces.ts). */
declare module 'virtual:typefaces.css';

declare namespace App {
  interface Locals {
    /** What the components inside a lesson need to know of the page they stand on. */
    lesson?: import('#curriculum/lesson-page.ts').LessonPage;
    /** On any other page, the number of each claim that it has cited so far. */
    cited?: Map<string, number>;
  }
}

declare module 'subset-font' {
  const subset: (
    font: Uint8Array,
    letters: string,
    options: { targetFormat: 'woff2'; keepFeatures: string[]; noHinting: boolean },
  ) => Promise<Uint8Array>;
  export default subset;
}

declare module '@citation-js/core' {
  export const Cite: new (data: unknown) => { format(kind: string, options: object): unknown };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

/** For tools that read TypeScript only; `astro check` knows what each component takes. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
