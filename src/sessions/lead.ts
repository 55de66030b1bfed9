import type { ChoiceTaken } from '#scenario/replay.ts';
import { byHands, handsAt, withHands, type Hands } from '#sessions/hands.ts';
import { talkAt, type Talk } from '#sessions/talk.ts';
import { runs, started, stopped, type Timer } from '#sessions/timer.ts';

/** A step as far as leading it needs to know it: small enough to travel with the wall. */
export type LedStep = {
  id: string;
  /** How many views it has, one after the other; a conversation works its own out. */
  views: number;
  /** How many options hands can be raised for, in each view; none where it is left out. */
  options: readonly number[];
  /** Where hands of a view are kept: views with the same name share them. */
  hands: readonly string[];
  /** Seconds the clock starts from. */
  timer?: number;
  talk?: Talk;
};

/** Where a session stands. Plain data: it is kept in the window, and sent to the other one. */
export type Led = {
  /** The step, or one more than the last, which is the end. */
  step: number;
  view: number;
  hands: Readonly<Record<string, Hands>>;
  /** What the room said so far in each conversation. */
  said: Readonly<Record<string, readonly ChoiceTaken[]>>;
  /** What the leader goes on with instead of the majority, by where hands are kept. */
  instead: Readonly<Record<string, number>>;
  timer: Timer | undefined;
  /** When the first step was left or a clock was started, in milliseconds. */
  began: number | undefined;
};

export type LeadEvent =
  | { type: 'next'; now: number }
  | { type: 'back' }
  | { type: 'go'; step: number; now: number }
  | { type: 'hand'; option: number; by: 1 | -1 }
  | { type: 'count'; option: number; count: number }
  | { type: 'instead'; option: number }
  | { type: 'timer'; now: number };

export const firstLed: Led = {
  step: 0,
  view: 0,
  hands: {},
  said: {},
  instead: {},
  timer: undefined,
  began: undefined,
};

/** What the room can do now: how many options there are, and where their hands are kept. */
export function asked(steps: readonly LedStep[], led: Led): { options: number; key: string } | undefined {
  const step = steps[led.step];
  if (!step) return undefined;
  if (step.talk) {
    const at = talkAt(step.talk, led.said[step.id] ?? [], led.view);
    return at.choices.length && !at.over
      ? { options: at.choices.length, key: `${step.id} ${at.turn}` }
      : undefined;
  }
  const options = step.options[led.view] ?? 0;
  return options ? { options, key: `${step.id} ${step.hands[led.view] ?? ''}` } : undefined;
}

/** The option the room goes on with: the leader's own, or the one with the most hands. */
export function chosen(steps: readonly LedStep[], led: Led): number | undefined {
  const now = asked(steps, led);
  return now && (led.instead[now.key] ?? byHands(led.hands[now.key], now.options)[0]);
}

/** What a session comes to. An event that cannot happen here leaves it as it is. */
export function lead(steps: readonly LedStep[], led: Led, event: LeadEvent): Led {
  switch (event.type) {
    case 'next':
      return next(steps, { ...led, began: led.began ?? event.now });
    case 'back':
      return back(steps, led);
    case 'go':
      return event.step >= 0 && event.step <= steps.length && event.step !== led.step
        ? { ...led, step: event.step, view: 0, timer: undefined, began: led.began ?? event.now }
        : led;
    case 'hand':
      return raised(steps, led, event.option, (count) => count + event.by);
    case 'count':
      return raised(steps, led, event.option, () => event.count);
    case 'instead': {
      const now = asked(steps, led);
      return now && event.option >= 0 && event.option < now.options
        ? { ...led, instead: { ...led.instead, [now.key]: event.option } }
        : led;
    }
    case 'timer': {
      const seconds = steps[led.step]?.timer;
      if (seconds === undefined) return led;
      const timer = led.timer ?? { left: seconds };
      return {
        ...led,
        timer: runs(timer) ? stopped(timer, event.now) : started(timer, event.now),
        began: led.began ?? event.now,
      };
    }
    default:
      return event satisfies never;
  }
}

function next(steps: readonly LedStep[], led: Led): Led {
  const step = steps[led.step];
  if (!step) return led;
  const onward: Led = { ...led, step: led.step + 1, view: 0, timer: undefined };
  if (!step.talk) return led.view + 1 < step.views ? { ...led, view: led.view + 1 } : onward;
  const said = led.said[step.id] ?? [];
  const at = talkAt(step.talk, said, led.view);
  if (at.over) return onward;
  if (led.view + 1 < at.views) return { ...led, view: led.view + 1 };
  const choice = at.choices[chosen(steps, led) ?? 0];
  if (!choice) return onward;
  return {
    ...led,
    view: 0,
    said: { ...led.said, [step.id]: [...said, { scene: at.scene, choice: choice.id }] },
  };
}

function back(steps: readonly LedStep[], led: Led): Led {
  if (led.view > 0) return { ...led, view: led.view - 1 };
  const step = steps[led.step];
  const said = step?.talk ? (led.said[step.id] ?? []) : [];
  if (step?.talk && said.length) {
    const before = said.slice(0, -1);
    return {
      ...led,
      said: { ...led.said, [step.id]: before },
      view: talkAt(step.talk, before, 0).views - 1,
    };
  }
  const earlier = steps[led.step - 1];
  if (!earlier) return led;
  return { ...led, step: led.step - 1, view: earlier.talk ? 0 : earlier.views - 1, timer: undefined };
}

function raised(steps: readonly LedStep[], led: Led, option: number, change: (count: number) => number): Led {
  const now = asked(steps, led);
  if (!now || option < 0 || option >= now.options) return led;
  const hands = led.hands[now.key];
  return {
    ...led,
    hands: { ...led.hands, [now.key]: withHands(hands, now.options, option, change(handsAt(hands, option))) },
  };
}

/** What was kept, brought back to where this session can stand: it may have been rewritten since. */
export function settled(steps: readonly LedStep[], led: Led): Led {
  const step = Math.min(led.step, steps.length);
  const at = steps[step];
  const views = !at ? 1 : at.talk ? talkAt(at.talk, led.said[at.id] ?? [], 0).views : at.views;
  const view = Math.min(led.view, views - 1);
  return step === led.step && view === led.view ? led : { ...led, step, view };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const all = (value: unknown, fits: (one: unknown) => boolean): boolean =>
  isRecord(value) && Object.values(value).every(fits);
const isTimer = (value: unknown): boolean =>
  value === undefined ||
  (isRecord(value) &&
    typeof value['left'] === 'number' &&
    (value['ends'] === undefined || typeof value['ends'] === 'number'));

/** Whether something that was kept or sent is where a session can stand. */
export const isLed = (value: unknown): value is Led =>
  isRecord(value) &&
  isCount(value['step']) &&
  isCount(value['view']) &&
  all(value['hands'], (hands) => Array.isArray(hands) && hands.every(isCount)) &&
  all(
    value['said'],
    (said) =>
      Array.isArray(said) &&
      said.every(
        (one) => isRecord(one) && typeof one['scene'] === 'string' && typeof one['choice'] === 'string',
      ),
  ) &&
  all(value['instead'], isCount) &&
  isTimer(value['timer']) &&
  (value['began'] === undefined || typeof value['began'] === 'number');
