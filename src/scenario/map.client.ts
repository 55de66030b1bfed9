/**
 * Opens the map of the page, for whoever has come to an ending once, and marks on it what they visited: places by
 * name, choices as “scene choice”, edges from one place to the next as “from>to”.
 */
export function openMap(visited: ReadonlySet<string>): void {
  for (const map of document.querySelectorAll('[data-scenario-map]')) {
    map.toggleAttribute('data-open', true);
    for (const part of map.querySelectorAll<HTMLElement | SVGElement>('[data-visit]'))
      part.toggleAttribute('data-taken', visited.has(part.dataset.visit!));
  }
}
