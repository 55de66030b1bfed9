/** How many hands each option had, in the order of the options. */
export type Hands = readonly number[];

/** Far more people than fit into a room. */
const mostHands = 500;

export const handsAt = (hands: Hands | undefined, option: number): number => hands?.[option] ?? 0;

/** The hands with this many for an option, kept between none and the most. */
export function withHands(hands: Hands | undefined, options: number, option: number, count: number): Hands {
  const kept = Math.min(mostHands, Math.max(0, Math.round(count) || 0));
  return Array.from({ length: options }, (_, at) => (at === option ? kept : handsAt(hands, at)));
}

/** Options with the most hands first; where two have the same, the earlier one. */
export const byHands = (hands: Hands | undefined, options: number): number[] =>
  Array.from({ length: options }, (_, at) => at).sort(
    (one, other) => handsAt(hands, other) - handsAt(hands, one) || one - other,
  );

/** Each option's part of all hands, as whole per cents; nobody knows one where no hand was counted. */
export function shares(hands: Hands | undefined, options: number): number[] | undefined {
  const counts = Array.from({ length: options }, (_, at) => handsAt(hands, at));
  const all = counts.reduce((sum, count) => sum + count, 0);
  return all ? counts.map((count) => Math.round((count / all) * 100)) : undefined;
}
