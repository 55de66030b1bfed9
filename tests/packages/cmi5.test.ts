import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statementOf, type LaunchData } from '#packages/cmi5.ts';
import { wrongByXapi } from './xapi.ts';

const launch = {
  endpoint: 'https://lms.example/lrs/',
  fetch: 'https://lms.example/fetch',
  actor: JSON.stringify({
    objectType: 'Agent',
    account: { homePage: 'https://lms.example', name: 'somebody' },
  }),
  registration: '6f1b2f0c-9a54-4e3e-9d0a-4a7d3a1f0c11',
  activity: 'https://lms.example/activities/unit',
};
const data: LaunchData = {
  launchMode: 'Normal',
  masteryScore: 0.7,
  contextTemplate: {
    contextActivities: {
      grouping: [{ id: 'https://within-reach.invalid/packages/employers/unit' }],
      category: [{ id: 'https://lms.example/categories/staff' }],
    },
    extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 'one' },
  },
};
const at = { id: '00000000-0000-4000-8000-000000000001', at: '2026-11-28T09:00:00.000Z' };

test('every statement is one that a record store takes, whatever the learner did', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('initialized', 'completed', 'passed', 'failed', 'terminated'),
      fc.record({
        finished: fc.boolean(),
        score: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined }),
        passed: fc.option(fc.boolean(), { nil: undefined }),
        place: fc.string(),
      }),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      (verb, report, seconds) => {
        const statement = statementOf({ verb, launch, data, report, seconds, ...at });
        expect(wrongByXapi(JSON.parse(JSON.stringify(statement)))).toEqual([]);
      },
    ),
  );
});

test('the validator says what is wrong with a statement', () => {
  const right = statementOf({ verb: 'passed', launch, data, seconds: 60, ...at })!;
  expect(wrongByXapi({ ...right, id: 'not-a-uuid' })).toEqual(['id: TypeWarning']);
  expect(wrongByXapi({ ...right, actor: {} })).toEqual(['actor: NoIfiWarning']);
  expect(wrongByXapi({ ...right, result: { ...right.result, score: { scaled: 70 } } })).not.toEqual([]);
});

test('where a course is only looked at, nothing is judged', () => {
  for (const launchMode of ['Browse', 'Review'] as const)
    expect(
      statementOf({ verb: 'completed', launch, data: { ...data, launchMode }, seconds: 60, ...at }),
    ).toBeUndefined();
});
