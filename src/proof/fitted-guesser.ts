import {
  chanceByCue,
  chanceByWeights,
  cues,
  features,
  featuresOf,
  namedByCue,
  type Choosing,
  type Cue,
} from '#proof/form.ts';

/** A choosing as the model sees it: how much each option has of each feature. Reading it from the words is what costs time. */
interface Seen {
  file: string;
  right: number;
  options: readonly (readonly number[])[];
}
const see = (choosing: Choosing): Seen => ({
  file: choosing.file,
  right: choosing.right,
  options: featuresOf(choosing),
});

/**
 * A small model that sees form only: a conditional logit (D. McFadden, “Conditional logit analysis of qualitative choice
 * behavior”, 1974) over the features of form.ts, centred within each choosing, with a ridge penalty. Fitted on all files but
 * one and tried on that one, so that it cannot know the answers it is tried on.
 */
export const fit = (choosings: readonly Choosing[], ridge = 1, rounds = 150): number[] =>
  fitTo(choosings.map(see), ridge, rounds);

function fitTo(seen: readonly Seen[], ridge = 1, rounds = 150): number[] {
  const scale = scales(seen);
  const wide = features.length;
  // One row of numbers an option, all in one array: what the rounds below go over some hundred thousand times.
  const table = Float64Array.from(seen.flatMap((one) => centred(one, scale).flat()));
  const weights = new Float64Array(wide);
  const step = 2 / Math.max(1, seen.length);
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((weight) => -ridge * weight);
    let from = 0;
    for (const { right, options } of seen) {
      const shares = softmax(options.map((_, place) => dotAt(table, (from + place) * wide, weights)));
      for (let place = 0; place < options.length; place++) {
        const off = Number(place === right) - shares[place]!;
        const row = (from + place) * wide;
        for (let at = 0; at < wide; at++) gradient[at]! += off * table[row + at]!;
      }
      from += options.length;
    }
    for (let at = 0; at < wide; at++) weights[at]! += step * gradient[at]!;
  }
  return Array.from(weights, (weight, at) => weight / scale[at]!);
}

function dotAt(table: Float64Array, row: number, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += table[row + at]! * weights[at]!;
  return sum;
}

/** The spread of each feature within choosings, so that a letter and a question mark can be weighed beside each other. */
function scales(seen: readonly Seen[]): number[] {
  const unscaled = features.map(() => 1);
  const all = seen.flatMap((one) => centred(one, unscaled));
  return features.map(
    (_, at) => Math.sqrt(all.reduce((sum, row) => sum + row[at]! ** 2, 0) / Math.max(1, all.length)) || 1,
  );
}

function centred({ options }: Seen, scale: readonly number[]): number[][] {
  const means = scale.map((_, at) => options.reduce((sum, row) => sum + row[at]!, 0) / options.length);
  return options.map((row) => row.map((value, at) => (value - means[at]!) / scale[at]!));
}

const dot = (one: readonly number[], other: readonly number[]) =>
  one.reduce((sum, value, at) => sum + value * other[at]!, 0);

function softmax(values: readonly number[]): number[] {
  const most = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Whether a model fitted on other files takes the right option; shared where it cannot tell between several. */
const chanceByModel = ({ options, right }: Seen, weights: readonly number[]): number =>
  chanceByWeights(
    options.map((row) => Math.round(dot(row, weights) * 1e9)),
    right,
  );

export interface Guesses {
  choosings: number;
  /** Share right by choosing at random. */
  chance: number;
  cues: Record<Cue, number>;
  /** The option that has the most of the most things. */
  vote: number;
  /** The model, on files that it was not fitted on. Chance where there is one file only. */
  fitted: number;
}

/** How far form alone goes, over all of `choosings`. */
export function guesses(choosings: readonly Choosing[]): Guesses {
  const mean = <T>(over: readonly T[], score: (one: T) => number) =>
    over.reduce((sum, one) => sum + score(one), 0) / Math.max(1, over.length);
  const seen = choosings.map(see);
  const files = new Set(seen.map(({ file }) => file));
  const byFile = new Map(
    [...files].map((file) => [file, files.size > 1 ? fitTo(seen.filter((one) => one.file !== file)) : []]),
  );
  const chance = mean(choosings, ({ options }) => 1 / options.length);
  return {
    choosings: choosings.length,
    chance,
    cues: Object.fromEntries(
      cues.map((cue) => [cue, mean(choosings, (one) => chanceByCue(one, cue))]),
    ) as Record<Cue, number>,
    vote: mean(seen, (one) => chanceByWeights(votes(one), one.right)),
    fitted: files.size > 1 ? mean(seen, (one) => chanceByModel(one, byFile.get(one.file)!)) : chance,
  };
}

/** A vote for each feature of which an option has the most, alone. */
const votes = ({ options }: Seen): number[] =>
  options.map(
    (row) =>
      row.filter(
        (value, at) =>
          features[at] !== 'late' && options.every((other) => other === row || other[at]! < value),
      ).length,
  );

/**
 * The chance that a cue which knows nothing finds at least as many as it did, exactly: each choosing in which the cue names
 * one option alone is a draw of 1 in as many as it has options. Choosings in which it cannot tell are left out.
 */
export function chanceOfSoMany(choosings: readonly Choosing[], cue: Cue): number {
  const named = choosings.flatMap((one) => {
    const place = namedByCue(one, cue);
    return place === undefined ? [] : [{ found: place === one.right, share: 1 / one.options.length }];
  });
  let spread = [1];
  for (const { share } of named)
    spread = [...spread, 0].map((here, at) => here * (1 - share) + (spread[at - 1] ?? 0) * share);
  const found = named.filter((one) => one.found).length;
  return spread.slice(found).reduce((sum, one) => sum + one, 0);
}
