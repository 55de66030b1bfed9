import type { Leading } from '#sessions/page.client.ts';
import { all } from '#sessions/page.client.ts';
import { clock, runs, secondsLeft } from '#sessions/timer.ts';
import { words } from '#sessions/words.ts';

/** Shows the clock of the step that is on, as long as it runs; gives back what shows it anew. */
export function showClock(session: Leading, announce: HTMLElement): () => void {
  let last = Infinity;
  const show = () => {
    const { led, steps } = session;
    const from = steps[led.step]?.timer;
    if (from === undefined) {
      last = Infinity;
      return;
    }
    const left = led.timer ? secondsLeft(led.timer, Date.now()) : from;
    const running = led.timer !== undefined && runs(led.timer);
    for (const section of all(document, 'led-step'))
      if (section.dataset['ledStep'] === String(led.step)) {
        for (const shown of all(section, 'clock')) {
          shown.textContent = clock(left);
          shown.toggleAttribute('data-up', left === 0);
        }
        for (const button of all(section, 'clock-go'))
          button.textContent = running && left > 0 ? words.stopClock : words.startClock;
      }
    if (running && left <= 60 && last > 60) announce.textContent = words.minuteLeft;
    if (running && left === 0 && last > 0) announce.textContent = words.time;
    last = running ? left : Infinity;
  };
  setInterval(show, 250);
  return show;
}
