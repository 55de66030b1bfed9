import type { CitingPage } from '#build/cited-by.ts';

/** The pages among the places that cite something: each once, without its sections. */
export function pagesOf(places: readonly CitingPage[] = []): { url: string; title: string }[] {
  const pages = new Map<string, { url: string; title: string }>();
  for (const { url, title, page } of places) {
    const whole = page === undefined ? url : url.split('#')[0]!;
    if (!pages.has(whole)) pages.set(whole, { url: whole, title: page ?? title });
  }
  return [...pages.values()];
}
