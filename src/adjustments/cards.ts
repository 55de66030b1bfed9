import { jobsIn } from '#adjustments/jobs.ts';
import type { Adjustment } from '#adjustments/adjustment.schema.ts';
import type { Fitting } from '#adjustments/filter.ts';
import { sureness, type Sure } from '#adjustments/sure.ts';

/** A card as it stands in the list. */
export interface Card {
  slug: string;
  value: Adjustment;
  sure: Sure;
}

/** As much of it as decides whether it fits. */
export const fittingOf = ({ value, sure }: Card): Fitting => ({
  barriers: value.barriers,
  feels: value.feels,
  jobs: jobsIn(value.looks),
  stages: value.stages,
  // A law or a source of one nation is no reason to leave out a change elsewhere; a scheme that is not there is.
  nations: value.rests === 'scheme' ? value.nations : undefined,
  sure: sureness(sure),
});

/** What a page writes beside a card and its script reads again. A list is words with spaces between. */
export const fittingIn = (data: Readonly<Record<string, string | undefined>>): Fitting => ({
  barriers: words(data['barriers']),
  feels: words(data['feels']),
  jobs: words(data['jobs']),
  stages: words(data['stages']),
  nations: data['nations'] === undefined ? undefined : words(data['nations']),
  sure: Number(data['sure'] ?? 0),
});

const words = (text = ''): string[] => text.split(' ').filter(Boolean);
