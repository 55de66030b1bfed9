import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

export type Reading = {
  words: number;
  sentences: number;
  /** US school grade (Kincaid and others 1975); a reading age is about five years more. */
  grade: number;
  longest: { words: number; text: string };
};

/** How hard a text is to read. Figures in brackets, headings and lists are left in; an empty text has grade 0. */
export function readingOf(text: string): Reading {
  const sentences = sentencesIn(text);
  const words = sentences.flatMap(wordsIn);
  const longest = sentences.reduce((a, b) => (wordsIn(b).length > wordsIn(a).length ? b : a), '');
  const grade = words.length
    ? fleschKincaid({
        sentence: sentences.length,
        word: words.length,
        syllable: words.reduce((sum, word) => sum + (syllable(word) || 1), 0),
      })
    : 0;
  return {
    words: words.length,
    sentences: sentences.length,
    grade: Math.round(grade * 10) / 10,
    longest: { words: wordsIn(longest).length, text: longest },
  };
}

/** Sentences of a text. A full stop inside a number, after an initial or in “e.g.” does not end one. */
export function sentencesIn(text: string): string[] {
  return text
    .replace(/\b(e\.g|i\.e|Dr|Mr|Mrs|Ms|St|vs|etc|d)\.(?=\s)/g, '$1')
    .split(/(?<=[.!?:;]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\d])|\n{2,}/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
