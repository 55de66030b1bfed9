import { element } from '#device/element.ts';
import { handsAt, shares, type Hands } from '#sessions/hands.ts';
import { letterOf } from '#sessions/keys.ts';
import type { LeadEvent } from '#sessions/lead.ts';
import { words } from '#sessions/words.ts';

/** Where the hands of an option are counted: a button for less, the number, a button for more. */
export function counter(option: number, count: number, act: (event: LeadEvent) => void): HTMLElement {
  const made = element('span');
  made.className = 'counter';
  const tally = element('span', String(count));
  tally.className = 'tally';
  const press = (sign: string, says: string, by: 1 | -1) => {
    const button = element('button', sign);
    button.type = 'button';
    button.ariaLabel = says;
    button.dataset['by'] = `${option} ${by}`;
    button.addEventListener('click', () => act({ type: 'hand', option, by }));
    return button;
  };
  made.append(
    press('−', words.lessFor(letterOf(option)), -1),
    tally,
    press('+', words.moreFor(letterOf(option)), 1),
  );
  return made;
}

/** How many chose it, in figures and as a bar. */
export function share(option: number, options: number, hands: Hands | undefined): HTMLElement[] {
  const parts = shares(hands, options);
  const said = element('span', parts ? words.ofAll(String(parts[option])) : String(handsAt(hands, option)));
  said.className = 'tally';
  if (!parts) return [said];
  const bar = element('span');
  bar.style.inlineSize = `${parts[option]}%`;
  const frame = element('span', bar);
  frame.className = 'bar-of';
  frame.ariaHidden = 'true';
  return [said, frame];
}
