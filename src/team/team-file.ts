import { fieldsOf, jsonIn, unprintable } from '#facts/carried-file.ts';
import { readCode, type CodedForm } from '#team/code.ts';
import { codesOf, fewest, isSaidPart, markOf, noTeam, type CodeSet, type Team } from '#team/team.ts';
import { words } from '#team/file-words.ts';

const format = 'within-reach-team';
/** In characters or bytes: more than all the codes of a large organisation. */
export const largestTeamFile = 1_000_000;
const longestName = 80;
const longestSaid = 2000;
const mostSets = 24;

export type ReadTeam = { ok: true; team: Team } | { ok: false; why: string };

/** What a champion has about a team, as the text of a file and as this device keeps it. `written` is an ISO time. */
export const writeTeamFile = ({ sets, gone, said }: Team, written: string): string =>
  `${JSON.stringify({ format, v: 1, written, sets, gone, said }, null, 1)}\n`;

/**
 * Reads a text that may be anything. It is taken whole or refused whole. The fives must be fives of right codes, none of
 * them twice: else a file that somebody changed by hand would show what this page never would.
 */
export function readTeamFile(text: string, forms: readonly CodedForm[]): ReadTeam {
  if (text.length > largestTeamFile) return refuse(words.tooLarge);
  const { format: its, v, sets, gone, said } = fieldsOf(jsonIn(text));
  if (its !== format || typeof v !== 'number') return refuse(words.notOurs);
  if (v > 1) return refuse(words.newer);
  if (!Array.isArray(sets) || sets.length > mostSets || !isTexts(gone)) return refuse(words.damaged);
  const read = sets.map((set: unknown) => setIn(set, forms));
  if (!read.every((set) => set !== undefined)) return refuse(words.damaged);
  const marks = read.flatMap(codesOf).map(markOf);
  if (new Set([...marks, ...gone]).size < marks.length + gone.length) return refuse(words.damaged);
  if (new Set(read.map(({ id }) => id)).size < read.length) return refuse(words.damaged);
  const texts = saidIn(said);
  return texts ? { ok: true, team: { sets: read, gone, said: texts } } : refuse(words.damaged);
}

/** What this device kept; nothing where it cannot be read. */
export function teamKept(text: string | undefined, forms: readonly CodedForm[]): Team {
  const read = readTeamFile(text ?? '', forms);
  return read.ok ? read.team : noTeam;
}

function saidIn(value: unknown): Team['said'] | undefined {
  const entries = Object.entries(fieldsOf(value));
  const fit = entries.every(
    ([part, text]) =>
      isSaidPart(part) && typeof text === 'string' && text.length <= longestSaid && !unprintable.test(text),
  );
  return fit ? Object.fromEntries(entries) : undefined;
}

function setIn(value: unknown, forms: readonly CodedForm[]): CodeSet | undefined {
  const { id, name, asked, fives, waiting } = fieldsOf(value);
  const right = (code: string) => {
    const read = readCode(code, forms);
    return read.ok && read.code === code;
  };
  if (typeof id !== 'string' || !/^[\w-]{4,40}$/.test(id)) return undefined;
  if (typeof name !== 'string' || name.length > longestName || unprintable.test(name)) return undefined;
  if (
    asked !== undefined &&
    !(typeof asked === 'number' && Number.isInteger(asked) && asked > 0 && asked < 1e5)
  )
    return undefined;
  if (!Array.isArray(fives) || !isTexts(waiting) || !waiting.every(right)) return undefined;
  const isFive = (five: unknown): five is string[] =>
    isTexts(five) && five.length === fewest && five.every((code) => right(code) && code[0] === five[0]?.[0]);
  return fives.every(isFive) ? { id, name, asked, fives, waiting } : undefined;
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.length <= 100_000 &&
  value.every((one) => typeof one === 'string' && one.length <= 40);

const refuse = (why: string): ReadTeam => ({ ok: false, why });
