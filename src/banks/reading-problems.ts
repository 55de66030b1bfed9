import type { Problem } from '#authoring/problem.ts';
import { listed } from '#site/in-words.ts';

/** What a bank that is read may have wrong, and what of it cannot be carried: told to the person who brings it. */

interface Said {
  kind: string;
  what: string;
  why: string;
  cure: string;
}
/** A problem before its place is known. */
export type Told = (file: string, line: number, column?: number) => Problem;
const told =
  (said: Said): Told =>
  (file, line, column = 1) => ({ file, line, column, ...said });

const quoted = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`;
};

export const tooLarge = (bytes: number, most: number): Told =>
  told({
    kind: 'bank-too-large',
    what: `This file has ${(bytes / 1e6).toFixed(1)} million bytes, and at most ${most / 1e6} million are read.`,
    why: 'Most of it is probably pictures, which cannot be carried.',
    cure: 'export fewer questions at a time, or leave the pictures out',
  });

export const emptyBank = told({
  kind: 'bank-empty',
  what: 'There is no question in this file.',
  why: 'Nothing can be taken from it.',
  cure: 'look whether it is the right file, and say what it is with --format gift, moodle-xml, aiken or csv',
});

export const otherEncoding = (found?: string): Told =>
  told({
    kind: 'bank-encoding',
    what: `This file is not written in UTF-8${found ? ` but in ${found}` : ', from this line on'}.`,
    why: 'Letters such as é, £ and ’ would come out as others.',
    cure: 'save it again as UTF-8: “CSV UTF-8” in a spreadsheet, “Encoding: UTF-8” in a text editor',
  });

const otherFiles = {
  zip: 'a zip or a spreadsheet',
  pdf: 'a PDF',
  control: 'a file with control characters',
} as const;

export const noText = (found: keyof typeof otherFiles): Told =>
  told({
    kind: 'bank-no-text',
    what: `This is ${otherFiles[found]} and not a text file.`,
    why: 'No question can be read from it.',
    cure: 'export the bank as GIFT, Moodle XML, Aiken or CSV first',
  });

export const tooMany = (most: number): Told =>
  told({
    kind: 'bank-too-many',
    what: `Only the first ${most} questions are read.`,
    why: 'A lesson has some ten.',
    cure: 'make several files of it',
  });

export const tooLong = (most: number): Told =>
  told({
    kind: 'bank-too-long',
    what: `This question has more than ${most.toLocaleString('en-GB')} characters and is left out.`,
    why: 'Nobody could read it; most often a closing mark is missing in it.',
    cure: 'look for a blank line or a “}” that is missing',
  });

export const giftFaults = {
  ends: 'it ends before the question is whole',
  unknown: 'it has no form that we know',
  found: (what: string) => `“${what}” cannot stand there`,
} as const;

export const brokenGift = (reason: string): Told =>
  told({
    kind: 'gift',
    what: `This cannot be read as GIFT: ${reason}.`,
    why: 'The question it stands in is left out; the others are read.',
    cure: 'look for a missing “{”, “}” or blank line; write \\~ \\= \\# \\{ \\} \\: for these characters in a text',
  });

export const xmlEnds = 'it ends before everything is closed';
export const brokenXml = (reason: string): Told =>
  told({
    kind: 'moodle-xml',
    what: `This cannot be read as XML: ${reason}.`,
    why: 'Nothing after it can be trusted, so the whole file is left out.',
    cure: 'export it from Moodle again; a file that was changed by hand often lacks a closing tag',
  });

export const declaresEntities = told({
  kind: 'moodle-xml-doctype',
  what: 'This file defines a document type or names of its own (“<!DOCTYPE”, “<!ENTITY”).',
  why: 'Such names can make a small file grow without end, and Moodle writes none. The whole file is left out.',
  cure: 'remove these lines, or export it from Moodle again',
});

export const noQuiz = (root: string): Told =>
  told({
    kind: 'moodle-xml-root',
    what: root
      ? `This XML starts with <${root.slice(0, 40)}> and not with <quiz>.`
      : 'This XML has no <quiz>.',
    why: 'So it is not a question bank of Moodle.',
    cure: 'in Moodle choose Question bank, Export, “Moodle XML format”',
  });

export const typeNotCarried = (type: string, name: string): Told =>
  told({
    kind: 'type-not-carried',
    what: `${quoted(name)} is a question of the type “${type.slice(0, 40)}”, which we do not have.`,
    why: 'Left out. Ours are: one right option, several, true or false, an order, groups, a guess before a figure, a few sentences.',
    cure: 'write it anew as one of these, if it is worth it',
  });

export const noQuestion = (name: string): Told =>
  told({
    kind: 'no-question',
    what: `${quoted(name)} is a text and asks nothing.`,
    why: 'Left out: what is to be read stands in the lesson.',
    cure: 'put it into index.mdx, if it is worth it',
  });

export const doesNotFit = (name: string, reason: string): Told =>
  told({
    kind: 'question-not-carried',
    what: `${quoted(name)} was left out: ${reason}.`,
    why: 'So it could not be asked here.',
    cure: 'change it in the bank and bring it again, or write it anew',
  });

export const saysNothing = 'it has neither a stem nor parts';
export const noRightNumber = 'no number in it is right';
export const tooManyParts = (has: number, list: string, most: string | undefined): string =>
  `it has ${has} ${list}, and a question here has at most ${most}`;
export const partOutOfRange = (where: string): string =>
  where ? `its ${where} is empty, too short or too long` : 'it has a form that no question here has';

const lostWords = {
  picture: 'a picture',
  link: 'the address of a link',
  media: 'sound or video',
  code: 'a script or a style',
  table: 'the lines of a table',
} as const;

export const contentNotCarried = (name: string, lost: readonly (keyof typeof lostWords)[]): Told =>
  told({
    kind: 'not-all-carried',
    what: `${quoted(name)} came without ${lost.map((one) => lostWords[one]).join(', ')}.`,
    why: 'A question here is plain text; an address or HTML from a file is never followed or shown.',
    cure: 'say in words what it showed, or leave the question out',
  });

export const partCredit = (name: string): Told =>
  told({
    kind: 'part-credit',
    what: `In ${quoted(name)} an option gives part of the mark.`,
    why: 'Here an option is right or it is not, so it counts as wrong.',
    cure: 'mark it “correct: true” where that is fairer, and change the kind to “several”',
  });

const changes = {
  statement: ['true or false', 'a statement beside others'],
  statements: ['several questions of true or false', 'one question with a statement for each'],
  estimate: ['a number to be right about', 'a guess before a figure'],
  written: ['a short answer that a machine marks', 'a written answer, held against a checklist'],
} as const;
export type Change = keyof typeof changes;

export const becameOther = (name: string, change: Change): Told =>
  told({
    kind: 'became-other',
    what: `${quoted(name)} was ${changes[change][0]} and is now ${changes[change][1]}.`,
    why: 'That comes nearest to it here.',
    cure: 'read it once, as a learner would',
  });

const needs: Readonly<Record<string, string>> = {
  objective: 'an objective',
  feedback: 'feedback for its parts',
  stem: 'a stem',
  option: 'more options',
  statement: 'more statements',
  item: 'more items',
  group: 'more groups',
  unit: 'a unit',
  reveal: 'a sentence for its figure',
  checklist: 'a checklist',
  example: 'an example',
};

export const placesLeft = (name: string, places: readonly string[]): Told =>
  told({
    kind: 'to-write',
    what: `${quoted(name)} still needs ${listed(places.map((place) => needs[place] ?? place))}.`,
    why: 'Its bank has none, and every question here does. A place is left for each.',
    cure: 'look for TO WRITE and to-name in the file; npm run check names each',
  });

export const kept = (name: string, count: number): Told =>
  told({
    kind: 'kept-as-comment',
    what: `${quoted(name)} says more than a question here has a place for.`,
    why: `It stands above the entry as a comment (${count} ${count === 1 ? 'line' : 'lines'}), so nothing is lost.`,
    cure: 'put it into the feedback where it helps, and remove the comment',
  });

export const newId = (name: string, id: string): Told =>
  told({
    kind: 'new-id',
    what: `${quoted(name)} has no ID number that can stand in an address, so it is called “${id}” here.`,
    why: 'Ids are small letters, digits and hyphens.',
    cure: 'change it now if you like; never once it is published',
  });

export const twiceInBank = (id: string): Told =>
  told({
    kind: 'repeated-id',
    what: `The ID number “${id}” stands twice in this file; only the first is taken.`,
    why: 'Answers are kept by id: an answer to one would show in the other.',
    cure: 'give the second another ID number',
  });

export const aikenFaults = {
  noQuestion: (what: string) => `“${what}” stands under no question`,
  outOfOrder: (found: string, expected: string) => `“${found}.” stands where “${expected}.” would be next`,
  noSuchOption: (letter: string) => `the answer “${letter.slice(0, 12)}” is none of its options`,
  noAnswer: 'it has no “ANSWER:”',
} as const;

export const brokenAiken = (reason: string): Told =>
  told({
    kind: 'aiken',
    what: `This cannot be read as Aiken: ${reason}.`,
    why: 'The question it stands in is left out; the others are read.',
    cure: 'write the question on one line, then “A. …”, “B. …” and “ANSWER: B”',
  });

export const csvFaults = {
  quotes: 'a quotation mark is open or stands in the wrong place',
  truth: (part: number) => `answer ${part} is neither “true” nor “false”`,
  places: 'an answer is no number, and this is an order',
  group: 'an item has no answer, which is the name of its group',
  figure: 'it has no “figure” that is a number',
  options: 'it has fewer than two options',
  right: 'no option in it is right',
} as const;

export const brokenCsv = (reason: string): Told =>
  told({
    kind: 'csv',
    what: `This row cannot be read: ${reason}.`,
    why: 'It is left out; the others are read.',
    cure: 'compare it with a row that “npm run questions -- export --format csv” writes',
  });

export const noColumns = (found: readonly string[]): Told =>
  told({
    kind: 'csv-columns',
    what: `The first row has no column “stem” or “question”: ${found.slice(0, 6).map(quoted).join(', ') || 'it is empty'}.`,
    why: 'Without names nobody can say which column is the question.',
    cure: 'name the columns: stem, kind, part 1, answer 1, feedback 1, and so on; “npm run questions -- export --format csv” shows all',
  });

export const unknownColumns = (found: readonly string[]): Told =>
  told({
    kind: 'csv-unknown-column',
    what: `Nothing here reads the columns ${found.slice(0, 6).map(quoted).join(', ')}.`,
    why: 'What stands in them is left out.',
    cure: 'rename them if they hold parts, answers or feedback; docs/question-banks.md has the names',
  });
