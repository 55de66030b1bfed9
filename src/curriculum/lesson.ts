import type { Position } from '#authoring/problem.ts';

/** A part of a module under one second-level heading; the opening has an empty slug and title. */
export type Section = {
  slug: string;
  title: string;
  /** The words a reader sees, without markup, questions or citations; an empty line between paragraphs. */
  text: string;
  /** The same words with a † where a claim is cited. */
  marked: string;
  claims: string[];
  /** The author's reason why the section cites nothing, or an empty text. */
  noClaim: string;
  start: Position;
};

export type ComponentUse = Position & {
  name: string;
  /** `undefined` where the author wrote an expression in braces, which content may not do. */
  attributes: Record<string, string | undefined>;
  section: string;
};
export type LinkUse = Position & { url: string; text: string };

/** What a module's text holds, read without running any of it. */
export type LessonBody = {
  sections: Section[];
  headings: (Position & { depth: number; title: string; slug: string })[];
  components: ComponentUse[];
  links: LinkUse[];
  images: (Position & { url: string; alt: string })[];
  /** Expressions and imports, which are code and not content. */
  code: (Position & { text: string })[];
  /** Words the author uses on purpose, each with a reason: {/* language-ok: word: why *\/}. */
  allowed: { word: string; reason: string }[];
};
