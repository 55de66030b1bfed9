/**
 * What a conversation does on its page outside itself: how far it stands, and the map, which is part of the page because
 * whoever has no scripts reads it there.
 */
import { all, mark, put, says } from '#scenario/hooks.client.ts';
import type { Visited } from '#scenario/player-view.ts';

const maps = () => all(document, 'scenario-map');

/** Tells the page how far the conversation is, so that it shows what belongs there. */
export function standing(stand: 'before' | 'playing' | 'ended'): void {
  for (const page of all(document, 'scenario')) put(page, 'stand', stand);
}

/**
 * Opens the map of the page, for whoever has come to an ending once, and marks on it what they visited: places by
 * name, choices as “scene choice”, edges from one place to the next as “from>to”.
 */
export function openMap({ now, before }: Visited): void {
  for (const map of maps()) {
    mark(map, 'open', true);
    for (const part of all(map, 'visit')) {
      mark(part, 'taken', now.has(says(part, 'visit')));
      mark(part, 'before', before.has(says(part, 'visit')));
    }
  }
}

/**
 * Takes the map of the page in here, and gives how it is put back where it was. It is printed from there: what stands here is
 * for the screen.
 */
export function takeMapIn(here: Element): () => void {
  const places = maps().map((map) => {
    const place = document.createComment('');
    map.before(place);
    return { map, place };
  });
  const takeIn = () => here.append(...places.map(({ map }) => map));
  const putBack = () => {
    for (const { map, place } of places) place.after(map);
  };
  takeIn();
  addEventListener('beforeprint', putBack);
  addEventListener('afterprint', takeIn);
  return () => {
    removeEventListener('beforeprint', putBack);
    removeEventListener('afterprint', takeIn);
    for (const { map, place } of places) place.replaceWith(map);
  };
}

/** Brings the learner’s own road into view in a drawing wider than its frame. */
export function scrollToRoad(): void {
  for (const map of maps()) {
    const drawing = map.querySelector('.drawing');
    const road = all(map, 'taken')
      .filter((part) => part.matches('.place'))
      .map((place) => place.getBoundingClientRect());
    if (!drawing || !road.length) continue;
    const frame = drawing.getBoundingClientRect();
    const first = road.reduce((one, other) => (other.top < one.top ? other : one));
    drawing.scrollLeft += first.left + first.width / 2 - frame.left - frame.width / 2;
  }
}
