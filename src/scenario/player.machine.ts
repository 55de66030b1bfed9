import { assign, emit, enqueueActions, fromPromise, sendTo, setup, type SnapshotFrom } from 'xstate';
import type { NewFact } from '#facts/fact.ts';
import { choiceFacts } from '#scenario/choice-facts.ts';
import type { Afterwards, Playable } from '#scenario/playable.ts';
import { newsWords, type Moved, type Note } from '#scenario/player-words.ts';
import { replay, takenIn, type Turn } from '#scenario/replay.ts';
import type { Ended, Remembered } from '#scenario/run.ts';
import {
  conversationMachine,
  machineJson,
  placeOf,
  type ConversationMachine,
} from '#scenario/scenario.machine.ts';
import { isEnding, sceneOf, startOf, type Move, type Place } from '#scenario/step.ts';

/** `run` is the id that a first play gets. */
export type PlayerInput = { run: string };

export type PlayerEvent =
  | Move
  /** Back to where this many choices had been made. */
  | { type: 'rewind'; turns: number }
  | { type: 'start-again'; run: string }
  /** The record holds something else than is played here: another tab went on, or everything was erased. */
  | { type: 'recall-again'; recalled: Recalled; run: string }
  /** What the record holds as the sentence for next time. */
  | { type: 'hear-sentence'; text: string };

/** What the record gave: what it holds of this scenario, and whether it keeps what comes. */
export type Recalled = Remembered & { kept: boolean };

type Context = {
  recalled: Recalled | undefined;
  run: string;
  /** Whether the record knows of this run. */
  begun: boolean;
  turns: readonly Turn[];
  /** Scenes without a choice gone through since the last turn. */
  through: readonly Place[];
  place: Place;
  /** The conversation as it stands while it is played: its machine says what may be said. */
  conversation: SnapshotFrom<ConversationMachine> | undefined;
  /** The move that the conversation was asked to make, until it has. */
  asked: Move | undefined;
  note: Note | undefined;
  news: string;
  /** How often the conversation moved since the page was opened. */
  moves: number;
  /** Every way that came to an ending, in order. */
  ended: readonly Ended[];
  sentence: string;
  afterwards: Afterwards | undefined;
};

const missing = () => Promise.reject(new Error('The player was not told how.'));

/**
 * The situations of somebody who plays a conversation. What may be said in it, and where that leads, its own machine
 * decides, which runs while they play. What the record should know is emitted as facts.
 */
export const playerMachine = (story: Playable, scenario: string) => {
  /** What follows wherever the conversation moves to. */
  const movedTo = ({ moves }: Context, place: Place, moved: Moved) => ({
    place,
    asked: undefined,
    note: undefined,
    news: newsWords(story, place, moved),
    moves: moves + 1,
  });

  return setup({
    types: {} as {
      context: Context;
      events: PlayerEvent;
      emitted: { type: 'facts'; facts: NewFact[] };
      input: PlayerInput;
    },
    actors: {
      recall: fromPromise<Recalled>(missing),
      fetchAfterwards: fromPromise<Afterwards>(missing),
      conversation: conversationMachine(machineJson(story, scenario)),
    },
    guards: {
      hasRun: (_, { latest }: Recalled) => latest !== undefined,
      atAnEnding: ({ context: { place } }) => isEnding(story, place.scene),
      offered: ({ context }, move: Move) => context.conversation?.can(move) ?? false,
      wasAsked: ({ context }) => context.asked !== undefined,
      hasTurns: ({ context }, turns: number) => turns < context.turns.length,
    },
    actions: {
      keep: emit((_, facts: NewFact[]) => ({ type: 'facts', facts })),
      takeIn: assign((_, recalled: Recalled) => ({
        recalled,
        ended: recalled.ended,
        sentence: recalled.sentence,
        note: recalled.kept ? undefined : 'not-kept',
      })),
      resume: assign(({ context: { recalled, note, run, begun } }) => {
        const latest = recalled?.latest;
        const { turns, place, lost } = replay(story, latest?.choices ?? []);
        const found = lost.length ? { lost } : turns.length ? (begun ? 'followed' : 'resumed') : undefined;
        return {
          run: latest?.run ?? run,
          begun: true,
          turns,
          place,
          through: [],
          conversation: undefined,
          note: note ?? found,
        };
      }),
      /** Brings a conversation that has just begun to where this one stands. */
      catchUp: enqueueActions(({ context: { turns }, enqueue }) => {
        for (const { passed, at, choice } of turns) {
          for (const _ of passed) enqueue.sendTo('conversation', { type: 'continue' });
          enqueue.sendTo('conversation', { type: 'choose', scene: at.scene, choice: choice.id });
        }
      }),
      ask: assign((_, asked: Move) => ({ asked })),
      follow: assign((_, conversation: SnapshotFrom<ConversationMachine>) => ({ conversation })),
      move: assign(({ context }, place: Place) => {
        const { asked, turns, through, place: at } = context;
        const choice =
          asked?.type === 'choose'
            ? sceneOf(story, at.scene)?.choices?.find(({ id }) => id === asked.choice)
            : undefined;
        return {
          ...movedTo(context, place, 'on'),
          ...(choice
            ? {
                begun: true,
                through: [],
                turns: [...turns, { passed: [...through], at, choice, after: place }],
              }
            : { through: [...through, at] }),
        };
      }),
      rewind: assign(({ context }, number: number) => {
        const turns = context.turns.slice(0, number);
        const place = turns.at(-1)?.after ?? startOf(story);
        return { ...movedTo(context, place, 'back'), conversation: undefined, turns, through: [] };
      }),
      startAgain: assign(({ context }, run: string) => ({
        ...movedTo(context, startOf(story), 'to the start'),
        conversation: undefined,
        run,
        begun: true,
        turns: [],
        through: [],
      })),
      notBegun: assign({ begun: false, news: '' }),
      remember: assign(
        (_, remembered: Partial<Pick<Context, 'ended' | 'sentence' | 'afterwards'>>) => remembered,
      ),
    },
  }).createMachine({
    id: 'player',
    context: ({ input: { run } }) => ({
      run,
      recalled: undefined,
      begun: false,
      turns: [],
      through: [],
      place: startOf(story),
      conversation: undefined,
      asked: undefined,
      note: undefined,
      news: '',
      moves: 0,
      ended: [],
      sentence: '',
      afterwards: undefined,
    }),
    initial: 'loading',
    states: {
      loading: {
        invoke: {
          src: 'recall',
          onDone: [
            {
              guard: { type: 'hasRun', params: ({ event }) => event.output },
              target: 'resuming',
              actions: { type: 'takeIn', params: ({ event }) => event.output },
            },
            { target: 'playing', actions: { type: 'takeIn', params: ({ event }) => event.output } },
          ],
          // A conversation can be had without a record.
          onError: 'playing',
        },
      },
      resuming: {
        entry: [
          'resume',
          {
            type: 'keep',
            params: ({ context: { run, turns, recalled } }) =>
              turns.length < (recalled?.latest?.choices.length ?? 0)
                ? [{ kind: 'scenario-rewound', scenario, run, turns: turns.length }]
                : [],
          },
        ],
        always: [{ guard: 'atAnEnding', target: 'ended' }, { target: 'playing' }],
      },
      playing: {
        entry: 'catchUp',
        invoke: {
          id: 'conversation',
          src: 'conversation',
          onSnapshot: [
            {
              guard: 'wasAsked',
              actions: [
                { type: 'keep', params: ({ context }) => factsOf(context) },
                { type: 'move', params: ({ event }) => placeOf(event.snapshot) },
                { type: 'follow', params: ({ event }) => event.snapshot },
              ],
            },
            { actions: { type: 'follow', params: ({ event }) => event.snapshot } },
          ],
          onDone: {
            target: 'ended',
            actions: [
              { type: 'keep', params: ({ context }) => factsOf(context) },
              { type: 'move', params: ({ event }) => event.output },
              {
                type: 'remember',
                params: ({ context: { ended, turns, place } }) => ({
                  ended: [...ended, { ending: place.scene, choices: takenIn(turns) }],
                }),
              },
              {
                type: 'keep',
                params: ({ context: { run, begun, place } }) =>
                  begun ? [{ kind: 'scenario-ended', scenario, run, ending: place.scene }] : [],
              },
            ],
          },
        },
        on: {
          choose: {
            guard: { type: 'offered', params: ({ event }) => event },
            actions: [
              { type: 'ask', params: ({ event }) => event },
              sendTo('conversation', ({ event }) => event),
            ],
          },
          continue: {
            guard: { type: 'offered', params: ({ event }) => event },
            actions: [
              { type: 'ask', params: ({ event }) => event },
              sendTo('conversation', ({ event }) => event),
            ],
          },
        },
      },
      ended: {
        initial: 'fetching',
        states: {
          fetching: {
            invoke: {
              src: 'fetchAfterwards',
              onDone: {
                target: 'lookingBack',
                actions: { type: 'remember', params: ({ event }) => ({ afterwards: event.output }) },
              },
              onError: 'failed',
            },
          },
          lookingBack: {},
          failed: {},
        },
      },
    },
    on: {
      'hear-sentence': {
        actions: { type: 'remember', params: ({ event }) => ({ sentence: event.text }) },
      },
      rewind: {
        guard: { type: 'hasTurns', params: ({ event }) => event.turns },
        target: '.playing',
        actions: [
          {
            type: 'keep',
            params: ({ context: { run }, event }) => [
              { kind: 'scenario-rewound', scenario, run, turns: event.turns },
            ],
          },
          { type: 'rewind', params: ({ event }) => event.turns },
        ],
      },
      'recall-again': [
        {
          guard: { type: 'hasRun', params: ({ event }) => event.recalled },
          target: '.resuming',
          actions: { type: 'takeIn', params: ({ event }) => event.recalled },
        },
        {
          target: '.playing',
          actions: [
            { type: 'takeIn', params: ({ event }) => event.recalled },
            { type: 'startAgain', params: ({ event }) => event.run },
            'notBegun',
          ],
        },
      ],
      'start-again': {
        target: '.playing',
        actions: [
          {
            type: 'keep',
            params: ({ event }) => [{ kind: 'scenario-started', scenario, run: event.run }],
          },
          { type: 'startAgain', params: ({ event }) => event.run },
        ],
      },
    },
  });

  /** The choice that was just made, for the record. */
  function factsOf({ run, begun, asked }: Context): NewFact[] {
    return choiceFacts(asked, { story, scenario, run, begun });
  }
};

export type PlayerMachine = ReturnType<typeof playerMachine>;
