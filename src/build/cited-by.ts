import type { Content } from '#build/content.ts';
import { claimsOfFigure } from '#figures/claims-of-figure.ts';

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
    for (const use of module.body.components)
      if (use.name === 'Figure')
        for (const id of claimsOfFigure(
          content.figures.find(({ slug }) => slug === use.attributes.id)?.value,
        ))
          if (!pages.get(id)?.some((other) => other.url.startsWith(page.url))) cite(id, page);
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
  for (const { slug, value } of content.adjustments)
    for (const id of value.claims) cite(id, { title: value.title, url: `/adjustments/${slug}/` });
  for (const { slug, value } of content.guides) {
    const page = { title: value.title, url: `/${slug}/` };
    for (const { claims } of value.lead) for (const id of claims) cite(id, page);
    for (const section of value.sections)
      for (const { claims } of section.lines)
        for (const id of claims)
          cite(id, { title: `${page.title}: ${section.title}`, url: `${page.url}#${section.id}` });
  }
  for (const { slug, value } of content.papers) {
    const ids = [
      ...value.lead.flatMap(({ claims = [] }) => claims),
      ...value.parts.flatMap(({ say, fields }) => [
        ...say.flatMap(({ claims = [] }) => claims),
        ...fields.flatMap((field) =>
          field.kind === 'scale' ? field.items.flatMap(({ claims = [] }) => claims) : [],
        ),
      ]),
    ];
    for (const id of ids) cite(id, { title: value.title, url: `/papers/${slug}/` });
  }
  for (const term of content.glossary.value)
    for (const id of term.claims ?? [])
      cite(id, { title: `the word “${term.term}”`, url: `/glossary/#${term.id}` });
  return pages;
}

/** The first page that teaches a claim. The glossary explains words, and teaches none. */
export const teachingPage = (
  citing: ReadonlyMap<string, readonly CitingPage[]>,
  id: string,
): CitingPage | undefined => citing.get(id)?.find((page) => !page.url.startsWith('/glossary/'));
