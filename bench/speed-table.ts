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

/** What is asked of a row, as a multiple of a limit of its own run. */
const goals: readonly [
  row: string,
  what: string,
  of: 'largest' | 'wanted',
  to: keyof typeof limitNames,
  goal: number,
][] = [
  ...['first page', 'course', 'evidence, all claims', 'lesson', 'conversation', 'record'].map(
    (row) => [row, 'largest text', 'largest', 'byHand', 1.2] as const,
  ),
  ['lesson', 'answer marked', 'wanted', 'withParts', 1.3],
  ['conversation', 'choice answered', 'wanted', 'withParts', 1.3],
  ['record', 'own record shown', 'wanted', 'withParts', 1.5],
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
  return `| ${name} | ${middle(of('requests'))} | ${(middle(of('bytes')) / 1000).toFixed(0)} | ${seconds(of('text'))} | ${seconds(of('largest'))} | ${waits}: ${seconds(of('wanted'))} | ${middle(of('moved')).toFixed(3)} |`;
}

/** The part of docs/figures.md; `how` says on what line and machine. */
export function table(rows: readonly Row[], how: string): string {
  const reached = goals.flatMap(([name, what, which, to, goal]) => {
    const row = rows.find((one) => one.name === name);
    if (!row) return [];
    return `| ${what}, ${name} | ${limitNames[to].replace('limit: ', '')} | ${goal} | ${(middleOf(row, which) / row[to]).toFixed(2)} |`;
  });
  return `${heading}

${how}

| page | requests | KB | first text | largest text | what somebody waits for | moved (CLS) |
|---|---|---|---|---|---|---|
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

/** The part about speed in the figures as they stand; it is measured by itself. */
export function keptSpeed(figures: string): string {
  const from = figures.indexOf(`${heading}\n`);
  if (from < 0) return '';
  const to = figures.indexOf('\n## ', from);
  return figures.slice(from, to < 0 ? undefined : to + 1);
}

/** Puts the part into docs/figures.md, in the place of the one before it. */
export function keepSpeed(part: string): void {
  const file = 'docs/figures.md';
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, `${before.replace(keptSpeed(before), '').trimEnd()}\n\n${part}`);
}
