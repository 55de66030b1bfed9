import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { editionOfScene } from '#assessment/edition.ts';
import { playable, toPlay } from '#scenario/playable.ts';
import Player from '#scenario/Player.svelte';
import type { RecordStore } from '#device/record-store.ts';
import { pretendedShelf } from '../device/fake-store.ts';
import { aScenario, anEnding } from './a-scenario.ts';

/** The record of the page: the real one, on a shelf that can be refused or hold nothing. */
const opened = vi.hoisted(() => ({
  store: (): Promise<RecordStore> => Promise.reject(new Error('refused')),
}));
vi.mock(import('#device/record-store.ts'), async (original) => ({
  ...(await original()),
  openRecord: () => opened.store(),
}));
const { recordOn } = await import('#device/record-store.ts');

/** The player itself, which is fetched when the learner turns to the choices. */
const fetched = vi.hoisted(() => ({ unreachable: false }));
vi.mock(import('#scenario/player-actor.ts'), async (original) => {
  const { startPlayer } = await original();
  return {
    startPlayer: (ports) =>
      fetched.unreachable ? Promise.reject(new TypeError('Failed to fetch')) : startPlayer(ports),
  };
});

let record: RecordStore;
const facts = async () =>
  (await record.all()).map(({ id: _id, at: _at, v: _v, order: _order, zone: _zone, ...fact }) => fact);
/** Parts are fetched, and compiled, when they are first needed. */
const soon = { timeout: 20_000 };
/** Waits until this many facts are kept, and gives them. */
const kept = (count: number) =>
  vi.waitFor(async () => {
    const all = await facts();
    expect(all).toHaveLength(count);
    return all;
  }, soon);

let player: Record<string, unknown> | undefined;
/** Whether there is no network. */
let unreachable = false;
Element.prototype.scrollIntoView = () => {};

const text = () => document.body.textContent.replace(/\s+/g, ' ');
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === name);
const settled = async (sign: () => unknown) => {
  await vi.waitFor(() => {
    flushSync();
    if (!sign()) throw new Error(`not yet: ${text()}`);
  }, soon);
};
const open = async (scenario = aScenario()) => {
  if (player) await unmount(player);
  document.body.innerHTML = '';
  const claims = { C001: { statement: 'Waiting works.', strength: 'strong' } };
  vi.stubGlobal('fetch', async (address: string) => {
    if (unreachable) throw new TypeError('Failed to fetch');
    return Response.json(
      address === '/scenarios/door/story.json' ? { story: playable(scenario), claims } : null,
    );
  });
  player = mount(Player, {
    target: document.body,
    props: {
      story: toPlay(scenario, (scene) => editionOfScene('door', scene, scenario.scenes[scene]!)),
      slug: 'door',
      evidence: '/evidence/',
    },
  });
  // Where there is something to come back to, it goes on; else it waits to be begun.
  await settled(() => button('Begin')?.disabled === false || document.querySelector('.player:not(.before)'));
  button('Begin')?.click();
  await settled(() => !button('Begin') && !document.querySelector('fieldset:disabled'));
};
const press = async (name: string, sign: () => unknown) => {
  button(name)!.click();
  await settled(sign);
};
/** How many parts of the page hear of changes to the record. */
const listeners = () => {
  const change = record.onChange;
  let hearing = 0;
  record.onChange = (listener) => {
    hearing += 1;
    const end = change(listener);
    return () => {
      hearing -= 1;
      end();
    };
  };
  return () => hearing;
};
/** A conversation of two turns, as the record has it. */
const everyFact = ['scenario-started', 'scenario-choice', 'scenario-choice', 'scenario-ended'];
const turns = () => document.querySelectorAll('.player > ol > li').length;

beforeEach(() => {
  record = recordOn(pretendedShelf().shelf);
  opened.store = () => Promise.resolve(record);
});
afterEach(async () => {
  if (player) await unmount(player);
  player = undefined;
  unreachable = false;
  fetched.unreachable = false;
  vi.unstubAllGlobals();
});

describe('the player', () => {
  test('says the first words and offers the choices', async () => {
    await open();
    expect(text()).toContain('Something is said.');
    expect(button('Push the door open')).toBeDefined();
    expect(text()).not.toContain('Not again.');
  });

  test('keeps what was said in view, says new words once, and puts the focus where one answers', async () => {
    await open();
    await press('I say wait.', () => turns() === 2);
    expect(document.querySelector('.you')?.textContent).toContain('I say wait.');
    expect(document.querySelector('[aria-live=polite]')?.textContent).toBe('Sam: Sit down.');
    expect(document.activeElement).toBe(document.querySelector('fieldset'));
  });

  test('remembers choices, and comes back to the same place', async () => {
    await open();
    await press('Push the door open', () => button('Go on'));
    await press('Go on', () => text().includes('Well?'));
    const run = expect.stringMatching(/^[\w-]{10,}$/);
    const edition = editionOfScene('door', 'door', aScenario().scenes['door']!);
    expect(await kept(2)).toEqual([
      { kind: 'scenario-started', scenario: 'door', run },
      { kind: 'scenario-choice', scenario: 'door', run, scene: 'door', choice: 'push', edition },
    ]);
    await open();
    expect(text()).toContain('The conversation goes on where you left it.');
    expect(button('Go on')).toBeDefined();
  });

  test('takes back one turn, and remembers that too', async () => {
    await open();
    await press('I say wait.', () => turns() === 2);
    await press('Take back your last turn', () => turns() === 1);
    expect((await kept(3)).at(-1)).toMatchObject({ kind: 'scenario-rewound', turns: 0 });
    await open();
    expect(turns()).toBe(1);
  });

  test('starts again as a new run, and stays there', async () => {
    await open();
    await press('I say wait.', () => turns() === 2);
    await press('Start again', () => turns() === 1);
    const [first, , second] = await kept(3);
    expect(second).toMatchObject({ kind: 'scenario-started', scenario: 'door' });
    expect(second).not.toEqual(first);
    await open();
    expect(turns()).toBe(1);
  });

  test('ends with what became of it, and looks back', async () => {
    await open();
    await press('I say wait.', () => turns() === 2);
    await press('I say tell.', () => document.querySelector('.debrief'));
    expect(document.activeElement?.textContent).toBe('A poor ending');
    expect((await kept(4)).at(-1)).toMatchObject({ kind: 'scenario-ended', ending: 'shut' });
    expect(text()).toContain('Sam thought Not again.');
    expect(text()).toContain('Waiting works.');
    expect(text()).toContain('Trust rose from 1 to 2 of 3');
    expect(text()).toContain('One other choice would have ended it better');
    expect(text()).toContain('You have met 1 of 3 endings');
    expect(text()).not.toContain('A good ending');
    expect(text()).toContain('instead of “I say tell.”');
  });

  test('without a network the ending is told all the same, and why there is no look back', async () => {
    unreachable = true;
    await open();
    await press('I say wait.', () => turns() === 2);
    await press('I say tell.', () => text().includes('The look back could not be fetched.'));
    expect(text()).toContain('A poor ending');
    expect(document.querySelector('.debrief')).toBeNull();
  });

  test('where its machine cannot be fetched goes on as far as the story goes, says so then, and tries again', async () => {
    fetched.unreachable = true;
    await open();
    await press('I say wait.', () => turns() === 2);
    expect(await kept(2)).toHaveLength(2);
    expect(text()).not.toContain('could not be fetched');
    await press('I say tell.', () => text().includes('The conversation could not be fetched.'));
    expect(turns()).toBe(2);
    fetched.unreachable = false;
    await press('I say tell.', () => text().includes('A poor ending'));
    expect((await kept(4)).map(({ kind }) => kind)).toEqual(everyFact);
  });

  test('choices made before its machine has come are answered and kept at once, each of them once', async () => {
    await open();
    button('I say wait.')!.click();
    flushSync();
    expect(turns()).toBe(2);
    button('I say tell.')!.click();
    await settled(() => text().includes('A poor ending'));
    expect((await kept(4)).map(({ kind }) => kind)).toEqual(everyFact);
  });

  test('a page that is left before its machine has come has kept the choice, and goes on from there', async () => {
    fetched.unreachable = true;
    await open();
    await press('I say wait.', () => turns() === 2);
    expect((await kept(2)).map(({ kind }) => kind)).toEqual(everyFact.slice(0, 2));
    fetched.unreachable = false;
    await open();
    await settled(() => text().includes('The conversation goes on where you left it.'));
    expect(turns()).toBe(2);
    await press('I say tell.', () => text().includes('A poor ending'));
    expect((await kept(4)).map(({ kind }) => kind)).toEqual(everyFact);
  });

  test('where there is something to come back to and no machine, nothing is begun over it', async () => {
    await open();
    await press('I say wait.', () => turns() === 2);
    await kept(2);
    fetched.unreachable = true;
    await open();
    await press('I say wait.', () => text().includes('The conversation could not be fetched.'));
    expect(await kept(2)).toHaveLength(2);
    fetched.unreachable = false;
    await press('I say wait.', () => text().includes('The conversation goes on where you left it.'));
    expect(await kept(2)).toHaveLength(2);
  });

  test('tries again from any turn, keeping the ones before', async () => {
    await open();
    await press('I say wait.', () => turns() === 2);
    await press('I say tell.', () => document.querySelector('.debrief'));
    await press('Try it from turn 2', () => button('I say listen.'));
    expect(document.querySelector('.debrief')).toBeNull();
    expect(turns()).toBe(2);
  });

  test('keeps a sentence for next time, and offers it when the conversation is opened again', async () => {
    await open();
    expect(text()).not.toContain('Last time you wrote');
    await press('I say wait.', () => turns() === 2);
    await press('I say tell.', () => document.querySelector('.debrief'));
    const field = document.querySelector('textarea')!;
    field.value = ' What would you want? ';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await press('Keep this sentence', () => text().includes('Kept on this device at'));
    const written = { kind: 'sentence-written', scenario: 'door', text: ' What would you want? ', after: [] };
    expect((await facts()).at(-1)).toEqual(written);
    await press('Start again', () => turns() === 1);
    await open();
    expect(text()).toContain('Last time you wrote: “What would you want?”');
    await press('I say wait.', () => turns() === 2);
    await press('I say tell.', () => document.querySelector('.debrief'));
    await settled(() => document.querySelector('textarea')!.value === ' What would you want? ');
  });

  test('keeps a sentence while it is written, without the button, as one text', async () => {
    await open();
    await press('I say wait.', () => turns() === 2);
    await press('I say tell.', () => document.querySelector('.debrief'));
    const before = (await facts()).length;
    const field = document.querySelector('textarea')!;
    const type = (words: string) => {
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    type('What would');
    await kept(before + 1);
    type('What would help');
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(
      async () => expect((await facts()).at(-1)).toMatchObject({ text: 'What would help' }),
      soon,
    );
    expect(await facts()).toHaveLength(before + 1);
    type('What would help?');
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await kept(before + 2);
    await settled(() => text().includes('Kept on this device at'));
  });

  test('shows the sentence of another tab beside the one that is written here, and lets both go on', async () => {
    const listening = listeners();
    await open();
    await press('I say wait.', () => turns() === 2);
    await press('I say tell.', () => document.querySelector('.debrief'));
    const field = document.querySelector('textarea')!;
    await settled(() => listening() === 2);
    field.value = 'What would help?';
    await record.add({ kind: 'sentence-written', scenario: 'door', text: 'What worries you?', after: [] });
    await new Promise((resolve) => setTimeout(resolve));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(() => document.querySelector('.other-texts'));
    expect(field.value).toBe('What would help?');
    expect(document.querySelector('.other-texts')!.textContent).toContain('What worries you?');
    document.querySelector<HTMLButtonElement>('.other-texts button')!.click();
    expect(field.value).toBe('What would help?\n\nWhat worries you?');
    await settled(() => !document.querySelector('.other-texts'));
  });

  test('keeps what was typed when it is taken off its page, and then hears nothing more', async () => {
    const listening = listeners();
    await open();
    await press('I say wait.', () => turns() === 2);
    await press('I say tell.', () => document.querySelector('.debrief'));
    const field = document.querySelector('textarea')!;
    await settled(() => listening() === 2);
    field.value = 'Going';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await unmount(player!);
    player = undefined;
    await vi.waitFor(() => expect(listening()).toBe(0), soon);
    expect((await facts()).at(-1)).toMatchObject({ text: 'Going' });
  });

  test('shows the same conversation from the other chair', async () => {
    const scenario = aScenario();
    scenario.endings['shut'] = anEnding('poor', { chair: 'I went back to the pigeons after that.' });
    await open(scenario);
    await press('I say wait.', () => turns() === 2);
    await press('I say tell.', () => document.querySelector('.debrief'));
    const perspective = document.querySelector('#panel-chair')!.textContent.replace(/\s+/g, ' ');
    expect(perspective).toContain('Sam thought Not again.');
    expect(perspective).toContain('Sam heard “I say wait.”');
    expect(perspective).toContain('Sam, later I went back to the pigeons after that.');
  });

  test('opens the map after the first ending, for good, and marks what was met on it', async () => {
    const map = document.createElement('div');
    map.innerHTML =
      '<i data-visit="hall"></i><i data-visit="kitchen"></i><i data-visit="door wait"></i><i data-visit="door>kitchen"></i>';
    map.dataset.scenarioMap = '';
    const isOpen = () => map.hasAttribute('data-open');
    await open();
    document.body.append(map);
    await press('I say wait.', () => turns() === 2);
    expect(isOpen()).toBe(false);
    await press('I say tell.', () => document.querySelector('.debrief') && isOpen());
    expect([...map.children].map((part) => part.hasAttribute('data-taken'))).toEqual([
      false,
      true,
      true,
      true,
    ]);
    await press('Start again', () => turns() === 1);
    map.toggleAttribute('data-open', false);
    await open();
    document.body.append(map);
    await press('Push the door open', () => isOpen());
  });

  test('says so where the conversation was rewritten since, and goes on from the last turn that still holds', async () => {
    await open();
    await press('I say wait.', () => turns() === 2);
    await press('I say tell.', () => document.querySelector('.debrief'));
    await kept(4);
    const rewritten = aScenario();
    rewritten.scenes['kitchen']!.choices!.pop();
    await open(rewritten);
    expect(text()).toContain('This conversation was rewritten since you were here.');
    expect(text()).toContain('Sit down.');
    expect((await kept(5)).at(-1)).toMatchObject({ kind: 'scenario-rewound', turns: 1 });
    await press('I say listen.', () => text().includes('A good ending'));
    await open(rewritten);
    expect(text()).toContain('A good ending');
  });

  test('can be played where the browser refuses storage, and says what that means', async () => {
    record = recordOn();
    await open();
    expect(text()).toContain('This browser keeps nothing');
    await press('I say wait.', () => turns() === 2);
    opened.store = () => Promise.reject(new Error('refused'));
    await open();
    await press('I say wait.', () => turns() === 2);
  });
});
