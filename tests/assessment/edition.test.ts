import { expect, test } from 'vitest';
import { edition, editionOfScene } from '#assessment/edition.ts';
import { aSingle } from '../helpers/questions.ts';

test('a question whose key changed is another edition', () => {
  expect(edition(aSingle(1))).not.toBe(edition(aSingle(2)));
});

test('mending the feedback keeps the edition, so that answers stay', () => {
  const question = aSingle(1);
  const mended = {
    ...question,
    options: question.options.map((option) => ({ ...option, feedback: 'Said more kindly.' })),
  };
  expect(edition(mended)).toBe(edition(question));
});

test('the editions of questions answered so far are what they were', () => {
  expect(edition(aSingle(1))).toBe('jadesi');
});

test('a scene of a conversation has an edition by what is seen of it', () => {
  const scene = {
    who: 'Sam',
    says: 'Hello.',
    choices: [
      { id: 'wait', say: 'I wait.', best: true },
      { id: 'go', do: 'Go.' },
    ],
  };
  const asked = editionOfScene('s', 'door', scene);
  expect(editionOfScene('s', 'door', { ...structuredClone(scene), stage: undefined })).toBe(asked);
  expect(editionOfScene('s', 'hall', scene)).not.toBe(asked);
  expect(editionOfScene('other', 'door', scene)).not.toBe(asked);
  expect(editionOfScene('s', 'door', { ...scene, says: 'Hello!' })).not.toBe(asked);
});
