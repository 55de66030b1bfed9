import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asked,
  chosen,
  firstLed,
  isLed,
  lead,
  settled,
  type LeadEvent,
  type LedStep,
} from '#sessions/lead.ts';
import { talkAt, within, type Talk } from '#sessions/talk.ts';
import type { Story } from '#scenario/step.ts';

const choice = (id: string, to: string) => ({ id, say: `I say ${id}`, to, feedback: `Because of ${id}.` });
const story: Story = {
  variables: {},
  start: 'door',
  scenes: {
    door: { who: 'Ann', says: 'Yes?', choices: [choice('a', 'kitchen'), choice('b', 'street')] },
    kitchen: { says: 'Tea?', choices: [choice('yes', 'later'), choice('no', 'gone')] },
    street: { stage: 'Rain.', then: 'kitchen' },
    later: { says: 'Later.', choices: [choice('x', 'gone'), choice('y', 'gone')] },
  },
  endings: {
    gone: { title: 'Gone', kind: 'mixed', near: 'Near.', later: 'Later.', debrief: 'So it was.' },
  },
};
const talk: Talk = { story, turns: 2 };
const steps: LedStep[] = [
  { id: 'hello', views: 1, options: [], hands: [] },
  { id: 'q', views: 5, options: [4, 3, 4], hands: ['choice', 'sure', 'choice'] },
  { id: 't', views: 1, options: [], hands: [], talk },
  { id: 'pairs', views: 2, options: [], hands: [], timer: 120 },
];
const run = (...events: LeadEvent[]) => events.reduce((led, event) => lead(steps, led, event), firstLed);
const next: LeadEvent = { type: 'next', now: 1000 };
const times = (count: number) => Array.from({ length: count }, () => next);
const hand = (option: number): LeadEvent => ({ type: 'hand', option, by: 1 });

describe('leading a session', () => {
  test('goes on view by view, then step by step, and stops at the end', () => {
    expect(run(next)).toMatchObject({ step: 1, view: 0, began: 1000 });
    expect(run(...times(5))).toMatchObject({ step: 1, view: 4 });
    expect(run(...times(6))).toMatchObject({ step: 2, view: 0 });
    expect(run(...times(100))).toMatchObject({ step: 4, view: 0 });
  });

  test('hands are counted where the room is asked, and are there again with the split', () => {
    const asking = run(next, hand(1), hand(1), hand(2));
    expect(asking.hands).toEqual({ 'q choice': [0, 2, 1, 0] });
    expect(asked(steps, lead(steps, lead(steps, asking, next), next))?.key).toBe('q choice');
    expect(run(hand(0)).hands).toEqual({});
  });

  test('a conversation goes on with the majority, and hears why for each choice before it does', () => {
    const voted = run(...times(7), hand(1), hand(1), hand(0));
    expect(chosen(steps, voted)).toBe(1);
    const at = (led: typeof voted) => talkAt(talk, led.said['t'] ?? [], led.view).shows;
    expect(at(voted)).toBe('hands');
    const split = lead(steps, voted, next);
    const why = lead(steps, split, next);
    const other = lead(steps, why, next);
    expect([at(split), at(why), at(other)]).toEqual(['split', 'why', 'why']);
    const after = lead(steps, other, next);
    expect(after.said['t']).toEqual([{ scene: 'door', choice: 'b' }]);
    expect(talkAt(talk, after.said['t']!, 0).heard.map(({ stage, says }) => stage ?? says)).toEqual([
      'Rain.',
      'Tea?',
    ]);
  });

  test('what if: the leader may go on with another choice', () => {
    const voted = run(...times(8), hand(1), { type: 'instead', option: 0 }, ...times(3));
    expect(voted.said['t']).toEqual([{ scene: 'door', choice: 'a' }]);
  });

  test('back takes a choice back, with the hands that were counted for it', () => {
    const went = run(...times(7), hand(1), ...times(4));
    const back = lead(steps, went, { type: 'back' });
    expect(back.said['t']).toEqual([]);
    expect(talkAt(talk, [], back.view).shows).toBe('why');
    expect(back.hands['t 0']).toEqual([0, 1]);
  });

  test('a conversation stops after its turns, or at an ending', () => {
    const all = run(...times(6), ...times(5), ...times(5));
    expect(all.said['t']).toHaveLength(2);
    expect(talkAt(talk, all.said['t']!, 0)).toMatchObject({ shows: 'over', ending: undefined });
    expect(lead(steps, all, next)).toMatchObject({ step: 3, view: 0 });
  });

  test('the clock runs, stops with what is left, and belongs to its step', () => {
    const at = (now: number): LeadEvent => ({ type: 'timer', now });
    const there = run({ type: 'go', step: 3, now: 0 }, at(10_000));
    expect(there.timer).toEqual({ left: 120, ends: 130_000 });
    expect(lead(steps, there, at(40_000)).timer).toEqual({ left: 90 });
    expect(lead(steps, there, { type: 'back' }).timer).toBeUndefined();
  });

  const event: fc.Arbitrary<LeadEvent> = fc.oneof(
    fc.constant(next),
    fc.constant<LeadEvent>({ type: 'back' }),
    fc.record({ type: fc.constant('go' as const), step: fc.integer({ min: -1, max: 6 }), now: fc.nat() }),
    fc.record({
      type: fc.constant('hand' as const),
      option: fc.integer({ min: -1, max: 5 }),
      by: fc.constantFrom(1 as const, -1 as const),
    }),
    fc.record({ type: fc.constant('count' as const), option: fc.nat(4), count: fc.double() }),
    fc.record({ type: fc.constant('instead' as const), option: fc.integer({ min: -1, max: 5 }) }),
    fc.record({ type: fc.constant('timer' as const), now: fc.nat() }),
  );

  test('whatever is pressed, it stands where a session can stand, and is whole after a reload', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 120 }), (events) => {
        const led = run(...events);
        expect(isLed(JSON.parse(JSON.stringify(led)))).toBe(true);
        expect(settled(steps, led)).toBe(led);
        expect(
          Object.values(led.hands)
            .flat()
            .every((count) => count >= 0 && count <= 500),
        ).toBe(true);
      }),
    );
  });

  test('on always comes to the end, from wherever it was left', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const end = times(60).reduce((led, event) => lead(steps, led, event), run(...events));
        expect(end.step).toBe(steps.length);
      }),
    );
  });

  test.each([
    null,
    3,
    [],
    {},
    { ...firstLed, step: -1 },
    { ...firstLed, hands: { q: ['many'] } },
    { ...firstLed, said: { t: [{}] } },
  ])('%j is not where a session can stand', (value) => expect(isLed(value)).toBe(false));

  test('what was kept of a longer session is brought back to what there is', () => {
    expect(settled(steps, { ...firstLed, step: 9 })).toMatchObject({ step: 4, view: 0 });
    expect(settled(steps, { ...firstLed, step: 1, view: 9 })).toMatchObject({ step: 1, view: 4 });
  });
});

describe('the part of a story that a wall carries', () => {
  test('holds what can be come to, and no more', () => {
    expect(Object.keys(within(story, 0).scenes)).toEqual(['door']);
    expect(Object.keys(within(story, 1).scenes)).toEqual(['door', 'kitchen', 'street']);
    expect(Object.keys(within(story, 2).scenes)).toContain('later');
    expect(Object.keys(within(story, 2).endings)).toEqual(['gone']);
  });
});
