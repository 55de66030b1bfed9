import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formProblems, says } from '#proof/form-problems.ts';
import { cues, type Choosing } from '#proof/form.ts';
import { guesserTable } from '#proof/guesser-table.ts';
import { aSingle, aStatements } from '../helpers/questions.ts';

const plain = ['Ask her first', 'Ask him first', 'Ask them soon'];
const asking = ['Ask her first?', 'Ask him first', 'Ask them soon'];
const file = (name: string, choosings: Omit<Choosing, 'file'>[]) => ({
  file: name,
  locate: () => ({ line: 1, column: 1 }),
  choosings: choosings.map((one) => ({ ...one, file: name })),
  at: ({ id }: Choosing) => ['scenes', id],
});
const scenes = (options: readonly string[], right: (at: number) => number, count = 12) =>
  Array.from({ length: count }, (_, at) => ({ id: `s${at}`, asked: '', options, right: right(at) }));
const thing = { name: 'scene', right: 'best choice' } as const;
const problems = (files: ReturnType<typeof file>[]) =>
  formProblems(files, thing).map((problem) => [problem.kind, problem.file, problem.what, problem.cure]);

describe('the best choice', () => {
  test('may have any form, as long as form does not follow it', () => {
    const fair = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) =>
      file(
        name,
        scenes(asking, (at) => at % 3),
      ),
    );
    expect(problems(fair)).toEqual([]);
  });

  test('is told where one file gives it away beyond chance, with the cue and where', () => {
    const all = [
      file(
        'fair',
        scenes(plain, (at) => at % 3),
      ),
      file(
        'given',
        scenes(asking, () => 0),
      ),
    ];
    expect(problems(all)).toContainEqual([
      'scenes-won-by-form',
      'given',
      'In 12 of 12 scenes of this file, the best choice is the one that has the most question marks.',
      'give other options as many question marks, or the right one fewer, for instance in “s0”, “s1”, “s2”',
    ]);
  });

  test('is told where all files together do, in the file that has most of it', () => {
    const slightly = (name: string, often: number) =>
      file(
        name,
        scenes(asking, (at) => (at < often ? 0 : 1 + (at % 2))),
      );
    const all = [...'abcdef'].map((name, at) => slightly(name, at === 3 ? 10 : 9));
    const found = problems(all).filter(([kind]) => kind === 'scenes-won-by-form-everywhere');
    expect(found[0]![1]).toBe('d');
    expect(found.map(([, , what]) => what).join('\n')).toContain(
      'has the most question marks has the best choice in 76 %, against 33 % by chance.',
    );
    expect(found.map(([, , what]) => what).join('\n')).toContain('fitted on other files');
  });

  test('is not told of a few scenes, in which chance goes far', () => {
    expect(
      problems([
        file(
          'a',
          scenes(asking, () => 0, 4),
        ),
      ]),
    ).toEqual([]);
  });

  test('at random is told of a file less than one time in twenty, as the level says', () => {
    const random = fc.sample(fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }), {
      numRuns: 200,
      seed: 7,
    });
    const told = random.filter(
      (rights) =>
        problems([
          file(
            'a',
            scenes(asking, (at) => rights[at]!),
          ),
        ]).length,
    );
    expect(told.length / random.length).toBeLessThan(0.05);
  });
});

test('every cue is said in words of its own', () => {
  expect(new Set(cues.map(says)).size).toBe(cues.length);
});

test('the table has a line for every cue and both columns', () => {
  const choosings = (name: string) =>
    file(
      name,
      scenes(asking, (at) => at % 3),
    ).choosings;
  const table = guesserTable([...choosings('a'), ...choosings('b')], choosings('c'), [
    aSingle(0),
    aStatements([true, false]),
  ]);
  expect(table).toContain('| any | 33 % | 33 % |');
  expect(table).toContain('| the one that has the most question marks | 33 % (0.0) | 33 % (0.0) |');
  expect(table).toContain('1 of 2 (1)');
});
