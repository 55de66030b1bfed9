import type { Question } from '#assessment/question.schema.ts';

/** Where a question stands on the site. */
export interface Home {
  readonly module?: string | undefined;
  /** A question of the check before and after a course: the course, and which form. */
  readonly check?: { readonly course: string; readonly form: string } | undefined;
}

/** Moodle cuts a tag that is longer. */
export const longestTag = 50;

/** What the tags of an exported question say of it: enough to sort a bank by lesson and objective, and to come back. */
export function tagsOf(question: Question, { module, check }: Home): string[] {
  return [
    ...(module ? [`module:${module}`] : []),
    ...(check ? [`check:${check.course}`, `form:${check.form}`] : []),
    `objective:${question.objective}`,
    ...(question.section ? [`section:${question.section}`] : []),
    ...question.claims.map((claim) => `claim:${claim}`),
  ].filter((tag) => tag.length <= longestTag);
}

export interface Tagged {
  readonly objective?: string | undefined;
  readonly section?: string | undefined;
  readonly claims: readonly string[];
  /** Tags that are not ours. */
  readonly others: readonly string[];
}

const ours = /^(module|check|form|objective|section|claim):(.+)$/;

export function taggedWith(tags: readonly string[]): Tagged {
  const read = tags.map((tag) => ours.exec(tag.trim()));
  const of = (name: string) => read.flatMap((found) => (found?.[1] === name ? [found[2]!.trim()] : []));
  return {
    objective: of('objective')[0],
    section: of('section')[0],
    claims: of('claim'),
    others: tags.filter((_, index) => !read[index]),
  };
}
