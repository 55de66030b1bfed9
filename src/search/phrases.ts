import { lineBreak } from '#search/passages.ts';
import type { Standing } from '#search/postings.ts';

/** How much a phrase in a title counts against one in the text. */
const inTitle = 1.5;

/**
 * Which passages say a phrase as it stands, the common words too: “off sick” is neither off nor sick. The score is that of
 * BM25 for a word as rare as the phrase is; passages are about as long as each other, so length is left out.
 */
export function phrases(
  lines: readonly (readonly string[])[],
  standing: (term: string) => Standing | undefined,
): (line: readonly string[]) => Standing {
  const known = new Map<string, Standing>();
  return (line) => {
    const key = line.join(' ');
    let found = known.get(key);
    if (!found) known.set(key, (found = find(line)));
    return found;
  };

  function find(phrase: readonly string[]): Standing {
    const passages: number[] = [];
    const often: number[] = [];
    for (const passage of withRarest(phrase)) {
      const times = count(lines[passage]!, phrase);
      if (times === 0) continue;
      passages.push(passage);
      often.push(times);
    }
    const rarity = Math.log(1 + (lines.length - passages.length + 0.5) / (passages.length + 0.5));
    return { passages, scores: often.map((times) => (rarity * 2.2 * times) / (1.2 + times)) };
  }

  function withRarest(phrase: readonly string[]): readonly number[] {
    let least: readonly number[] | undefined;
    for (const term of phrase) {
      const passages = standing(term)?.passages;
      if (passages && (!least || passages.length < least.length)) least = passages;
    }
    return least ?? [];
  }
}

function count(line: readonly string[], phrase: readonly string[]): number {
  const title = line.indexOf(lineBreak);
  let times = 0;
  for (let at = line.indexOf(phrase[0]!); at >= 0; at = line.indexOf(phrase[0]!, at + 1)) {
    if (phrase.every((term, place) => line[at + place] === term)) times += at < title ? inTitle : 1;
  }
  return times;
}
