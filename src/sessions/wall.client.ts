/** The wall: shows where the session stands, takes keys, clicks and a clicker, and follows the other window. */
import { attribute } from '#device/dom.ts';
import { all as onFigure } from '#figures/hooks.client.ts';
import { tryOut } from '#figures/send-through.client.ts';
import { counter, share } from '#sessions/hand-rows.client.ts';
import { handsAt } from '#sessions/hands.ts';
import type { KeyAct } from '#sessions/keys.ts';
import { asked, type Led } from '#sessions/lead.ts';
import { actOf, all, leading, one } from '#sessions/page.client.ts';
import { otherScheme } from '#sessions/scheme.client.ts';
import { showClock } from '#sessions/clock.client.ts';
import { showTalk } from '#sessions/talk.client.ts';

export function openWall(): void {
  const main = one(document, 'lead');
  const panel = one(main, 'notes-panel');
  const bar = document.querySelector('nav')!;
  const sections = all(main, 'led-step');
  const session = leading((led) => show(led));
  const tick = showClock(session, one(main, 'announce'));
  let shown = -1;

  document.documentElement.toggleAttribute('data-alive', true);
  for (const form of onFigure<HTMLFormElement>(main, 'send-through')) tryOut(form);
  for (const button of [...all(bar, 'press'), ...all(main, 'press')]) {
    button.hidden = false;
    button.addEventListener('click', () => press(attribute(button, 'press')));
  }
  for (const button of all(main, 'clock-go')) {
    button.hidden = false;
    button.addEventListener('click', () => session.act({ type: 'timer', now: Date.now() }));
  }
  document.addEventListener('keydown', (event) => {
    const act = actOf(event);
    if (act) key(act);
  });
  show(session.led);

  function key(act: KeyAct): void {
    if (act.does !== 'option') return press(act.does);
    const { option, less } = act;
    const counts = sections[session.led.step]?.querySelector('.counter');
    session.act(counts ? { type: 'hand', option, by: less ? -1 : 1 } : { type: 'instead', option });
  }

  function press(what: string): void {
    switch (what) {
      case 'next':
        if (!panel.hidden) return notes(false);
        if (readOn()) return;
        return session.act({ type: 'next', now: Date.now() });
      case 'back':
        if (!panel.hidden) return notes(false);
        return session.act({ type: 'back' });
      case 'timer':
        return session.act({ type: 'timer', now: Date.now() });
      case 'notes':
        return notes(panel.hidden === true);
      case 'window':
        open(main.dataset['notes'], 'notes', 'popup,width=720,height=900');
        return;
      case 'scheme':
        return otherScheme();
      case 'screen':
        if (document.fullscreenElement) void document.exitFullscreen();
        else void document.documentElement.requestFullscreen().catch(() => {});
        return;
      case 'again':
        notes(false);
        return session.again();
    }
  }

  /** What stands below the edge is read before anything else follows. */
  function readOn(): boolean {
    const seen = innerHeight - bar.offsetHeight;
    const below = main.getBoundingClientRect().bottom - seen;
    if (below < 24) return false;
    scrollBy({ top: Math.min(below, seen * 0.85), behavior: 'instant' });
    return true;
  }

  function notes(opened: boolean): void {
    panel.hidden = !opened;
    main.toggleAttribute('data-notes-open', opened);
    for (const button of all(bar, 'press'))
      if (button.dataset['press'] === 'notes') button.ariaExpanded = String(opened);
    scrollTo({ top: 0, behavior: 'instant' });
    (opened ? panel : sections[session.led.step])?.focus({ preventScroll: true });
  }

  function show(led: Led): void {
    for (const [at, section] of sections.entries()) {
      section.toggleAttribute('data-shown', at === led.step);
      if (at !== led.step) continue;
      section.dataset['showing'] = String(led.view);
      for (const view of all(section, 'led-view'))
        view.hidden = !attribute(view, 'led-view').split(' ').includes(String(led.view));
    }
    for (const [at, notes] of all(panel, 'step-notes').entries()) notes.hidden = at !== led.step;
    // Nothing follows the last view: a button that does nothing is not offered.
    for (const button of all(bar, 'press'))
      if (button.dataset['press'] === 'next') button.hidden = led.step >= session.steps.length;
    const section = sections[led.step];
    const step = session.steps[led.step];
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['by'] : '';
    if (section && step?.talk)
      showTalk(one(section, 'talk'), { steps: session.steps, led, step, talk: step.talk }, session.act);
    else if (section) showHands(section, led);
    tick();
    const place = led.step * 1000 + led.view + Object.values(led.said).flat().length * 100_000;
    if (place !== shown) {
      if (shown >= 0) section?.focus({ preventScroll: true });
      shown = place;
      scrollTo({ top: 0, behavior: 'instant' });
    } else if (focused && section) all(section, 'by', focused)[0]?.focus();
  }

  function showHands(section: HTMLElement, led: Led): void {
    const now = asked(session.steps, led);
    const step = session.steps[led.step];
    const split = now && step && step.hands.indexOf(step.hands[led.view] ?? '') < led.view;
    for (const list of section.querySelectorAll('.options'))
      for (const [option, row] of all(list, 'led-option').entries()) {
        row.querySelectorAll('.counter, .tally, .bar-of').forEach((old) => old.remove());
        row.toggleAttribute('data-lead', Boolean(split) && 'right' in row.dataset);
        if (!now || option >= now.options) continue;
        const hands = led.hands[now.key];
        row.append(
          ...(split
            ? share(option, now.options, hands)
            : [counter(option, handsAt(hands, option), session.act)]),
        );
      }
  }
}
