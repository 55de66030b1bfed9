import gift, { type GIFTQuestion, type TextFormat } from 'gift-pegjs';
import type { Problem } from '#authoring/problem.ts';
import type { Asks, BankQuestion, NumberAnswer } from '#banks/bank-question.ts';
import { plain, type Lost } from '#banks/plain-text.ts';
import { calledBy, longestQuestion, mostQuestions, type ReadBank } from '#banks/read-bank.ts';
import {
  brokenGift,
  contentNotCarried,
  giftFaults,
  noQuestion,
  tooLong,
  tooMany,
} from '#banks/reading-problems.ts';

/** Reads GIFT as Moodle does: a blank line ends a question. Each is read by itself, so that one fault spares the others. */
export function readGift(file: string, text: string): ReadBank {
  const questions: BankQuestion[] = [];
  const problems: Problem[] = [];
  for (const block of blocksOf(text)) {
    if (questions.length === mostQuestions) {
      problems.push(tooMany(mostQuestions)(file, block.lines[0]!.number));
      break;
    }
    const read = readBlock(file, block);
    questions.push(...read.questions);
    problems.push(...read.problems);
  }
  return { questions, problems };
}

interface Block {
  /** Comments first, as the grammar has them; each line with its number in the file. */
  readonly lines: readonly { readonly text: string; readonly number: number }[];
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let comments: { text: string; number: number }[] = [];
  let lines: { text: string; number: number }[] = [];
  const end = () => {
    if (lines.length) blocks.push({ lines: [...comments, ...lines] });
    comments = [];
    lines = [];
  };
  text.split('\n').forEach((line, index) => {
    const trimmed = line.trim();
    if (trimmed === '') end();
    else if (trimmed.startsWith('//')) comments.push({ text: trimmed, number: index + 1 });
    else if (lines.length === 0 && trimmed.startsWith('$CATEGORY:')) comments = [];
    else lines.push({ text: line, number: index + 1 });
  });
  end();
  return blocks;
}

/** How the ordering questions of Moodle stand in GIFT; the grammar takes them for short answers. */
const ordering = /^((?:[^{\\]|\\[^])*)\{\s*>[^\n]*\n([^{}]*)\}\s*$/;

function readBlock(file: string, { lines }: Block): ReadBank {
  const first = lines.find(({ text }) => !text.startsWith('//'))!.number;
  const text = lines.map((line) => line.text).join('\n');
  if (text.length > longestQuestion)
    return { questions: [], problems: [tooLong(longestQuestion)(file, first)] };
  const [, stem, items] = ordering.exec(text) ?? [];
  const parsed = parsedFrom(stem === undefined ? text : stem.trim());
  if (!Array.isArray(parsed)) {
    const at =
      parsed.fault instanceof gift.SyntaxError ? parsed.fault.location.start : { line: 1, column: 1 };
    return {
      questions: [],
      problems: [brokenGift(reasonOf(parsed.fault))(file, lines[at.line - 1]?.number ?? first, at.column)],
    };
  }
  const order = items
    ?.split('\n')
    .map((item) => item.trim())
    .filter(Boolean);
  const read = parsed.map((question) => questionOf(file, first, question, order));
  return {
    questions: read.flatMap(({ question }) => question ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/**
 * The grammar wants every sign escaped. Moodle does not mind a colon in a text, nor a sign inside a tag of HTML, and people
 * write both: so what fails is tried once more with these escaped.
 */
function parsedFrom(text: string): GIFTQuestion[] | { fault: unknown } {
  try {
    return gift.parse(text);
  } catch (fault) {
    try {
      return gift.parse(lenient(text));
    } catch {
      return { fault };
    }
  }
}

const lenient = (text: string): string => {
  const inTags = text.replace(/<[a-zA-Z/][^<>]{0,2000}>/g, (tag) => tag.replace(/(?<!\\)[=~#{}:]/g, '\\$&'));
  // The numbers of a numerical question have colons of their own.
  const numbers = inTags.search(/\{\s*#/);
  const words = numbers < 0 ? inTags : inTags.slice(0, numbers);
  return words.replace(/(?<![\\:]):(?!:)/g, '\\:') + inTags.slice(words.length);
};

/** The grammar names everything that might have come next; what was found instead is enough. */
function reasonOf(error: unknown): string {
  const found = error instanceof gift.SyntaxError ? error.found : undefined;
  if (found === null) return giftFaults.ends;
  return found === undefined ? giftFaults.unknown : giftFaults.found(found);
}

function questionOf(
  file: string,
  line: number,
  read: GIFTQuestion,
  order: readonly string[] | undefined,
): { question?: BankQuestion; problems: Problem[] } {
  if (read.type === 'Category') return { problems: [] };
  const lost = new Set<Lost>();
  const paragraphs = (text: TextFormat | null | undefined): string[] => {
    if (!text) return [];
    if (text.format === 'plain' || text.format === 'markdown') return [text.text.trim()].filter(Boolean);
    const made = plain(text.text);
    for (const one of made.lost) lost.add(one);
    return [...made.paragraphs];
  };
  const one = (text: TextFormat | null | undefined) => paragraphs(text).join(' ');
  const stem = paragraphs(read.stem);
  const name = read.title?.trim() || undefined;
  const asks: Asks | undefined = order
    ? { type: 'ordering', items: order.map((item) => plain(item).paragraphs.join(' ')).filter(Boolean) }
    : asksOf(read, one);
  const called = calledBy({ name, stem });
  if (!asks) return { problems: [noQuestion(called)(file, line)] };
  const question: BankQuestion = {
    line,
    id: read.id?.trim() || undefined,
    name,
    tags: read.tags ?? [],
    stem,
    general: 'globalFeedback' in read ? paragraphs(read.globalFeedback) : [],
    asks,
  };
  return { question, problems: lost.size ? [contentNotCarried(called, [...lost])(file, line)] : [] };
}

function asksOf(read: GIFTQuestion, one: (text: TextFormat | null) => string): Asks | undefined {
  switch (read.type) {
    case 'MC':
      return {
        type: 'choice',
        many: !read.choices.some(({ isCorrect }) => isCorrect),
        options: read.choices.map(({ isCorrect, weight, text, feedback }) => ({
          text: one(text),
          worth: weight ?? (isCorrect ? 100 : 0),
          feedback: one(feedback) || undefined,
        })),
      };
    case 'TF': {
      // By Moodle’s reading the first is for a wrong answer and the second for a right one.
      const said = [one(read.falseFeedback), one(read.trueFeedback)].filter(Boolean);
      return { type: 'true-false', answer: read.isTrue, feedback: [...new Set(said)].join(' ') || undefined };
    }
    case 'Matching': {
      const pairs = read.matchPairs.map(({ subquestion, subanswer }) => ({
        text: one(subquestion),
        answer: unescaped(subanswer),
      }));
      return {
        type: 'matching',
        pairs: pairs.filter(({ text }) => text),
        spare: pairs.filter(({ text }) => !text).map(({ answer }) => answer),
      };
    }
    case 'Numerical': {
      const choices = Array.isArray(read.choices)
        ? read.choices
        : [{ isCorrect: true, weight: null, text: read.choices, feedback: null }];
      return {
        type: 'number',
        answers: choices.flatMap(({ isCorrect, weight, text, feedback }): NumberAnswer[] => {
          const found = valueOf(text);
          const said = one(feedback) || undefined;
          return found ? [{ ...found, worth: weight ?? (isCorrect ? 100 : 0), feedback: said }] : [];
        }),
      };
    }
    case 'Short':
      return { type: 'short', accepted: read.choices.map(({ text }) => one(text)).filter(Boolean) };
    case 'Essay':
      return { type: 'essay', forMarkers: [] };
    default:
      return undefined;
  }
}

function valueOf(text: {
  number?: number;
  range?: number;
  numberHigh?: number;
  numberLow?: number;
}): { value: number; within: number } | undefined {
  const { number, range = 0, numberHigh, numberLow } = text;
  if (number !== undefined) return { value: number, within: Math.abs(range) };
  if (numberHigh === undefined || numberLow === undefined) return undefined;
  return { value: (numberHigh + numberLow) / 2, within: Math.abs(numberHigh - numberLow) / 2 };
}

/** The grammar leaves its own marks for escaped characters in what stands after “->”. */
const marks: Readonly<Record<string, string>> = {
  '&&092;': '\\',
  '&&058;': ':',
  '&&035;': '#',
  '&&061;': '=',
  '&&123;': '{',
  '&&125;': '}',
  '&&126;': '~',
};
const unescaped = (text: string): string =>
  text
    .replace(/&&\d{3};/g, (mark) => marks[mark] ?? mark)
    .replace(/&&010/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
