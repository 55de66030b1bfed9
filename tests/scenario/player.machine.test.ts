import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { NewFact } from '#facts/fact.ts';
import { playable, type Afterwards, type Playable } from '#scenario/playable.ts';
import { startPlayer } from '#scenario/player-actor.ts';
import type { PlayerView } from '#scenario/player-view.ts';
import type { Recalled } from '#scenario/player.machine.ts';
import { rememberedOf } from '#scenario/run.ts';
import { choicesAt, isEnding } from '#scenario/step.ts';
import { aChoice, aScenario } from './a-scenario.ts';
import { played } from './played.ts';
import { anyPicks, anyScenario } from './scenarios-at-random.ts';

const nothing: Recalled = { latest: undefined, ended: [], sentence: '', kept: true };
const wait = { type: 'choose', scene: 'door', choice: 'wait' } as const;
const push = { type: 'choose', scene: 'door', choice: 'push' } as const;
const tell = { type: 'choose', scene: 'kitchen', choice: 'tell' } as const;

type Over = {
  story?: Playable;
  recall?: () => Promise<Recalled>;
  fetchAfterwards?: () => Promise<Afterwards>;
};

/** The player of “At the door”, with what it emitted and what it shows. */
async function begun({ story = playable(aScenario()), ...over }: Over = {}) {
  const facts: NewFact[] = [];
  const views: PlayerView[] = [];
  const actor = await startPlayer({
    story,
    scenario: 'door',
    run: 'r1',
    recall: () => Promise.resolve(nothing),
    fetchAfterwards: () => Promise.resolve({ story, claims: {} }),
    keep: (fact) => facts.push(fact),
    show: (view) => views.push(view),
    ...over,
  });
  return {
    facts,
    views,
    send: actor.send.bind(actor),
    situation: () => actor.getSnapshot().value,
    view: () => views.at(-1)!,
    became: (situation: unknown) => vi.waitFor(() => expect(actor.getSnapshot().value).toEqual(situation)),
  };
}

/** The player as it comes back to what these facts say. */
const resumed = (facts: readonly NewFact[], over: Over = {}) =>
  begun({ recall: () => Promise.resolve({ ...rememberedOf(facts, 'door'), kept: true }), ...over });

describe('coming to a conversation', () => {
  test('nothing changes under the learner until the record was read', async () => {
    const { views, situation } = await begun();
    // A view that cannot be answered would take away the button that is being pressed.
    expect(views.every(({ ready }) => ready)).toBe(true);
    expect(views[0]).toMatchObject({ place: { scene: 'door' }, note: undefined, moves: 0 });
    expect(situation()).toBe('playing');
  });

  test('where the record cannot be read it begins all the same', async () => {
    const { situation, view } = await begun({ recall: () => Promise.reject(new Error('refused')) });
    expect(situation()).toBe('playing');
    expect(view()).toMatchObject({ ready: true, place: { scene: 'door' } });
  });

  test('where nothing is kept the learner is told, whatever else there is to tell', async () => {
    const latest = { run: 'old', choices: [{ scene: 'door', choice: 'wait' }] };
    const { view } = await begun({ recall: () => Promise.resolve({ ...nothing, latest, kept: false }) });
    expect(view()).toMatchObject({ note: 'not-kept', place: { scene: 'kitchen' } });
  });
});

describe('playing', () => {
  test('the first choice begins the run, each is kept with the edition of its scene', async () => {
    const story = playable(aScenario());
    story.scenes['door']!.edition = 'e1';
    const { send, facts, view } = await begun({ story });
    send(wait);
    expect(facts).toEqual([
      { kind: 'scenario-started', scenario: 'door', run: 'r1' },
      { kind: 'scenario-choice', scenario: 'door', run: 'r1', scene: 'door', choice: 'wait', edition: 'e1' },
    ]);
    expect(view()).toMatchObject({
      place: { scene: 'kitchen', variables: { trust: 2 }, seen: ['door'] },
      taken: [{ scene: 'door', choice: 'wait' }],
      news: 'Sam: Sit down.',
      moves: 1,
    });
    expect(view().choices.map(({ id }) => id)).toEqual(['listen', 'tell']);
  });

  test('what is not offered changes nothing, and is not kept', async () => {
    const scenario = aScenario();
    scenario.scenes['door']!.choices!.push(aChoice('hug', 'settled', { when: { trust: { atLeast: 3 } } }));
    const { send, facts, view } = await begun({ story: playable(scenario) });
    const before = view();
    send({ type: 'choose', scene: 'door', choice: 'hug' });
    send(tell);
    send({ type: 'continue' });
    expect(facts).toEqual([]);
    expect(view()).toEqual(before);
    expect(before.choices.map(({ id }) => id)).toEqual(['push', 'wait']);
  });

  test('scenes gone through without a choice belong to the turn that follows', async () => {
    const { send, view, facts } = await begun();
    send(push);
    send({ type: 'continue' });
    expect(view()).toMatchObject({ through: [{ scene: 'hall' }], place: { scene: 'kitchen' }, moves: 2 });
    expect(facts).toHaveLength(2);
    send(tell);
    expect(view().through).toEqual([]);
    expect(view().turns[1]).toMatchObject({ passed: [{ scene: 'hall' }], at: { scene: 'kitchen' } });
  });
});

describe('an ending', () => {
  test('is kept, then looked back on', async () => {
    const { send, facts, view, became } = await begun();
    send(wait);
    expect(view().visited).toBeUndefined();
    send(tell);
    expect(facts.at(-1)).toEqual({ kind: 'scenario-ended', scenario: 'door', run: 'r1', ending: 'shut' });
    expect(view()).toMatchObject({
      ending: { title: 'A poor ending' },
      news: 'The conversation ends: A poor ending',
      afterwards: undefined,
    });
    expect(view().visited?.now).toContain('kitchen tell');
    expect(view().met).toEqual(new Set(['shut']));
    await became({ ended: 'lookingBack' });
    expect(view().afterwards).toEqual({ story: playable(aScenario()), claims: {} });
  });

  test('that cannot be looked back on says so, and the learner can go back and come to it again', async () => {
    const fetchAfterwards = vi
      .fn<() => Promise<Afterwards>>()
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockResolvedValue({ story: playable(aScenario()), claims: {} });
    const { send, view, became } = await begun({ fetchAfterwards });
    send(wait);
    send(tell);
    await became({ ended: 'failed' });
    expect(view()).toMatchObject({ note: 'no-look-back', ending: { title: 'A poor ending' } });
    send({ type: 'rewind', turns: 1 });
    expect(view().note).toBeUndefined();
    send(tell);
    await became({ ended: 'lookingBack' });
    expect(view().note).toBeUndefined();
  });

  test('takes no more choices, and shows the sentence for next time', async () => {
    const { send, facts, view, became } = await begun();
    send(wait);
    send(tell);
    await became({ ended: 'lookingBack' });
    const count = facts.length;
    send(tell);
    send({ type: 'continue' });
    send({ type: 'hear-sentence', text: 'What would you want?' });
    expect(facts).toHaveLength(count);
    expect(view().sentence).toBe('What would you want?');
  });
});

describe('going back', () => {
  test('keeps the turns before, and goes on from there as if nothing else had been said', async () => {
    const { send, facts, view, situation, became } = await begun();
    send(push);
    send({ type: 'continue' });
    send(tell);
    await became({ ended: 'lookingBack' });
    send({ type: 'rewind', turns: 1 });
    expect(facts.at(-1)).toEqual({ kind: 'scenario-rewound', scenario: 'door', run: 'r1', turns: 1 });
    expect(situation()).toBe('playing');
    expect(view()).toMatchObject({
      taken: [{ scene: 'door', choice: 'push' }],
      place: { scene: 'hall', variables: { trust: 0 } },
      ending: undefined,
      afterwards: undefined,
      news: 'Taken back. It is dark. A few minutes later.',
    });
    send({ type: 'continue' });
    send({ type: 'choose', scene: 'kitchen', choice: 'listen' });
    expect(view().place).toEqual({
      scene: 'so-so',
      variables: { trust: 1 },
      seen: ['door', 'hall', 'kitchen'],
    });
  });

  test('goes back from the middle as well, to the very start', async () => {
    const { send, view } = await begun();
    send(wait);
    send({ type: 'rewind', turns: 0 });
    expect(view()).toMatchObject({ turns: [], place: { scene: 'door', variables: { trust: 1 }, seen: [] } });
    expect(view().choices.map(({ id }) => id)).toEqual(['push', 'wait']);
  });

  test('to a turn that was not made does nothing', async () => {
    const { send, facts, view } = await begun();
    send({ type: 'rewind', turns: 0 });
    send(wait);
    send({ type: 'rewind', turns: 1 });
    expect(facts).toHaveLength(2);
    expect(view().turns).toHaveLength(1);
  });

  test('starting again is another run', async () => {
    const { send, facts, view } = await begun();
    send(wait);
    send({ type: 'start-again', run: 'r2' });
    expect(view()).toMatchObject({
      turns: [],
      place: { scene: 'door' },
      news: 'From the start. Sam: Something is said.',
    });
    send(push);
    expect(facts.slice(2)).toEqual([
      { kind: 'scenario-started', scenario: 'door', run: 'r2' },
      { kind: 'scenario-choice', scenario: 'door', run: 'r2', scene: 'door', choice: 'push' },
    ]);
  });
});

describe('coming back', () => {
  test('goes to where the choices led, says so, and goes on in the same run', async () => {
    const before = await begun();
    before.send(wait);
    const { send, facts, view } = await resumed(before.facts);
    expect(view()).toMatchObject({ note: 'resumed', moves: 0, news: '', place: { scene: 'kitchen' } });
    expect(facts).toEqual([]);
    send(tell);
    expect(facts).toMatchObject([
      { kind: 'scenario-choice', run: 'r1', scene: 'kitchen', choice: 'tell' },
      { kind: 'scenario-ended', run: 'r1' },
    ]);
    expect(view().note).toBeUndefined();
  });

  test('to an ending looks back at once, and does not end it again', async () => {
    const before = await begun();
    before.send(wait);
    before.send(tell);
    const { facts, view, became } = await resumed(before.facts);
    await became({ ended: 'lookingBack' });
    expect(facts).toEqual([]);
    expect(view().visited?.now).toContain('shut');
  });

  test('to a run begun again has nothing to say, and the map stays open', async () => {
    const before = await begun();
    before.send(wait);
    before.send(tell);
    before.send({ type: 'start-again', run: 'r2' });
    const { view } = await resumed(before.facts);
    expect(view()).toMatchObject({ note: undefined, turns: [], visited: { now: new Set(['door']) } });
    expect(view().visited?.before).toContain('shut');
  });

  test('to what was rewritten keeps the turns that hold, and says what became of the others', async () => {
    const before = await begun();
    before.send(wait);
    before.send(tell);
    const rewritten = aScenario();
    rewritten.scenes['kitchen']!.choices!.pop();
    const { facts, view, situation } = await resumed(before.facts, { story: playable(rewritten) });
    expect(situation()).toBe('playing');
    expect(view()).toMatchObject({
      taken: [{ scene: 'door', choice: 'wait' }],
      note: { lost: [{ scene: 'kitchen', choice: 'tell', why: 'choice-gone' }] },
    });
    expect(facts).toEqual([{ kind: 'scenario-rewound', scenario: 'door', run: 'r1', turns: 1 }]);
  });

  test('to any conversation, played in any way, shows what was shown when the page was left', async () => {
    await fc.assert(
      fc.asyncProperty(anyScenario, anyPicks, async (scenario, picks) => {
        const story = playable(scenario);
        const { places, moves } = played(scenario, picks);
        const before = await begun({ story });
        for (const move of moves) before.send(move);
        const left = before.view();
        expect(left.place).toEqual(places.at(-1));
        if (!isEnding(story, left.place.scene)) expect(left.choices).toEqual(choicesAt(story, left.place));
        // Scenes gone through after the last choice are gone through again.
        const turns = left.turns.length;
        const { view } = await resumed(before.facts, { story });
        expect(view().turns).toEqual(left.turns);
        expect(view().place).toEqual(turns ? left.turns.at(-1)!.after : places[0]);
      }),
      { numRuns: 100 },
    );
  });
});
