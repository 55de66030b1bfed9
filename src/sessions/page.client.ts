import { attribute, embedded, hooked, required, type All, type One } from '#device/dom.ts';
import { pairedWindows } from '#device/paired-windows.ts';
import type { Hook } from '#sessions/hooks.ts';
import { keyAct, type KeyAct } from '#sessions/keys.ts';
import { lettersNow, offerLetterKeys } from '#sessions/letter-keys.client.ts';
import { firstLed, isLed, lead, settled, type LeadEvent, type Led, type LedStep } from '#sessions/lead.ts';

/** What a page has, by the hooks of this room. */
export const one: One<Hook> = required;
export const all: All<Hook> = hooked;

/** A session as a page leads it: where it stands, and what can be done. */
export interface Leading {
  readonly steps: readonly LedStep[];
  readonly led: Led;
  readonly act: (event: LeadEvent) => void;
  readonly again: () => void;
}

/** `show` is called for every change, by this window or the other, and once at the start. */
export function leading(show: (led: Led) => void): Leading {
  const main = one(document, 'lead');
  offerLetterKeys();
  const steps = embedded(attribute(main, 'lead'), 'lead', isSteps);
  const pair = pairedWindows(`session-${attribute(main, 'session')}`, firstLed, isLed, (led) =>
    show(settled(steps, led)),
  );
  const set = (led: Led) => {
    if (led === pair.value) return;
    pair.set(led);
    show(led);
  };
  return {
    steps,
    get led() {
      return settled(steps, pair.value);
    },
    act: (event) => set(lead(steps, settled(steps, pair.value), event)),
    again: () => set({ ...firstLed }),
  };
}

/** What a key means for the session, where it is not meant for what has the focus: a field, or something to press. */
export function actOf(event: KeyboardEvent): KeyAct | undefined {
  const { target, key } = event;
  const name = target instanceof Element ? target.tagName : '';
  if (/^(INPUT|TEXTAREA|SELECT)$/.test(name)) return undefined;
  if ((key === ' ' || key === 'Enter') && /^(BUTTON|A|SUMMARY)$/.test(name)) return undefined;
  const act = keyAct(event, lettersNow());
  if (act) event.preventDefault();
  return act;
}

const isSteps = (value: unknown): value is LedStep[] =>
  Array.isArray(value) &&
  value.every((step: unknown) => {
    const { id, views, options, hands } = Object(step) as Partial<Record<keyof LedStep, unknown>>;
    return (
      typeof id === 'string' && typeof views === 'number' && Array.isArray(options) && Array.isArray(hands)
    );
  });
