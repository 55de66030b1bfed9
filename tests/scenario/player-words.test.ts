import { expect, test } from 'vitest';
import { noteWords, newsWords, type Note } from '#scenario/player-words.ts';
import { startOf } from '#scenario/step.ts';
import { aScenario } from './a-scenario.ts';

const lost = (why: Extract<Note, object>['lost'][number]['why']) => ({ scene: 'door', choice: 'wait', why });

test.each<[Note, string]>([
  ['resumed', 'goes on where you left it'],
  ['not-kept', 'keeps nothing'],
  ['no-look-back', 'what you said is kept'],
  ['not-fetched', 'choose again'],
  [
    { lost: [lost('scene-gone')] },
    'belonged to a part that is no longer there. It goes on from the last turn',
  ],
  [{ lost: [lost('elsewhere'), lost('after-a-gap')] }, 'so it and what you chose after it are left out.'],
  [
    { lost: [lost('not-offered'), lost('after-a-gap'), lost('after-a-gap')] },
    'is no longer open to you, so it and what you chose after it are left out.',
  ],
])('a note in words: %j', (note, words) => {
  expect(noteWords(note)).toContain(words);
});

test('news is what is seen and said, after how the conversation came there', () => {
  const scenario = aScenario();
  const hall = { scene: 'hall', variables: { trust: 0 }, seen: ['door'] };
  expect(newsWords(scenario, hall, 'on')).toBe('It is dark. A few minutes later.');
  expect(newsWords(scenario, startOf(scenario), 'back')).toBe('Taken back. Sam: Something is said.');
  expect(newsWords(scenario, { ...hall, scene: 'shut' }, 'on')).toBe('The conversation ends: A poor ending');
});
