/** A question from a module, or a moment from a conversation. */
export type Kind = 'question' | 'moment';

/** How long one takes with its reasons, roughly, in seconds. */
export const seconds: Record<Kind, number> = { question: 40, moment: 60 };

/** A session, in seconds: five minutes. */
export const session = 300;

/**
 * What is asked in one session, of all that is due: as much as fits into about five minutes, a moment after every two
 * questions, and of each kind what was due first. Where one kind gives out, the other fills the time.
 */
export function sessionOf<Item extends { kind: Kind }>(due: readonly Item[]): Item[] {
  const waiting = {
    question: due.filter(({ kind }) => kind === 'question'),
    moment: due.filter(({ kind }) => kind === 'moment'),
  };
  const picked: Item[] = [];
  let left = session;
  for (let place = 0; ; place += 1) {
    const turn: Kind = place % 3 === 2 ? 'moment' : 'question';
    const kind = waiting[turn].length > 0 ? turn : turn === 'moment' ? 'question' : 'moment';
    const [next] = waiting[kind].splice(0, 1);
    if (!next || left < seconds[kind]) return picked;
    left -= seconds[kind];
    picked.push(next);
  }
}
