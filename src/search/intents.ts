import type { Analyse } from '#search/analyse.ts';
import type { SearchDocument } from '#search/documents.ts';
import type { Intent, Lexicon } from '#search/lexicon.ts';
import { placeOfSaying, sayingsOf } from '#search/sayings.ts';
import type { Saying } from '#search/sayings.ts';

/** What is read from a question before its words are looked up. */
export interface Intended {
  /** What kinds of answer somebody is after. */
  readonly intents: readonly Intent[];
  /** Who asks, as the question tells. */
  readonly voices: readonly string[];
  /** The audience that this device remembers, where the question does not tell. */
  readonly remembered?: string | undefined;
}

/** Makes what reads it, from content/search/. The sayings are compared word by word without endings, common words too. */
export function intentReader(analyse: Analyse, lexicon: Lexicon): (text: string) => Intended {
  const read = (text: string) => analyse(text).flatMap(({ joined, term }) => (joined ? [] : [term]));
  const sayings = (lines: readonly string[]) => sayingsOf(lines, lexicon.lists, read);
  const intents = lexicon.intents.map((intent) => ({
    intent,
    asks: sayings(intent.asks),
    unless: sayings(intent.unless ?? []),
  }));
  const voices = lexicon.voices.map(({ who, says }) => ({ who, says: sayings(says) }));
  return (text) => {
    const words = read(text);
    const stands = (some: readonly Saying[]) =>
      some.some((saying) => placeOfSaying(saying, words) !== undefined);
    return {
      intents: intents.flatMap(({ intent, asks, unless }) =>
        stands(asks) && !stands(unless) ? [intent] : [],
      ),
      voices: voices.flatMap(({ who, says }) => (stands(says) ? [who] : [])),
    };
  };
}

/** What a document’s score is multiplied by: more than 1 where it is of the kind that is looked for, less where it is held back. */
export function liftOf(place: SearchDocument, { intents, voices, remembered }: Intended): number {
  let sum = remembered !== undefined && place.audience.includes(remembered) ? tips : 0;
  for (const { lifts } of intents) {
    for (const lift of lifts) {
      if (lift.for && !lift.for.some((who) => voices.includes(who))) continue;
      if (lift.kinds && !lift.kinds.includes(place.kind)) continue;
      if (lift.audience && !place.audience.includes(lift.audience)) continue;
      if (lift.to && !lift.to.some((address) => leads(address, place.url))) continue;
      sum += lift.by;
    }
  }
  return Math.max(0.3, 1 + sum * lifted);
}

/** How much a lift of 1 counts. */
const lifted = 0.6;
/** How much a remembered audience tips the balance. */
const tips = 0.2;

/** Whether an address is meant, or all that begin so. */
export function leads(address: string, url: string): boolean {
  return address.endsWith('*') ? url.startsWith(address.slice(0, -1)) : url === address;
}
