import type { ScenarioOutline } from '#record/cpd.ts';
import type { CourseOutline } from '#record/progress.ts';

/** What the site has now, as /record/site.json says it: what a record is set against to be shown. */
export interface SiteOutline {
  courses: CourseOutline[];
  scenarios: ScenarioOutline[];
  /** What each note asks, by its id. */
  prompts: Record<string, string>;
  /** The questions that stand on the site now, by id. */
  asked: Record<string, { module: string; edition: string; stem: string; section?: string | undefined }>;
}
