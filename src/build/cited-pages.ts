import type { CitingPage } from '#build/cited-by.ts';
import type { Content } from '#build/content.ts';

/** The pages among the places that cite something: each once, without its sections. */
export function pagesOf(content: Content, places: readonly CitingPage[] = []): CitingPage[] {
  const pages = new Map<string, CitingPage>();
  for (const place of places) {
    const [page = ''] = place.url.split('#');
    const module = content.modules.find(({ slug }) => page === `/modules/${slug}/`);
    if (page === '/glossary/') pages.set(place.url, place);
    else if (!pages.has(page)) pages.set(page, { url: page, title: module?.value.title ?? place.title });
  }
  return [...pages.values()];
}
