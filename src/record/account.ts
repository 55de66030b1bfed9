import { words } from '#record/words.ts';
import type { CpdRow } from '#record/cpd-rows.ts';

/** Who asks for a reflective account. */
export const accountsFor = ['nmc', 'rcpsych', 'hcpc', 'other'] as const;
export type AccountFor = (typeof accountsFor)[number];

/** Everything of one lesson, conversation or kind of practice, over all its days. */
interface Topic {
  what: string;
  rows: CpdRow[];
}

/**
 * The list of what was done, as plain text, with everything that was written. It is made from the same lines as the table,
 * so that nothing is in one and not in the other, and claims no accreditation.
 */
export function cpdText(rows: readonly CpdRow[], said: { minutes: number; together: number }): string {
  const lines = [
    words.listTitle,
    ...(said.minutes === 0
      ? []
      : [
          said.together > 0
            ? words.inAllTogether(words.hours(said.minutes), words.hours(said.together))
            : words.inAll(words.hours(said.minutes)),
        ]),
  ];
  let date = '';
  for (const row of rows) {
    if (row.date !== date) lines.push('', row.date);
    date = row.date;
    lines.push(`- ${row.what}${row.done && `: ${row.done}`}`);
    for (const key of written) if (row[key]) lines.push(`  ${words.headings[key]}: ${indented(row[key])}`);
  }
  return lines.join('\n') + '\n';
}

/** What a row holds beside what was done, in the order in which it is told. */
const written = [
  'minutesNote',
  'objectives',
  'learned',
  'differently',
  'happened',
  'reflection',
  'notes',
  'sentence',
  'plan',
] as const satisfies readonly (keyof CpdRow)[];

const indented = (text: string) => text.trim().replaceAll(/\r?\n/g, '\n    ');

/**
 * The same lines as reflective accounts, one for each thing that was learned about: under the headings that those who ask
 * for it use, in our words. What the learner has not written stands open: nothing is written for them. `dayInWords` says a day.
 */
export function reflectiveAccount(
  rows: readonly CpdRow[],
  asker: AccountFor,
  dayInWords: (date: string) => string,
): string {
  const headings = words.accounts[asker];
  const accounts = topicsIn(rows).map(({ what, rows }) => {
    const all = (keys: readonly (keyof CpdRow)[]) => [
      ...new Set(rows.flatMap((row) => keys.flatMap((key) => `${row[key]}`.trim() || []))),
    ];
    const open = (texts: readonly string[]) => (texts.length > 0 ? texts : [words.accountOpen]);
    return [
      words.accountOf(what),
      '',
      headings.activity,
      ...activityOf(rows, dayInWords),
      '',
      headings.learned,
      ...open(all(['learned', 'reflection', 'notes'])),
      '',
      headings.changed,
      ...open(all(['differently', 'sentence', 'plan', 'happened'])),
      '',
      headings.relates,
      words.accountOpen,
    ].join('\n');
  });
  return accounts.length > 0 ? `${accounts.join('\n\n\n')}\n\n${words.accountEnd}\n` : '';
}

/** The rows of each topic; what says nothing of its own, such as a page that was only opened, is left out. */
function topicsIn(rows: readonly CpdRow[]): Topic[] {
  const topics = Map.groupBy(rows, ({ what }) => what);
  return [...topics]
    .map(([what, rows]) => ({ what, rows }))
    .filter(({ rows }) => rows.some((row) => row.finished || row.minutes || written.some((key) => row[key])));
}

function activityOf(rows: readonly CpdRow[], dayInWords: (date: string) => string): string[] {
  const [first] = rows;
  if (!first) return [];
  const days = [...new Set(rows.map(({ date }) => date))].sort().map(dayInWords);
  const sum = (key: 'minutes' | 'together') => rows.reduce((total, row) => total + (row[key] || 0), 0);
  return [
    first.course ? `${first.what} (${first.course})` : first.what,
    words.accountDone(days.join('; '), first.how),
    ...(sum('minutes') ? [words.accountMinutes(words.hours(sum('minutes')))] : []),
    ...(sum('together') ? [words.accountTogether(words.hours(sum('together')))] : []),
    ...(first.objectives ? [words.accountAims(first.objectives)] : []),
  ];
}
