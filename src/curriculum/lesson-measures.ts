import { readingOf, sentencesIn, wordsIn } from '#authoring/reading.ts';
import { optionsOf } from '#assessment/options-of.ts';
import type { Question } from '#assessment/question.schema.ts';
import type { LessonBody } from '#curriculum/lesson.ts';

/** Stands in `Section.marked` where a claim is cited. */
export const citationMark = '†';

export interface LessonMeasures {
  /** Words of prose: what stands in questions, notes and figures is not counted. */
  words: number;
  /** US school grade (Kincaid and others 1975). */
  grade: number;
  /** Citation marks for each hundred words. */
  citations: number;
  /** Sentences with more than one citation mark, as they stand. */
  crowded: string[];
  /** Sentences that have a source as their subject: “A paper says …”, “In Essex …”. */
  sources: string[];
  /** Feedbacks of wrong options, and how many open with a compliment or a kindness. */
  feedbacks: number;
  kind: number;
}

const prose = (body: LessonBody): string => body.sections.map(({ text }) => text).join('\n\n');

/** What can be measured of how a lesson is said. */
export function measureLesson(body: LessonBody, questions: readonly Question[]): LessonMeasures {
  const text = prose(body);
  const { words, grade } = readingOf(text);
  // A mark stands after the full stop and belongs to the sentence before it.
  const marked = body.sections.flatMap(({ marked }) =>
    sentencesIn(marked.replace(/([.!?:;][”’")]*)(†+)/g, '$2$1').replaceAll(' · ', '\n\n')),
  );
  const marks = marked.join('').split(citationMark).length - 1;
  const feedbacks = questions.flatMap(wrongFeedbacks);
  return {
    words,
    grade,
    citations: words ? Math.round((marks / words) * 1000) / 10 : 0,
    crowded: marked.filter((sentence) => sentence.split(citationMark).length > 2),
    sources: sentencesIn(text).filter((sentence) => namesASource.test(sentence)),
    feedbacks: feedbacks.length,
    kind: feedbacks.filter((feedback) => kindOpening.test(feedback)).length,
  };
}

const namesASource =
  /\bEssex\b|\b(?:the|a|one|this) (?:\w+ )?(?:paper|article|report|review|summary|document)\b/i;

/** How a correction opens that first says something nice of the mistake. */
const kindOpening =
  /^(?:(?:it is|it’s|that is|that’s|this is) )?(?:an? )?(?:\w+ly )?(?:kind|fair|good|true|natural|decent|reasonable|tempting|understandable|generous|sensible|honest|caring|friendly|careful|well meant|well-meant|warm|thoughtful|polite|respectful|considerate|prudent|cautious|modest|nice|brave|worthy|worth|right that|helpful)\b/i;

const wrongFeedbacks = (question: Question): string[] =>
  (optionsOf(question)?.all ?? []).filter(({ correct }) => !correct).map(({ feedback }) => feedback);

export interface Repeat {
  lesson: string;
  sentence: string;
  other: string;
  as: string;
  /** How much of the words of both stand in both, from 0 to 1. */
  share: number;
}

const smallWords = new Set(
  'the and that this with what which who you she her him his has have had for from are was were not but into than they them their your would will does when how one about can may some there been more only out all its it is in on of to a an as at be by do if or so up no'.split(
    ' ',
  ),
);

/**
 * Sentences that say in one lesson what another has said: at least eight words that carry meaning, and `least` of the words
 * of both in both (the Jaccard index). Each pair of lessons once, the closest first.
 */
export function repeatsBetween(
  lessons: readonly { slug: string; body: LessonBody }[],
  least = 0.6,
): Repeat[] {
  const sentences = lessons.flatMap(({ slug, body }) =>
    // A row of a table is no sentence, and a number to ring is said wherever it is needed.
    sentencesIn(prose(body))
      .filter((sentence) => !sentence.includes(' · ') && !/\d{3} \d{3}/.test(sentence))
      .flatMap((sentence) => {
        const words = new Set(
          wordsIn(sentence.toLowerCase()).filter((word) => word.length > 2 && !smallWords.has(word)),
        );
        return words.size >= 8 ? [{ slug, sentence, words }] : [];
      }),
  );
  const holding = new Map<string, number[]>();
  sentences.forEach(({ words }, at) =>
    words.forEach((word) => holding.set(word, [...(holding.get(word) ?? []), at])),
  );
  const repeats: Repeat[] = [];
  sentences.forEach(({ slug, sentence, words }, at) => {
    const shared = new Map<number, number>();
    for (const word of words)
      for (const other of holding.get(word) ?? [])
        if (other > at) shared.set(other, (shared.get(other) ?? 0) + 1);
    for (const [other, count] of shared) {
      const as = sentences[other]!;
      const share = count / (words.size + as.words.size - count);
      if (as.slug !== slug && share >= least)
        repeats.push({ lesson: slug, sentence, other: as.slug, as: as.sentence, share });
    }
  });
  return repeats.sort((one, other) => other.share - one.share);
}
