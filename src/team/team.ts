import { markLength, readCode, type CodedForm } from '#team/code.ts';

/** The codes of one time of asking, such as “before the training”. */
export interface CodeSet {
  readonly id: string;
  readonly name: string;
  /** How many people were asked; undefined while nobody said. */
  readonly asked: number | undefined;
  /** Codes that are counted, five that came together in each. */
  readonly fives: readonly (readonly string[])[];
  /** Codes that wait until there are five of one form. */
  readonly waiting: readonly string[];
}

/** What a champion has on their device about a team: codes and numbers, no names. */
export interface Team {
  readonly sets: readonly CodeSet[];
  /** The marks of codes that were counted and taken out: what is left of them, and it says nothing of their answers. */
  readonly gone: readonly string[];
  readonly said: Readonly<Partial<Record<SaidPart, string>>>;
}

export const noTeam: Team = { sets: [], gone: [], said: {} };

/** What a champion writes for a report. */
const saidParts = ['team', 'changed', 'same', 'ask'] as const;
export type SaidPart = (typeof saidParts)[number];
export const isSaidPart = (value: string): value is SaidPart =>
  (saidParts as readonly string[]).includes(value);

/** Nothing is shown of fewer people than this, and nothing shown may tell two groups apart that differ by fewer. */
export const fewest = 5;

export const markOf = (code: string): string => code.slice(0, markLength);
export const codesOf = (set: CodeSet): string[] => [...set.fives.flat(), ...set.waiting];
/** The codes behind every figure of a set. */
export const counted = (set: CodeSet): string[] => set.fives.flat();

export type Adding = 'counted' | 'waits' | 'here' | 'elsewhere' | 'gone';

/**
 * Puts a code into a set. Codes become figures five at a time and for good: a five is counted whole, or taken out whole, and
 * none of its codes is ever counted with others. So every figure that is ever shown is a sum of fives, and so is every
 * difference of two. A code that is counted in one set is not taken into another, which would show the difference.
 */
export function withCode(team: Team, set: string, code: string): { team: Team; did: Adding } {
  const mark = markOf(code);
  const has = (one: CodeSet) => codesOf(one).some((other) => markOf(other) === mark);
  const holder = team.sets.find(has);
  if (holder) return { team, did: holder.id === set ? 'here' : 'elsewhere' };
  if (team.gone.includes(mark)) return { team, did: 'gone' };
  let did: Adding = 'waits';
  const sets = team.sets.map((one) => {
    if (one.id !== set) return one;
    const waiting = [...one.waiting, code];
    const same = waiting.filter((other) => other[0] === code[0]);
    if (same.length < fewest) return { ...one, waiting };
    did = 'counted';
    return {
      ...one,
      fives: [...one.fives, same],
      waiting: waiting.filter((other) => !same.includes(other)),
    };
  });
  return { team: { ...team, sets }, did };
}

/** Takes a code out. One that waits goes alone, as nothing was shown of it; one that is counted takes its five with it. */
export function withoutCode(team: Team, code: string): Team {
  const leaving = team.sets.flatMap(({ fives }) => fives.filter((five) => five.includes(code)).flat());
  return {
    ...team,
    gone: [...team.gone, ...leaving.map(markOf)],
    sets: team.sets.map((set) => ({
      ...set,
      fives: set.fives.filter((five) => !five.includes(code)),
      waiting: set.waiting.filter((other) => other !== code),
    })),
  };
}

/** Takes a set away with all its codes. */
export function withoutSet(team: Team, id: string): Team {
  const left = team.sets.find((set) => set.id === id);
  return {
    ...team,
    gone: [...team.gone, ...(left ? counted(left).map(markOf) : [])],
    sets: team.sets.filter((set) => set.id !== id),
  };
}

/** A further set, empty. */
export const withSet = (team: Team, id: string, name: string): Team => ({
  ...team,
  sets: [...team.sets, { id, name, asked: undefined, fives: [], waiting: [] }],
});

export const changed = (team: Team, id: string, to: Partial<Pick<CodeSet, 'name' | 'asked'>>): Team => ({
  ...team,
  sets: team.sets.map((set) => (set.id === id ? { ...set, ...to } : set)),
});

/** How often each option of a question was chosen; the last number is how many left it out. */
export interface Distribution {
  readonly of: number;
  readonly counts: readonly number[];
  readonly left: number;
}

/**
 * The one place where codes become figures. Gives back how the people of a set answered a question, or undefined where fewer
 * than five of them answered it: people leave questions out, and not each form has every question.
 */
export function figureOf(set: CodeSet, item: string, forms: readonly CodedForm[]): Distribution | undefined {
  const told = counted(set).flatMap((code) => {
    const read = readCode(code, forms);
    const form = read.ok ? forms.find((one) => one.form === read.form) : undefined;
    const place = form?.items.findIndex(({ id }) => id === item) ?? -1;
    return read.ok && form && place >= 0
      ? [{ answer: read.answers[place], options: form.items[place]!.options }]
      : [];
  });
  const left = told.filter(({ answer }) => answer === undefined).length;
  if (told.length - left < fewest) return undefined;
  const options = Math.max(...told.map((one) => one.options));
  return {
    of: told.length,
    counts: Array.from(
      { length: options },
      (_, index) => told.filter(({ answer }) => answer === index).length,
    ),
    left,
  };
}

export type Comparing = 'ok' | 'the-same' | 'too-few' | 'too-near';

/** Whether two sets may stand side by side: each of five or more, and neither with fewer than five that the other has not. */
export function mayCompare(before: CodeSet, after: CodeSet): Comparing {
  if (before.id === after.id) return 'the-same';
  const [one, other] = [counted(before), counted(after)];
  if (one.length < fewest || other.length < fewest) return 'too-few';
  const without = (codes: string[], others: string[]) =>
    codes.filter((code) => !others.includes(code)).length;
  return without(one, other) < fewest || without(other, one) < fewest ? 'too-near' : 'ok';
}
