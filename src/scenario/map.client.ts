/**
 * Opens the map of the page, for whoever has come to an ending once, and marks on it what they met: places by name,
 * choices as “scene choice”, ways from one place to the next as “from>to”.
 */
export function openMap(met: ReadonlySet<string>): void {
  for (const map of document.querySelectorAll('[data-scenario-map]')) {
    map.toggleAttribute('data-open', true);
    for (const part of map.querySelectorAll<HTMLElement | SVGElement>('[data-met-as]'))
      part.toggleAttribute('data-taken', met.has(part.dataset.metAs!));
  }
}
