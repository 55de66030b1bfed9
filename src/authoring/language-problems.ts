import { wordsToAvoid } from '#authoring/house-words.ts';
import type { Position, Problem } from '#authoring/problem.ts';
import { readingOf } from '#authoring/reading.ts';
import type { Audience } from '#site/audiences.ts';

export type Text = {
  text: string;
  place: Position & { file: string };
  /** Words that the author overruled with a reason. */
  allowed?: readonly string[];
};

/** The hardest a text may be, as a Flesch-Kincaid grade, and the longest a sentence may be, in words. */
export const limits = { advisers: 9, employers: 9, clinicians: 12, sentence: 45 } as const satisfies Record<
  Audience | 'sentence',
  number
>;

/** Words that hurt or blame, in any text. */
export function wordProblems(texts: readonly Text[]): Problem[] {
  return texts.flatMap((one) =>
    wordsToAvoid.flatMap(({ pattern, instead }) => {
      const found = pattern.exec(one.text)?.[0];
      if (!found || one.allowed?.some((word) => found.toLowerCase().includes(word.toLowerCase()))) return [];
      return [
        {
          ...one.place,
          kind: 'word-to-avoid',
          what: `“${found}” is a phrase we avoid.`,
          why: 'It blames or labels people, and some readers will take it as being about them.',
          cure: `write ${instead}, or overrule it with {/* language-ok: ${found.toLowerCase()}: why */}`,
        },
      ];
    }),
  );
}

/** A text that is harder to read than its readers have time for. */
export function readingProblems(text: Text, most: number, thing = 'lesson'): Problem[] {
  const { grade } = readingOf(text.text);
  const problems: Problem[] = [];
  if (grade > most)
    problems.push({
      ...text.place,
      kind: 'hard-to-read',
      what: `This ${thing} has a reading grade of ${grade}, and the most for its readers is ${most}.`,
      why: 'They read it between two appointments.',
      cure: 'shorten sentences first, then words',
    });
  return [...problems, ...sentenceProblems(text)];
}

/** A sentence that is too long to be read in one go. */
export function sentenceProblems(text: Text): Problem[] {
  const { longest } = readingOf(text.text);
  return longest.words > limits.sentence
    ? [
        {
          ...text.place,
          kind: 'long-sentence',
          what: `A sentence has ${longest.words} words: “${longest.text.slice(0, 60)}…”`,
          why: `After ${limits.sentence} words most readers start again.`,
          cure: 'make two or three of it',
        },
      ]
    : [];
}

/** Abbreviations that need no explanation to anybody who works in these trades in the United Kingdom. */
const known = new Set(
  'UK US USA EU NHS GP GPs HR CV CVs PC TV OK AM PM BBC IT FAQ DVLA PDF A4 NHSE DIY CD VAT ID MP MPs II III IV X Y Z TV ES P'.split(
    ' ',
  ),
);

/**
 * Abbreviations used without being explained: no earlier “Full Name (ABC)” or “ABC (full name)”, not inside a
 * glossary term, not the name of a trial that is explained as such.
 */
export function abbreviationProblems(lesson: Text, explained: readonly string[]): Problem[] {
  const seen = new Set(explained);
  const problems: Problem[] = [];
  for (const match of lesson.text.matchAll(/\b[A-Z][A-Z0-9]{1,7}(?:-[A-Z0-9]+)?s?\b/g)) {
    const word = match[0].replace(/s$/, '');
    if (known.has(match[0]) || known.has(word) || seen.has(word) || seen.has(match[0])) continue;
    seen.add(word);
    const around = lesson.text.slice(Math.max(0, match.index - 160), match.index + word.length + 160);
    const here = new RegExp(
      `\\(${word}s?\\b|\\b${word} (?:is|are|means|stands for) |\\b${word}s?\\)? ?\\(|, or ${word}\\b|known as ${word}\\b|(?:trial|study|called|named),? ${word}\\b|${word},? (?:the|a) |the ${word} (?:trial|study)|“${word}”`,
    );
    if (here.test(around)) continue;
    problems.push({
      ...lesson.place,
      kind: 'unexplained-abbreviation',
      what: `“${word}” is not explained where it first stands.`,
      why: 'A reader who does not know it stops, or guesses.',
      cure: `write it out, with “(${word})” after it, or overrule it with {/* language-ok: ${word.toLowerCase()}: why */}`,
    });
  }
  return problems;
}
