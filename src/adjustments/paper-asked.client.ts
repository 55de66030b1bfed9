import { behind } from '#adjustments/plan-asked.client.ts';

/** The paper that the address asks for, as in “#paper=ask”: one of those that can be chosen, or none. */
export function paperAsked(papers: HTMLSelectElement): string | undefined {
  const asked = behind('paper');
  return [...papers.options].find(({ value }) => value === asked)?.value;
}
