/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the components inside a lesson need to know of the page they stand on. */
    lesson?: import('#curriculum/lesson-page.ts').LessonPage;
  }
}

declare module '@citation-js/core' {
  export const Cite: new (data: unknown) => { format(kind: string, options: object): unknown };
}
declare module '@citation-js/plugin-csl';

/** For tools that read TypeScript only; `astro check` knows what each component takes. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
