/** What would run off the sheet, or is cut where a box ends: the name of the element and how its text begins. */
export function tooWide(page: Document): string[] {
  const width = page.documentElement.clientWidth;
  return [...page.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      const { right, left, width: own, height } = element.getBoundingClientRect();
      // What is only for screen readers is a pixel wide, and meant to be cut.
      if (own <= 1 || height <= 1 || element.closest('.visually-hidden, svg *')) return false;
      const cut =
        ['hidden', 'clip'].includes(getComputedStyle(element).overflowX) &&
        element.scrollWidth > element.clientWidth + 1;
      return cut || right > width + 1 || left < -1;
    })
    .map(
      (element) => `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 60)}`,
    );
}
