import {
  chanceByCue,
  chanceByWeights,
  cues,
  features,
  featuresOf,
  type Choosing,
  type Cue,
} from '#proof/form.ts';

/**
 * A small model that sees form only: a conditional logit (D. McFadden, “Conditional logit analysis of qualitative choice
 * behavior”, 1974) over the features of form.ts, centred within each choosing, with a ridge penalty. Fitted on all files but
 * one and tried on that one, so that it cannot know the answers it is tried on.
 */
export function fit(choosings: readonly Choosing[], ridge = 1, rounds = 150): number[] {
  const scale = scales(choosings);
  const rows = choosings.map((choosing) => ({ right: choosing.right, options: centred(choosing, scale) }));
  const weights = features.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((weight) => -ridge * weight);
    for (const { right, options } of rows) {
      const shares = softmax(options.map((option) => dot(option, weights)));
      options.forEach((option, place) => {
        const off = Number(place === right) - shares[place]!;
        for (let at = 0; at < gradient.length; at++) gradient[at]! += off * option[at]!;
      });
    }
    const step = 2 / Math.max(1, rows.length);
    for (let at = 0; at < weights.length; at++) weights[at]! += step * gradient[at]!;
  }
  return weights.map((weight, at) => weight / scale[at]!);
}

/** The spread of each feature within choosings, so that a letter and a question mark can be weighed beside each other. */
function scales(choosings: readonly Choosing[]): number[] {
  const unscaled = features.map(() => 1);
  const all = choosings.flatMap((choosing) => centred(choosing, unscaled));
  return features.map(
    (_, at) => Math.sqrt(all.reduce((sum, row) => sum + row[at]! ** 2, 0) / Math.max(1, all.length)) || 1,
  );
}

function centred(choosing: Choosing, scale: readonly number[]): number[][] {
  const rows = featuresOf(choosing);
  return rows.map((row) =>
    row.map(
      (value, at) => (value - rows.reduce((sum, other) => sum + other[at]!, 0) / rows.length) / scale[at]!,
    ),
  );
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
const chanceByModel = (choosing: Choosing, weights: readonly number[]): number =>
  chanceByWeights(
    featuresOf(choosing).map((row) => Math.round(dot(row, weights) * 1e9)),
    choosing.right,
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
  const mean = (score: (choosing: Choosing) => number) =>
    choosings.reduce((sum, choosing) => sum + score(choosing), 0) / Math.max(1, choosings.length);
  const files = [...new Set(choosings.map(({ file }) => file))];
  const byFile = new Map(
    files.map((file) => [file, files.length > 1 ? fit(choosings.filter((one) => one.file !== file)) : []]),
  );
  return {
    choosings: choosings.length,
    chance: mean(({ options }) => 1 / options.length),
    cues: Object.fromEntries(cues.map((cue) => [cue, mean((one) => chanceByCue(one, cue))])) as Record<
      Cue,
      number
    >,
    vote: mean((one) => chanceByWeights(votes(one), one.right)),
    fitted: mean((one) =>
      files.length > 1 ? chanceByModel(one, byFile.get(one.file)!) : 1 / one.options.length,
    ),
  };
}

/** A vote for each feature of which an option has the most, alone. */
function votes(choosing: Choosing): number[] {
  const rows = featuresOf(choosing);
  return rows.map(
    (row) =>
      row.filter(
        (value, at) => features[at] !== 'late' && rows.every((other) => other === row || other[at]! < value),
      ).length,
  );
}

/**
 * The chance that a cue which knows nothing finds at least as many as it did, exactly: each choosing in which the cue names
 * one option alone is a draw of 1 in as many as it has options. Choosings in which it cannot tell are left out.
 */
export function chanceOfSoMany(choosings: readonly Choosing[], cue: Cue): number {
  const told = choosings.filter((one) => [0, 1].includes(chanceByCue(one, cue)) && tellsOne(one, cue));
  const found = told.filter((one) => chanceByCue(one, cue) === 1).length;
  let spread = [1];
  for (const { options } of told) {
    const share = 1 / options.length;
    spread = [...spread, 0].map((here, at) => here * (1 - share) + (spread[at - 1] ?? 0) * share);
  }
  return spread.slice(found).reduce((sum, share) => sum + share, 0);
}

/** Whether the cue names one option alone. */
const tellsOne = (choosing: Choosing, cue: Cue): boolean =>
  choosing.options.some((_, place) => chanceByCue({ ...choosing, right: place }, cue) === 1);
