/** What Stryker found, as far as it is read here (the schema of mutation-testing-elements). */
export interface Report {
  files: Record<string, { source: string; mutants: Mutant[] }>;
}
interface Mutant {
  mutatorName: string;
  replacement?: string;
  status: string;
  location: { start: Place; end: Place };
}
interface Place {
  line: number;
  column: number;
}

/** A change after which tests never end is noticed as well. */
const noticed = ['Killed', 'Timeout'];
const missed = ['Survived', 'NoCoverage'];

/** How many changes were made, and after how many of them a test failed. */
export function tally({ files }: Report): { made: number; noticed: number } {
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  const count = (statuses: string[]) => all.filter(({ status }) => statuses.includes(status)).length;
  return { made: count([...noticed, ...missed]), noticed: count(noticed) };
}

/** Each change that no test noticed: where, what stood there, what stood there instead. */
export const unnoticed = ({ files }: Report): string[] =>
  Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants
      .filter(({ status }) => missed.includes(status))
      .map(({ location: { start, end }, replacement = '', mutatorName, status }) => {
        const was = lines
          .slice(start.line - 1, end.line)
          .join('\n')
          .slice(start.column - 1);
        const last = start.line === end.line ? end.column - start.column : was.length;
        return `${file}:${start.line}  ${short(was.slice(0, last))}  →  ${short(replacement)}  (${mutatorName}${status === 'NoCoverage' ? ', no test runs it' : ''})`;
      });
  });

const short = (code: string) => {
  const line = code.replaceAll(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 87)}…` : line;
};

export const heading = '## Changes that tests notice';

/** The table with the row of one room put in or renewed; `before` is the part as it stood. */
export function withRow(before: string, room: string, { made, noticed }: ReturnType<typeof tally>): string {
  const kept = before.split('\n').filter((line) => /^\| `/.test(line) && !line.startsWith(`| \`${room}/\``));
  const share = made === 0 ? '–' : `${((100 * noticed) / made).toFixed(1)} %`;
  const rows = [...kept, `| \`${room}/\` | ${made} | ${noticed} | ${share} |`].sort();
  return `${heading}

\`npm run mutants\` changes the lines that decide in a room, one change at a time, and runs the room’s tests; a change after
which none of them fails is one that nobody would notice. docs/reliability.md says what is left and why.

| room | changes | noticed | share |
|---|---|---|---|
${rows.join('\n')}
`;
}
