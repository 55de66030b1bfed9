import type { Fact } from '#facts/fact.ts';
import type { ScenarioOutline } from '#record/cpd.ts';

/** The endings of a conversation, in the author’s order; an ending is named only once it was met. */
export interface EndingsMet {
  scenario: string;
  title: string;
  endings: { met: boolean; title: string | undefined }[];
  met: number;
  object: ScenarioOutline['object'];
}

/** Of every conversation that was begun, the one begun last first. */
export function endingsMet(facts: readonly Fact[], scenarios: readonly ScenarioOutline[]): EndingsMet[] {
  const begun = new Map<string, { at: string; endings: Set<string> }>();
  for (const fact of facts) {
    if (fact.kind !== 'scenario-started' && fact.kind !== 'scenario-choice' && fact.kind !== 'scenario-ended')
      continue;
    const known = begun.get(fact.scenario) ?? { at: '', endings: new Set() };
    if (fact.at > known.at) known.at = fact.at;
    if (fact.kind === 'scenario-ended') known.endings.add(fact.ending);
    begun.set(fact.scenario, known);
  }
  return scenarios
    .flatMap(({ slug, title, endings, object }) => {
      const known = begun.get(slug);
      return known ? [{ scenario: slug, title, endings, object, known }] : [];
    })
    .sort((one, other) => (one.known.at < other.known.at ? 1 : -1))
    .map(({ scenario, title, endings, object, known }) => {
      const shown = endings.map((ending) => {
        const met = known.endings.has(ending.slug);
        return { met, title: met ? ending.title : undefined };
      });
      return { scenario, title, endings: shown, met: shown.filter(({ met }) => met).length, object };
    });
}
