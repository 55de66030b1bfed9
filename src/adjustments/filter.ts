/** What somebody looks for. An empty list or text leaves that question open. */
export interface Choice {
  barriers: readonly string[];
  stages: readonly string[];
  nation: string;
  size: string;
}

/** As much of an adjustment as decides whether it fits. */
export interface Fitting {
  barriers: readonly string[];
  stages: readonly string[];
  /** Left out where it holds in every nation. */
  nations?: readonly string[] | undefined;
  /** Left out where a firm of any size can do it. */
  sizes?: readonly string[] | undefined;
}

/** Any of the barriers, at any of the stages, in the nation, for the size of firm. */
export function fits(adjustment: Fitting, { barriers, stages, nation, size }: Choice): boolean {
  const any = (wanted: readonly string[], has: readonly string[]) =>
    wanted.length === 0 || wanted.some((one) => has.includes(one));
  return (
    any(barriers, adjustment.barriers) &&
    any(stages, adjustment.stages) &&
    (nation === '' || (adjustment.nations?.includes(nation) ?? true)) &&
    (size === '' || (adjustment.sizes?.includes(size) ?? true))
  );
}

/** What a form or an address asks for. Nothing is checked here: what is not in the form cannot be chosen in it. */
export function choiceIn(asked: URLSearchParams): Choice {
  return {
    barriers: asked.getAll('barrier'),
    stages: asked.getAll('stage'),
    nation: asked.get('nation') ?? '',
    size: asked.get('size') ?? '',
  };
}

/** The choice as the end of an address, with its question mark; an empty text where everything is open. */
export function addressOf({ barriers, stages, nation, size }: Choice): string {
  const asked = new URLSearchParams([
    ...barriers.map((barrier) => ['barrier', barrier]),
    ...stages.map((stage) => ['stage', stage]),
    ...(nation ? [['nation', nation]] : []),
    ...(size ? [['size', size]] : []),
  ]);
  return asked.size > 0 ? `?${asked}` : '';
}

/** What is announced when the choice changes. */
export function howMany(fit: number, all: number): string {
  if (fit === all) return `All ${all} adjustments.`;
  if (fit === 0) return `None of the ${all} fits all of that. Take one thing away.`;
  return fit === 1 ? `1 of ${all} adjustments fits.` : `${fit} of ${all} adjustments fit.`;
}
