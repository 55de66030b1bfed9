import type { Report } from '#packages/report.ts';

/** What a learning system is told and keeps, whichever standard it speaks. */
export interface Session {
  /** The bookmark of the last visit; empty where there is none. */
  readonly begunWith: string;
  /** Letters that a bookmark may have. */
  readonly room: number;
  /** Where a page that goes may come back with the same session, so that only the learner ends it. */
  readonly outlivesPage?: boolean;
  /** Where the learning system wants the learner to be once they have left. */
  readonly returnTo?: string | undefined;
  /**
   * Keeps the bookmark and says what was done. Begins at once and, but for cmi5, has ended when it returns. Rejects where the
   * learning system refuses.
   */
  save(bookmark: string, report: Report): Promise<void>;
  /**
   * Hands it over without asking to have it kept: some systems keep it at once, the others at the next save. False where it was
   * refused. Only where the standard tells the two apart.
   */
  give?(bookmark: string, report: Report): boolean;
  /** The last of it; nothing can be saved after. Never rejects, and says whether it was kept. */
  leave(bookmark: string, report: Report): Promise<boolean>;
}

/** So long the learner has been here, in seconds. */
export type Clock = () => number;
