import { describe, expect, test } from 'vitest';
import { chanceByCue, choosingsOfQuestions, choosingsOfScenario, type Choosing } from '#proof/form.ts';
import { chanceOfSoMany, fit, guesses } from '#proof/fitted-guesser.ts';
import { features } from '#proof/form.ts';
import { aSingle, aStatements } from '../helpers/questions.ts';
import { aChoice, aScenario, aScene } from '../scenario/a-scenario.ts';

const choosing = (options: string[], right = 0, file = 'a'): Choosing => ({
  file,
  id: 'one',
  asked: 'What does the employment specialist do?',
  options,
  right,
});

describe('a cue', () => {
  test.each([
    ['most long', 'Ask what would help first.', 'Wait.'],
    ['least long', 'Wait.', 'Ask what would help first.'],
    ['most asks', 'What would help?', 'This would help.'],
    ['most sentences', 'Sit down. Take your time.', 'Sit down and take your time.'],
    ['most me', 'I said so to my team.', 'They said so to the team.'],
    ['most you', 'You choose your day.', 'They choose the day.'],
    ['most we', 'We look at our list.', 'They look at the list.'],
    ['most warm', 'Thank you, that sounds hard.', 'Right, noted.'],
    ['most hedged', 'It may often work.', 'It works.'],
    ['least absolute', 'It works.', 'It always works.'],
    ['most negative', 'Do not do it without her.', 'Do it with her.'],
    ['most exclaims', 'Well!', 'Well.'],
    ['most offers', 'I’ll ring them.', 'Ring them.'],
    ['most concrete', 'Ring Dana on the 3rd.', 'Ring somebody then.'],
    ['most pauses', 'First, second, third.', 'First and second and third.'],
    ['most quotes', 'Say “I want to work”.', 'Say that you want to work.'],
    ['most echoes', 'The employment specialist.', 'The nearest person.'],
    ['least late', 'The same.', 'The same.'],
  ] as const)('“%s” finds what it goes by', (cue, right, wrong) => {
    expect(chanceByCue(choosing([right, wrong]), cue)).toBe(1);
    const [which, feature] = cue.split(' ') as ['most' | 'least', (typeof features)[number]];
    expect(chanceByCue(choosing([right, wrong]), `${which === 'most' ? 'least' : 'most'} ${feature}`)).toBe(
      0,
    );
  });

  test('takes any of those that have as much', () => {
    expect(chanceByCue(choosing(['Why?', 'How?', 'No.']), 'most asks')).toBe(0.5);
    expect(chanceByCue(choosing(['No.', 'How?', 'Why?']), 'most asks')).toBe(0);
  });
});

describe('what is guessed at', () => {
  test('is a question with one right option', () => {
    expect(choosingsOfQuestions('m', [aSingle(2, 4), aStatements([true])])).toMatchObject([
      { file: 'm', right: 2, options: { length: 4 } },
    ]);
  });

  test('is a scene in which one choice is best', () => {
    const scenario = aScenario({
      scenes: {
        start: aScene([aChoice('wait', 'later'), aChoice('ask', 'later', { best: true })]),
        later: aScene([aChoice('go', 'end')]),
      },
    });
    expect(choosingsOfScenario('s', scenario)).toMatchObject([{ file: 's', id: 'start', right: 1 }]);
  });
});

describe('the fitted guesser', () => {
  const given = (file: string, count: number) =>
    Array.from({ length: count }, (_, at) =>
      choosing(
        at % 2 ? ['It would help.', 'What would help?'] : ['What would help?', 'It would help.'],
        at % 2,
        file,
      ),
    );

  test('learns from other files what gives the best choice away', () => {
    const found = guesses([...given('a', 12), ...given('b', 12)]);
    expect(found).toMatchObject({ choosings: 24, chance: 0.5, fitted: 1 });
    expect(found.cues['most asks']).toBe(1);
    expect(fit(given('a', 12))[features.indexOf('asks')]).toBeGreaterThan(0);
  });

  test('gets no more than chance where form says nothing', () => {
    const plain = ['a', 'b'].flatMap((file) =>
      Array.from({ length: 12 }, (_, at) => choosing(['It helps.', 'It helps.'], at % 2, file)),
    );
    expect(guesses(plain).cues['most long']).toBe(0.5);
    expect(guesses(plain).fitted).toBeLessThanOrEqual(0.5);
  });

  test('never sees the answers of the file it is tried on', () => {
    // In one file the question is right, in the other it is wrong: what was learned from the one misleads in the other.
    const turned = given('b', 12).map((one) => ({ ...one, right: 1 - one.right }));
    expect(guesses([...given('a', 12), ...turned]).fitted).toBe(0);
  });

  test('knows nothing where there is one file only', () => {
    expect(guesses(given('a', 12)).fitted).toBe(0.5);
  });
});

describe('the chance of finding so many', () => {
  test('is exact: five of five from two options is one in thirty-two', () => {
    const five = Array.from({ length: 5 }, () => choosing(['Why?', 'No.']));
    expect(chanceOfSoMany(five, 'most asks')).toBeCloseTo(1 / 32, 10);
  });

  test('is one where the cue never names one option alone', () => {
    expect(chanceOfSoMany([choosing(['Why?', 'How?'])], 'most asks')).toBe(1);
  });
});
