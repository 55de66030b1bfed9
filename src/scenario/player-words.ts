import { words } from '#scenario/note-words.ts';
import type { Lost } from '#scenario/replay.ts';
import { isEnding, wordingAt, type Place, type Story } from '#scenario/step.ts';

/** What the learner is to know about the conversation as they come back to it, or as it cannot be looked back on. */
export type Note =
  'resumed' | 'followed' | 'not-kept' | 'not-fetched' | 'no-look-back' | { lost: readonly Lost[] };

export function noteWords(note: Note): string {
  if (typeof note === 'string') return words.notes[note];
  const [first, ...more] = note.lost;
  // What comes after a gap is never the first to be lost.
  const why = first === undefined || first.why === 'after-a-gap' ? 'elsewhere' : first.why;
  return (more.length > 0 ? words.rewrittenWithMore : words.rewritten)(words.lost[why]);
}

/** How the conversation came to where it stands. */
export type Moved = 'on' | 'back' | 'to the start';

/** What a screen reader says once, when the conversation has moved. */
export function newsWords(story: Story, place: Place, moved: Moved): string {
  const { who, stage, says } = wordingAt(story, place);
  return (
    words.moved[moved] +
    (isEnding(story, place.scene)
      ? words.ends(story.endings[place.scene]!.title)
      : [stage, who && says && words.says(who), says].filter(Boolean).join(' '))
  );
}
