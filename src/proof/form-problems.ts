import type { Locate, Path, Problem } from '#authoring/problem.ts';
import { chanceOfSoMany, guesses, type Guesses } from '#proof/fitted-guesser.ts';
import { chanceByCue, cues, type Choosing, type Cue, type Feature } from '#proof/form.ts';

/** What is chosen from in one file, and where it stands there. */
export interface ChosenFrom {
  file: string;
  locate: Locate;
  choosings: readonly Choosing[];
  /** Where a choosing stands in the file. */
  at: (choosing: Choosing) => Path;
}

/** What the choosings are: said in messages, and named in the kinds of problems. */
export interface Thing {
  name: 'question' | 'scene';
  right: string;
}

/** Over all files, form may find the right one this much more often than chance does. */
export const overChance = 0.05;
/** With fewer than this, chance alone goes far from chance. */
export const enough = 60;
/** In one file: the chance that a cue which knows nothing does as well, corrected for the number of files and of cues tried. */
export const level = 0.05;

const why = 'Who answers several would soon choose without reading, and learn nothing.';
const percent = (share: number) => `${Math.round(share * 100)} %`;

/** What gives the right option away by its form: in one file beyond chance, or over all of them together. */
export function formProblems(files: readonly ChosenFrom[], thing: Thing): Problem[] {
  const some = files.filter(({ choosings }) => choosings.length);
  return [...some.flatMap((file) => inOneFile(file, some.length, thing)), ...overAll(some, thing)];
}

function inOneFile(
  { file, locate, choosings, at }: ChosenFrom,
  files: number,
  { name, right }: Thing,
): Problem[] {
  return cues
    .filter((cue) => chanceOfSoMany(choosings, cue) * files * cues.length < level)
    .map((cue) => {
      const found = choosings.filter((one) => chanceByCue(one, cue) === 1);
      return {
        file,
        ...locate(at(found[0]!)),
        kind: `${name}s-won-by-form`,
        what: `In ${found.length} of ${choosings.length} ${name}s of this file, the ${right} is the one that ${says(cue)}.`,
        why,
        cure: `${cure(cue)}, for instance in ${found
          .slice(0, 3)
          .map(({ id }) => `“${id}”`)
          .join(', ')}`,
      };
    });
}

function overAll(files: readonly ChosenFrom[], { name, right }: Thing): Problem[] {
  const all = files.flatMap(({ choosings }) => choosings);
  if (all.length < enough) return [];
  const found = guesses(all);
  const most = found.chance + overChance;
  const tell = (what: string, by: (some: Guesses) => number, cure: string): Problem => {
    const worst = [...files]
      .map((file) => ({ file, more: excess(file.choosings, by) }))
      .reduce((a, b) => (b.more > a.more ? b : a)).file;
    return {
      file: worst.file,
      ...worst.locate(worst.at(worst.choosings[0]!)),
      kind: `${name}s-won-by-form-everywhere`,
      what,
      why,
      cure: `${cure}; here first, where there is most of it`,
    };
  };
  return [
    ...cues
      .filter((cue) => found.cues[cue] > most)
      .map((cue) =>
        tell(
          `Over all ${all.length} ${name}s, whoever takes the one that ${says(cue)} has the ${right} in ${percent(found.cues[cue])}, against ${percent(found.chance)} by chance.`,
          (some) => some.cues[cue],
          cure(cue),
        ),
      ),
    ...(found.vote > most
      ? [
          tell(
            `Over all ${all.length} ${name}s, the one that stands out most in its wording is the ${right} in ${percent(found.vote)}, against ${percent(found.chance)} by chance.`,
            (some) => some.vote,
            'let other options be as long, as warm and as exact as the right one',
          ),
        ]
      : []),
    ...(found.fitted > most
      ? [
          tell(
            `Over all ${all.length} ${name}s, a model that sees form only and was fitted on other files finds the ${right} in ${percent(found.fitted)}, against ${percent(found.chance)} by chance.`,
            (some) => Math.max(some.vote, ...Object.values(some.cues)),
            'npm run bench shows which cues go furthest: change options that follow them',
          ),
        ]
      : []),
  ];
}

/** How many more than by chance. */
function excess(choosings: readonly Choosing[], by: (some: Guesses) => number): number {
  const alone = guesses(choosings);
  return (by(alone) - alone.chance) * choosings.length;
}

const things: Record<Feature, string> = {
  long: 'letters',
  sentences: 'sentences',
  asks: 'question marks',
  me: '“I” and “my”',
  you: '“you”',
  we: '“we”',
  warm: 'warm words',
  hedged: 'careful words (“may”, “some”, “often”)',
  absolute: 'words such as “always” or “only”',
  negative: 'words such as “not” or “nothing”',
  exclaims: 'exclamation marks',
  offers: 'offers (“I’ll”, “I can”)',
  concrete: 'names and numbers',
  pauses: 'commas and dashes',
  quotes: 'quotation marks',
  echoes: 'words of what was asked',
  late: '',
};

/** A cue in words that go on from “the one that …”. */
export function says(cue: Cue): string {
  const [which, feature] = cue.split(' ') as ['most' | 'least', Feature];
  if (feature === 'late') return which === 'most' ? 'stands last as written' : 'stands first as written';
  return `has the ${which === 'most' ? 'most' : 'fewest'} ${things[feature]}`;
}

function cure(cue: Cue): string {
  const [which, feature] = cue.split(' ') as ['most' | 'least', Feature];
  if (feature === 'late') return 'change the order in which options are written';
  return which === 'most'
    ? `give other options as many ${things[feature]}, or the right one fewer`
    : `give the right one as many ${things[feature]}, or other options fewer`;
}
