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
  /** Attributes that stand there twice. */
  repeated: string[];
  /** Whether anything stands between its two tags. */
  holds: boolean;
  section: string;
};
export type LinkUse = Position & { url: string; text: string };

/** A heading; `within` where it does not stand by itself in the text but in something else. */
export type Heading = Position & { depth: number; title: string; slug: string; within?: boolean };

/** What a module's text holds, read without running any of it. */
export type LessonBody = {
  sections: Section[];
  headings: Heading[];
  components: ComponentUse[];
  links: LinkUse[];
  images: (Position & { url: string; alt: string })[];
  /** Expressions and imports, which are code and not content. */
  code: (Position & { text: string })[];
  /** What Markdown has and a lesson has no place for, by the parser's name: “footnoteReference”. */
  foreign: (Position & { type: string })[];
  /** What was begun as a link or a picture, and is shown as it was typed. */
  unmade: (Position & { text: string })[];
  /** Words the author uses on purpose, each with a reason: {/* language-ok: word: why *\/}. */
  allowed: { word: string; reason: string }[];
};
