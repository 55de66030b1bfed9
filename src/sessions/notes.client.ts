/** The notes beside the wall: follow it, and can do all that it can. */
import { attribute, embedded } from '#device/dom.ts';
import { element } from '#device/element.ts';
import { counter } from '#sessions/hand-rows.client.ts';
import { handsAt } from '#sessions/hands.ts';
import { letterOf } from '#sessions/keys.ts';
import { asked, type Led } from '#sessions/lead.ts';
import { paceOf } from '#sessions/pace.ts';
import { actOf, all, leading, one } from '#sessions/page.client.ts';
import { inHalves } from '#sessions/said-in.ts';
import { talkAt } from '#sessions/talk.ts';
import { clock, runs, secondsLeft } from '#sessions/timer.ts';
import { words } from '#sessions/words.ts';
import { counted } from '#site/in-words.ts';

type Place = { from: number; minutes: number };

export function openNotes(): void {
  const main = one(document, 'lead');
  const places = embedded(attribute(main, 'plan-minutes'), 'plan-minutes', arePlaces);
  const sections = all(main, 'step-notes');
  const hands = one(main, 'hands-here');
  const elapsed = one(main, 'elapsed');
  const then = one(main, 'next-title');
  const session = leading((led) => show(led));
  const buttons = all(document, 'press');
  let shown: number | undefined;

  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener('click', () => press(attribute(button, 'press')));
  }
  document.addEventListener('keydown', (event) => {
    const act = actOf(event);
    if (act?.does === 'option') session.act({ type: 'hand', option: act.option, by: act.less ? -1 : 1 });
    else if (act) press(act.does);
  });
  show(session.led);
  setInterval(tell, 1000);

  function press(what: string): void {
    const now = Date.now();
    switch (what) {
      case 'next':
        return session.act({ type: 'next', now });
      case 'back':
        return session.act({ type: 'back' });
      case 'timer':
        return session.act({ type: 'timer', now });
      case 'again':
        return session.again();
    }
  }

  function show(led: Led): void {
    for (const [at, section] of sections.entries()) section.hidden = at !== led.step;
    if (shown !== led.step) {
      if (shown !== undefined) sections[led.step]?.querySelector('h1')?.focus({ preventScroll: true });
      shown = led.step;
      scrollTo({ top: 0, behavior: 'instant' });
    }
    const next = sections[led.step + 1]?.dataset['title'];
    then.hidden = false;
    then.textContent = next ? `${words.then}: ${next}` : words.nothingMore;
    showHands(led);
    tell();
  }

  function showHands(led: Led): void {
    const now = asked(session.steps, led);
    const step = session.steps[led.step];
    const talk = step?.talk && talkAt(step.talk, led.said[step.id] ?? [], led.view);
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['by'] : '';
    const texts = talk
      ? talk.choices.map(({ say, do: deed }) => say ?? deed ?? '')
      : step?.hands[led.view] === 'sure'
        ? words.certainties
        : [];
    hands.hidden = !now;
    hands.replaceChildren(
      element('b', words.hands),
      ...Array.from({ length: now?.options ?? 0 }, (_, option) => {
        const row = element(
          'div',
          element('b', letterOf(option)),
          element('span', texts[option] ?? ''),
          counter(option, handsAt(led.hands[now!.key], option), session.act),
        );
        row.className = 'row';
        return row;
      }),
    );
    if (focused) all(hands, 'by', focused)[0]?.focus();
  }

  /** What the clocks say. */
  function tell(): void {
    const { led, steps } = session;
    const pace = paceOf(places, led.step, led.began, Date.now());
    const minutes = (many: number) => counted(Math.ceil(many), words.minutesLeft);
    elapsed.textContent = pace
      ? [
          words.clockSays(inHalves(pace.gone)),
          words.left(minutes(pace.left)),
          ...(pace.late ? [words.late(minutes(pace.late))] : []),
        ].join(' ')
      : words.notBegun;
    elapsed.toggleAttribute('data-late', Boolean(pace?.late));
    const seconds = steps[led.step]?.timer;
    for (const button of buttons) {
      // What was counted is lost by it: only at the end.
      if (button.dataset['press'] === 'again') button.hidden = led.step < steps.length;
      if (button.dataset['press'] === 'timer') {
        button.hidden = seconds === undefined;
        const left = led.timer ? secondsLeft(led.timer, Date.now()) : (seconds ?? 0);
        const running = led.timer !== undefined && runs(led.timer) && left > 0;
        button.textContent = `${running ? words.stopClock : words.startClock} (${clock(left)})`;
      }
    }
  }
}

const arePlaces = (value: unknown): value is Place[] =>
  Array.isArray(value) &&
  value.every((place: unknown) => {
    const { from, minutes } = Object(place) as Partial<Record<keyof Place, unknown>>;
    return typeof from === 'number' && typeof minutes === 'number';
  });
