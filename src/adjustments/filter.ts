/** What somebody looks for. An empty list or text leaves that question open. */
export interface Choice {
  barriers: readonly string[];
  feels: readonly string[];
  job: string;
  stage: string;
  nation: string;
}

/** As much of an adjustment as decides whether it fits, and where it stands. */
export interface Fitting {
  barriers: readonly string[];
  feels: readonly string[];
  jobs: readonly string[];
  stages: readonly string[];
  /** Left out where it holds in every nation. */
  nations?: readonly string[] | undefined;
  /** How much is behind it; more is surer. */
  sure: number;
}

/** How many things are chosen as hard. */
export const asked = (choice: Choice): number => choice.barriers.length + choice.feels.length;

/** How many of the chosen difficulties it answers. */
export const countAnswered = (card: Fitting, { barriers, feels }: Choice): number =>
  barriers.filter((one) => card.barriers.includes(one)).length +
  feels.filter((one) => card.feels.includes(one)).length;

/** Whether one of the chosen difficulties is what the card is for above all: what its list names first. */
const foremost = ({ barriers, feels }: Fitting, choice: Choice): number =>
  Number(choice.barriers.includes(barriers[0] ?? '')) + Number(choice.feels.includes(feels[0] ?? ''));

type Place = 'job' | 'stage' | 'nation';
const holds: Record<Place, (card: Fitting, wanted: string) => boolean> = {
  job: (card, job) => job === '' || card.jobs.includes(job),
  stage: (card, stage) => stage === '' || card.stages.includes(stage),
  nation: (card, nation) => nation === '' || (card.nations?.includes(nation) ?? true),
};

/** Whether it can be used there at all: in the job, at the time, in the nation. */
export const possible = (card: Fitting, choice: Choice): boolean =>
  holds.job(card, choice.job) && holds.stage(card, choice.stage) && holds.nation(card, choice.nation);

/**
 * What fits, best first: what answers all that is hard (`whole` says how many those are), then what answers more of it;
 * within that what is for it above all, then the surest; otherwise in the order given.
 */
export function ranked<Card extends Fitting>(
  cards: readonly Card[],
  choice: Choice,
): { fit: Card[]; whole: number } {
  const hard = asked(choice);
  const scored = cards
    .filter((card) => possible(card, choice))
    .map((card) => ({ card, answers: countAnswered(card, choice), foremost: foremost(card, choice) }))
    .filter((one) => hard === 0 || one.answers > 0)
    .sort(
      (one, other) =>
        other.answers - one.answers || other.foremost - one.foremost || other.card.sure - one.card.sure,
    );
  return {
    fit: scored.map(({ card }) => card),
    whole: scored.filter((one) => one.answers === hard).length,
  };
}

/** How many would answer all of it, were one more thing chosen: by the name and value of its field. */
export type Left = (name: keyof typeof fields, value: string) => number;
const fields = {
  barrier: 'barriers',
  feels: 'feels',
  job: 'jobs',
  stage: 'stages',
  nation: 'nations',
} as const;

/** Counts once, in one walk over the cards, so that every number in the form can be said at once. */
export function left(cards: readonly Fitting[], choice: Choice): Left {
  const hard = asked(choice);
  const tally = new Map<string, number>();
  const add = (key: string) => tally.set(key, (tally.get(key) ?? 0) + 1);
  for (const card of cards) {
    if (countAnswered(card, choice) < hard) continue;
    const failing = (['job', 'stage', 'nation'] as const).filter(
      (place) => !holds[place](card, choice[place]),
    );
    if (failing.length > 1) continue;
    const open = (place: Place) => failing.length === 0 || failing[0] === place;
    if (failing.length === 0) {
      for (const one of card.barriers) add(`barrier ${one}`);
      for (const one of card.feels) add(`feels ${one}`);
    }
    for (const place of ['job', 'stage', 'nation'] as const)
      if (open(place)) {
        add(`${place} `);
        for (const one of card[fields[place]] ?? []) add(`${place} ${one}`);
        if (place === 'nation' && !card.nations) add('nation *');
      }
  }
  return (name, value) =>
    (tally.get(`${name} ${value}`) ?? 0) +
    (name === 'nation' && value !== '' ? (tally.get('nation *') ?? 0) : 0);
}

/** What a form or an address asks for. Nothing is checked here: what is not in the form cannot be chosen in it. */
export function choiceIn(wanted: URLSearchParams): Choice {
  return {
    barriers: [...new Set(wanted.getAll('barrier'))],
    feels: [...new Set(wanted.getAll('feels'))],
    job: wanted.get('job') ?? '',
    stage: wanted.get('stage') ?? '',
    nation: wanted.get('nation') ?? '',
  };
}

/**
 * The choice as the end of an address, behind a “#”: what is hard for somebody is no business of a server. An empty text where
 * everything is open.
 */
export function addressOf({ barriers, feels, job, stage, nation }: Choice): string {
  const wanted = new URLSearchParams([
    ...barriers.map((one) => ['barrier', one]),
    ...feels.map((one) => ['feels', one]),
    ...(job ? [['job', job]] : []),
    ...(stage ? [['stage', stage]] : []),
    ...(nation ? [['nation', nation]] : []),
  ]);
  return wanted.size > 0 ? `#${wanted}` : '';
}
