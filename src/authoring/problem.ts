/**
 * Something an author must put right before it can be published.
 * `line` and `column` count from 1, as editors do.
 */
export type Problem = {
  file: string;
  line: number;
  column: number;
  /** The name of the rule, in kebab-case, as listed in problems.md. */
  kind: string;
  /** What happened, with the author's own word in quotes. */
  what: string;
  /** Why it matters to a reader or learner. */
  why: string;
  /** What to type, starting with a verb. */
  cure: string;
};

/** A place in a file, both counted from 1. */
export type Position = { line: number; column: number };

/** Where a value stands: keys and list indexes from the top of the document. */
export type Path = readonly (string | number)[];

/** Finds the place of a value in the file it was read from; the nearest parent's place where the value is missing. */
export type Locate = (path: Path) => Position;
