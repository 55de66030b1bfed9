type Stamp = { id: string; at: string };

/** By time, and by id where the time is the same: the one order in which facts are read everywhere. */
export const byTime = (one: Stamp, other: Stamp): number =>
  one.at === other.at ? +(one.id > other.id) - +(one.id < other.id) : one.at < other.at ? -1 : 1;
