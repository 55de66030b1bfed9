import type { Content } from '#build/content.ts';

export type CitingPage = { title: string; url: string };

/** Which published pages cite each claim: lessons and their questions, scenarios, the glossary. */
export function citedBy(content: Content): Map<string, CitingPage[]> {
  const pages = new Map<string, CitingPage[]>();
  const cite = (id: string, page: CitingPage) => {
    const known = pages.get(id) ?? [];
    if (!known.some((other) => other.url === page.url)) pages.set(id, [...known, page]);
  };
  for (const module of content.modules) {
    if (module.example) continue;
    const page = { title: module.value.title, url: `/modules/${module.slug}/` };
    for (const section of module.body.sections)
      for (const id of section.claims)
        cite(id, {
          ...page,
          url: section.slug ? `${page.url}#${section.slug}` : page.url,
          title: section.slug ? `${page.title}: ${section.title}` : page.title,
        });
    for (const question of module.questions.value)
      for (const id of question.claims)
        if (!pages.get(id)?.some((other) => other.url.startsWith(page.url))) cite(id, page);
  }
  for (const { slug, value } of content.scenarios) {
    const page = { title: value.title, url: `/scenarios/${slug}/` };
    const ids = [
      ...(value.claims ?? []),
      ...Object.values(value.scenes).flatMap(
        (scene) => scene.choices?.flatMap((choice) => choice.claims ?? []) ?? [],
      ),
      ...Object.values(value.endings).flatMap((ending) => ending.claims ?? []),
    ];
    for (const id of ids) cite(id, page);
  }
  for (const term of content.glossary.value)
    for (const id of term.claims ?? [])
      cite(id, { title: `the word “${term.term}”`, url: `/glossary/#${term.id}` });
  return pages;
}
