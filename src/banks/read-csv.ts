import Papa from 'papaparse';
import type { Problem } from '#authoring/problem.ts';
import { shown } from '#assessment/key.ts';
import type { Draft } from '#banks/draft.ts';
import { askedIn, type Cells, type Part } from '#banks/csv-asks.ts';
import { columns, mostParts } from '#banks/csv-columns.ts';
import { longestQuestion, mostQuestions, type ReadBank } from '#banks/read-bank.ts';
import {
  brokenCsv,
  csvFaults,
  noColumns,
  tooLong,
  tooMany,
  unknownColumns,
} from '#banks/reading-problems.ts';

/** Other names for our columns, as banks made by others have them. */
const alsoCalled: Readonly<Record<string, string>> = {
  question: 'stem',
  'question text': 'stem',
  questiontext: 'stem',
  title: 'name',
  type: 'kind',
  'question type': 'kind',
  idnumber: 'id',
  'id number': 'id',
  correct: 'right',
  'correct answer': 'right',
  'right answer': 'right',
  answer: 'right',
  explanation: 'reveal',
  'general feedback': 'reveal',
  feedback: 'reveal',
};
const known = new Set([...columns, 'name', 'right']);

/** “Option A”, “choice 1”, “a” are parts; “feedback_b” is feedback 2. */
function columnOf(written: string): string {
  const name = written
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase()
    .replace(/[_-]+/g, ' ')
    .replace(/\s+/g, ' ');
  const [, what = 'part', place = ''] =
    /^(?:(part|option|choice|answer option|feedback|answer) ?)?([a-h]|[1-8])$/.exec(name) ?? [];
  if (place) {
    const number = /\d/.test(place) ? Number(place) : place.charCodeAt(0) - 96;
    // “answer 1” is ours; “answer A” is what others call an option.
    const is = what === 'feedback' ? 'feedback' : what === 'answer' && /\d/.test(place) ? 'answer' : 'part';
    return `${is} ${number}`;
  }
  return alsoCalled[name] ?? name;
}

/** Reads a table with a row for each question: ours, or one that has a question, options and which of them is right. */
export function readCsv(file: string, text: string): ReadBank<Draft> {
  const drafts: Draft[] = [];
  const problems: Problem[] = [];
  let names: string[] | undefined;
  let line = 1;
  let read = 0;
  const source = text.replace(/^\uFEFF/, '');
  Papa.parse<string[]>(source, {
    delimiter: delimiterOf(source),
    step: ({ data, errors, meta }, parser) => {
      const at = line;
      line += linesIn(source, read, meta.cursor);
      read = meta.cursor;
      if (data.every((cell) => cell.trim() === '')) return;
      if (!names) {
        names = data.slice(0, 200).map(columnOf);
        const strange = data.slice(0, 200).filter((cell, index) => cell.trim() && !known.has(names![index]!));
        if (!names.includes('stem')) {
          problems.push(noColumns(data.filter((cell) => cell.trim()))(file, at));
          parser.abort();
        } else if (strange.length) problems.push(unknownColumns(strange)(file, at));
        return;
      }
      if (drafts.length === mostQuestions) {
        problems.push(tooMany(mostQuestions)(file, at));
        parser.abort();
        return;
      }
      if (errors.length) problems.push(brokenCsv(csvFaults.quotes)(file, at));
      else if (data.join('').length > longestQuestion) problems.push(tooLong(longestQuestion)(file, at));
      else {
        const made = draftOf(at, cellsOf(names, data));
        if ('fault' in made) problems.push(brokenCsv(made.fault)(file, at));
        else drafts.push(made);
      }
    },
  });
  return { questions: drafts, problems };
}

function linesIn(text: string, from: number, until: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < until; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** What separates the cells: of the three that spreadsheets write, the one that the first row has most of. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const count = (mark: string) => first.slice(0, 5_000).split(mark).length;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0]!;
}

/** Cells by the names of their columns; the apostrophe that kept one from being a formula is gone. */
function cellsOf(names: readonly string[], row: readonly string[]): Cells {
  const cells = new Map<string, string>();
  names.forEach((name, index) => {
    const cell = (row[index] ?? '').replace(/^'(?=[=+\-@\t\r])/, '').trim();
    if (cell !== '' && !cells.has(name)) cells.set(name, cell);
  });
  return cells;
}

function draftOf(line: number, cells: Cells): Draft | { fault: string } {
  const parts: Part[] = Array.from({ length: mostParts }, (_, index) => ({
    text: cells.get(`part ${index + 1}`) ?? '',
    answer: cells.get(`answer ${index + 1}`),
    feedback: cells.get(`feedback ${index + 1}`),
  })).filter(({ text }) => text !== '');
  const kind = cells.get('kind')?.toLowerCase();
  const asks = askedIn(kind !== undefined && kind in shown ? kind : undefined, cells, parts);
  if ('fault' in asks) return asks;
  return {
    line,
    id: cells.get('id'),
    name: cells.get('name'),
    stem: cells.get('stem'),
    objective: cells.get('objective'),
    section: cells.get('section'),
    claims: (cells.get('claims') ?? '').split(/[|,;]/).flatMap((claim) => claim.trim() || []),
    asks,
    rest: asks.kind === 'estimate' || !cells.get('reveal') ? [] : [cells.get('reveal')!],
  };
}
