import type { Lost } from '#scenario/replay.ts';
import { isEnding, wordingAt, type Place, type Story } from '#scenario/step.ts';

/** What the learner is to know about the conversation as they come back to it, or as it cannot be looked back on. */
export type Note =
  'resumed' | 'followed' | 'not-kept' | 'not-fetched' | 'no-look-back' | { lost: readonly Lost[] };

const notes: Record<Extract<Note, string>, string> = {
  resumed: 'You were here before. The conversation goes on where you left it.',
  followed: 'This conversation went on in another tab. It stands here as it stands there.',
  'not-kept': 'This browser keeps nothing: once you leave this page, the conversation begins anew.',
  'not-fetched': 'The conversation could not be fetched. Look whether there is a network, then choose again.',
  'no-look-back': 'The look back could not be fetched. Reload the page to try again; what you said is kept.',
};

const reasons: Record<Lost['why'], string> = {
  'scene-gone': 'belonged to a part that is no longer there',
  'choice-gone': 'is no longer there',
  elsewhere: 'no longer comes up on your way',
  'not-offered': 'is no longer open to you',
  'after-a-gap': '',
};

export function noteWords(note: Note): string {
  if (typeof note === 'string') return notes[note];
  const [first, ...more] = note.lost;
  return `This conversation was rewritten since you were here. Something you chose ${reasons[first!.why]}${
    more.length
      ? `, so it and your ${more.length === 1 ? 'choice' : `${more.length} choices`} after it are left out`
      : ''
  }. It goes on from the last turn that still holds.`;
}

/** How the conversation came to where it stands. */
export type Moved = 'on' | 'back' | 'to the start';

const movedWords: Record<Moved, string> = {
  on: '',
  back: 'Taken back. ',
  'to the start': 'From the start. ',
};

/** What a screen reader says once, when the conversation has moved. */
export function newsWords(story: Story, place: Place, moved: Moved): string {
  const { who, stage, says } = wordingAt(story, place);
  return (
    movedWords[moved] +
    (isEnding(story, place.scene)
      ? `The conversation ends: ${story.endings[place.scene]!.title}`
      : [stage, who && says && `${who}:`, says].filter(Boolean).join(' '))
  );
}
