import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Waited } from '#bench/wait-for.ts';

export const heading = '## How soon';

/** A page, what somebody waits for there, and every time it was measured. */
export interface Row {
  name: string;
  waits: string;
  rounds: Waited[];
  /** The two limits as they stood in the run that measured this row, in milliseconds; machines are not the same every day. */
  byHand: number;
  withParts: number;
}
export const limitNames = { byHand: 'limit: by hand', withParts: 'limit: Svelte and XState' };

interface Goal {
  row: string;
  what: string;
  which: 'largest' | 'wanted';
  to: keyof typeof limitNames;
  goal: number;
}

/** What is asked of a row, as a multiple of a limit of its own run. */
const goals: readonly Goal[] = [
  ...['first page', 'course', 'evidence, all claims', 'lesson', 'conversation', 'record'].map(
    (row): Goal => ({ row, what: 'largest text', which: 'largest', to: 'byHand', goal: 1.2 }),
  ),
  { row: 'lesson', what: 'answer marked', which: 'wanted', to: 'withParts', goal: 1.3 },
  { row: 'conversation', what: 'choice answered', which: 'wanted', to: 'withParts', goal: 1.3 },
  { row: 'record', what: 'own record shown', which: 'wanted', to: 'withParts', goal: 1.5 },
];

export function middle(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
export const middleOf = ({ rounds }: Pick<Row, 'rounds'>, which: keyof Waited) =>
  middle(rounds.map((one) => one[which]));

const seconds = (numbers: readonly number[]) =>
  `${(middle(numbers) / 1000).toFixed(2)} (${(Math.min(...numbers) / 1000).toFixed(2)}–${(Math.max(...numbers) / 1000).toFixed(2)})`;

export function rowOf({ name, waits, rounds }: Pick<Row, 'name' | 'waits' | 'rounds'>): string {
  const of = (which: keyof Waited) => rounds.map((one) => one[which]);
  return `| ${name} | ${rounds.length} | ${middle(of('requests'))} | ${(middle(of('bytes')) / 1000).toFixed(0)} | ${seconds(of('text'))} | ${seconds(of('largest'))} | ${waits}: ${seconds(of('wanted'))} | ${middle(of('moved')).toFixed(3)} |`;
}

/** The part of docs/figures.md; `how` says on what line and machine. */
export function table(rows: readonly Row[], how: string): string {
  const reached = goals.flatMap(({ row: name, what, which, to, goal }) => {
    const row = rows.find((one) => one.name === name);
    if (!row) return [];
    return `| ${what}, ${name} | ${limitNames[to].replace('limit: ', '')} | ${goal} | ${(middleOf(row, which) / row[to]).toFixed(2)} |`;
  });
  return `${heading}

${how}

| page | times | requests | KB | first text | largest text | what somebody waits for | moved (CLS) |
|---|---|---|---|---|---|---|---|
${rows.map(rowOf).join('\n')}

| what | as a multiple of the limit | goal | measured |
|---|---|---|---|
${reached.join('\n')}
`;
}

const kept = '.cache/speed.json';

/** The rows measured before, with those of this run in the place of theirs. */
export function withBefore(rows: readonly Row[]): Row[] {
  const before = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Row[]) : [];
  const all = new Map([...before, ...rows].map((row) => [row.name, row]));
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, JSON.stringify([...all.values()]));
  return [...all.values()];
}
