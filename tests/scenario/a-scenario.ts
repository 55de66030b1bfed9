import type { Choice, Ending, Scenario, Scene } from '#scenario/scenario.schema.ts';

/** A choice with everything it must have; name only what matters. */
export const aChoice = (id: string, to: Choice['to'], over: Partial<Choice> = {}): Choice => ({
  id,
  say: over.do ? undefined : `I say ${id}.`,
  to,
  feedback: `This is why ${id} goes as it does.`,
  ...over,
});

/** A scene where something is said. */
export const aScene = (choices: Choice[], over: Partial<Scene> = {}): Scene => ({
  who: 'Sam',
  says: 'Something is said.',
  choices,
  ...over,
});

export const anEnding = (kind: Ending['kind'] = 'good', over: Partial<Ending> = {}): Ending => ({
  title: `A ${kind} ending`,
  kind,
  near: 'This is what became of it soon.',
  later: 'This is what became of it months on.',
  debrief: 'This is what there was to learn.',
  ...over,
});

/**
 * A sound scenario: at the door you wait or you push; waiting builds trust, and with trust the talk ends well.
 *
 *   door ── wait (+1) ──▶ kitchen ── listen (+1) ──▶ good, or mixed below trust 2
 *        └─ push (-1) ──▶ hall ──▶ kitchen  └─ tell (-1) ──▶ poor
 */
export function aScenario(over: Partial<Scenario> = {}): Scenario {
  return {
    title: 'At the door',
    summary: 'A short conversation that shows every part.',
    audiences: ['clinicians'],
    minutes: 5,
    you: 'You are the care coordinator.',
    they: { name: 'Sam', about: 'Sam keeps pigeons and mends radios.' },
    setting: 'A flat on the second floor.',
    practise: ['Waiting before you speak'],
    variables: {
      trust: {
        label: 'Trust',
        means: 'High: Sam tells you things. Low: Sam does not.',
        min: 0,
        max: 3,
        start: 1,
      },
    },
    start: 'door',
    scenes: {
      door: aScene(
        [
          aChoice('push', 'hall', { do: 'Push the door open', say: undefined, effects: { trust: -1 } }),
          aChoice('wait', 'kitchen', { effects: { trust: 1 }, best: true, claims: ['C001'] }),
        ],
        { thinks: 'Not again.' },
      ),
      hall: { stage: 'It is dark. A few minutes later.', then: 'kitchen' },
      kitchen: aScene(
        [
          aChoice('listen', [{ when: { trust: { atLeast: 3 } }, scene: 'settled' }, { scene: 'so-so' }], {
            effects: { trust: 1 },
            best: true,
            claims: ['C001'],
          }),
          aChoice('tell', 'shut', { effects: { trust: -1 } }),
        ],
        {
          says: [{ when: { trust: { atLeast: 2 } }, text: 'Sit down.' }, { text: 'Well?' }],
          thinks: 'Sit down, then.',
        },
      ),
    },
    endings: { settled: anEnding('good'), 'so-so': anEnding('mixed'), shut: anEnding('poor') },
    walks: [
      { name: 'wait and listen', choices: ['wait', 'listen'], ends: 'settled' },
      { name: 'push and tell', choices: ['push', 'tell'], ends: 'shut' },
    ],
    ...over,
  };
}
