import type { ScenarioOutline } from '#record/cpd.ts';
import type { CourseOutline } from '#record/progress.ts';

/** What the site has now, as /record/site.json says it: what a record is set against to be shown. */
export interface SiteOutline {
  courses: CourseOutline[];
  scenarios: ScenarioOutline[];
  /** What each note asks, by its id. */
  prompts: Record<string, string>;
  /** The questions and the moments of conversations that stand on the site now, by id, and the page that teaches each. */
  asked: Record<string, { page: string; edition: string; stem: string }>;
}
