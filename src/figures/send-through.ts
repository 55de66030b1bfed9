/**
 * A job search as a figure of words: a person goes from step to step until the first that stops them and that no help
 * mends. A model of what the text says, and a forecast for nobody. Runs in pages too, so it imports nothing.
 */
export type SearchPath = {
  steps: readonly string[];
  /** The step at which every try stops where few employers hire, whatever help there is. */
  scarceAt: string;
};

export type Seeker = {
  /** The steps that stop this person without help. */
  sticks: readonly string[];
  /** From 0, gone, to `mostHope`. */
  hope: number;
};

export type Given = {
  /** What the help that is given mends: steps, and “loop” for what follows a no. */
  mends: ReadonlySet<string>;
  fewJobs: boolean;
};

export type Try = {
  /** The step reached; the last step of all where the person is through. */
  step: string;
  why: 'no-hope' | 'stopped' | 'few-jobs' | 'through';
  /** Steps that help mended on the way. */
  mended: string[];
  /** What the other help would have mended: it had nothing to do in this try. */
  idle: string[];
  before: number;
  /** Hope after the try: the next one starts from here. */
  hope: number;
};

export const mostHope = 4;

/** What became of a step in a try, where anything did: help mended it, or the person stopped there. */
export const markOf = (tried: Try | undefined, step: string): 'mended' | 'stopped' | undefined =>
  tried?.mended.includes(step)
    ? 'mended'
    : tried && tried.why !== 'through' && tried.step === step
      ? 'stopped'
      : undefined;

/** Tries one after the other with the same help, each with the hope that the last one left. */
export function sendOften(path: SearchPath, seeker: Seeker, given: Given, times: number): Try[] {
  const tries: Try[] = [];
  for (let { hope } = seeker; tries.length < times; hope = tries.at(-1)?.hope ?? hope)
    tries.push(sendThrough(path, { ...seeker, hope }, given));
  return tries;
}

/**
 * One try. Where a person gets stuck beyond the first step, hope falls by one, unless the no is gone over together.
 * Without hope nobody begins, unless possibilities are shown; then a little comes back.
 */
export function sendThrough(path: SearchPath, { sticks, hope: before }: Seeker, given: Given): Try {
  const [first = ''] = path.steps;
  const mended: string[] = [];
  const result = (step: string, why: Try['why'], hope: number): Try => ({
    step,
    why,
    mended,
    idle: [...given.mends].filter(
      (mends) =>
        !mended.includes(mends) &&
        !(mends === 'loop' && (why === 'stopped' || why === 'few-jobs') && step !== first),
    ),
    before,
    hope,
  });

  let hope = before;
  if (hope === 0) {
    if (!given.mends.has(first)) return result(first, 'no-hope', 0);
    mended.push(first);
    hope = 1;
  }
  const fallen = given.mends.has('loop') ? hope : Math.max(0, hope - 1);
  for (const step of path.steps) {
    if (step === path.scarceAt && given.fewJobs) return result(step, 'few-jobs', fallen);
    if (!sticks.includes(step) || mended.includes(step)) continue;
    if (!given.mends.has(step)) return result(step, 'stopped', step === first ? hope : fallen);
    mended.push(step);
  }
  return result(path.steps.at(-1) ?? first, 'through', mostHope);
}
