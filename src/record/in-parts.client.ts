import { made } from '#record/made.client.ts';
import { words } from '#record/words.ts';

/** More than anybody does in years; what a file brings besides is drawn when somebody asks for it. */
export const mostAtOnce = 1200;

/**
 * What is drawn of a list, however long it is: so much of it, and a button for the next part. `weight` is how much of the page one
 * of them takes, `around` what the button stands in.
 */
export function inParts<Item>(
  items: readonly Item[],
  draw: (item: Item) => Node[],
  weight: (item: Item) => number = () => 1,
  around: (button: HTMLElement) => HTMLElement = (button) => made('p', {}, button),
): Node[] {
  let room = mostAtOnce;
  let end = 0;
  while (end < items.length && room > 0) room -= weight(items[end++]!);
  const shown = items.slice(0, end).flatMap(draw);
  const rest = items.slice(end);
  if (rest.length === 0) return shown;
  const button = made(
    'button',
    { class: 'button button-quiet', type: 'button' },
    words.showMore(rest.length),
  );
  const place = around(button);
  button.onclick = () => {
    const next = inParts(rest, draw, weight, around);
    place.replaceWith(...next);
    const first = next.find((node) => node instanceof HTMLElement);
    first?.setAttribute('tabindex', '-1');
    first?.focus();
  };
  return [...shown, place];
}
