import type { ReadCode } from '#team/code.ts';
import type { Found } from '#team/codes-in.ts';
import { withCode, type Adding, type Team } from '#team/team.ts';
import { words } from '#team/words.ts';

/** Adds every right code, one after the other, and says what became of each. */
export function addAll(team: Team, set: string, found: readonly Found[]): { team: Team; did: Adding[] } {
  const did: Adding[] = [];
  let next = team;
  for (const { read } of found) {
    if (!read.ok) continue;
    const added = withCode(next, set, read.code);
    next = added.team;
    did.push(added.did);
  }
  return { team: next, did };
}

/** What became of a text that was to be added, in sentences. */
export function toldOf(text: string, did: readonly Adding[], wrong: number): string[] {
  if (text.trim() === '') return [words.nothing];
  if (did.length + wrong === 0) return [words.noCode];
  const many = (...kinds: Adding[]) => did.filter((one) => kinds.includes(one)).length;
  const lines: [number, (number: number) => string][] = [
    [many('counted', 'waits'), words.added],
    [many('here'), words.here],
    [many('elsewhere'), words.elsewhere],
    [many('gone'), words.gone],
    [wrong, words.wrong],
  ];
  return lines.flatMap(([number, say]) => (number > 0 ? [say(number)] : []));
}

/** Why something that was meant as a code is none. */
export function whyWrong(read: ReadCode): string {
  if (read.ok) return '';
  switch (read.why) {
    case 'length':
      return words.wrongLength(read.letters);
    case 'letter':
      return words.wrongLetter;
    case 'mistyped':
      return words.mistyped;
    case 'newer':
      return words.newer;
    case 'not-ours':
      return words.notOurs;
  }
}
