/**
 * What of a package a bookmark has a place for, by its names. Made from content while the package is built, and carried
 * in it: a bookmark is read against what the package holds now.
 */
export interface Carried {
  modules: readonly CarriedModule[];
  scenarios: readonly CarriedScenario[];
  checks: readonly CarriedCheck[];
  /** The addresses of other pages on which time counts. */
  pages: readonly string[];
}
export interface CarriedModule {
  slug: string;
  /** The ids of its headings that count as places. */
  sections: readonly string[];
  questions: readonly Asked[];
}
export interface Asked {
  id: string;
  edition: string;
}
export interface CarriedScenario {
  slug: string;
  choices: readonly { scene: string; choice: string }[];
  endings: readonly string[];
  /** Scenes that practice asks by themselves. */
  moments: readonly Asked[];
}
export interface CarriedCheck {
  course: string;
  questions: readonly (Asked & { form: 'a' | 'b'; objective: string })[];
  confidence: readonly string[];
}
