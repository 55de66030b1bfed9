import type { Draft } from '#banks/draft.ts';

/**
 * Ids for questions that are brought to a lesson. An ID number that can stand in an address is kept; else the id is made of the
 * lesson and the beginning of what it is called, so that the same bank gives the same ids a second time.
 */
export function idsFor(module: string): (draft: Draft) => string {
  const given = new Map<string, number>();
  return ({ id, name, stem }) => {
    const own = id !== undefined && isSlug(id) && id.length <= 60;
    if (own) return id;
    const base = `${module}-${shortSlug(id || name || stem || '') || 'question'}`;
    const count = (given.get(base) ?? 0) + 1;
    given.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  };
}

const isSlug = (text: string): boolean => /^[a-z][a-z0-9-]*$/.test(text);

/** The first words of a text in small letters without accents, at most forty. */
function shortSlug(text: string): string {
  const slug = text
    .slice(0, 200)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug.length <= 40 ? slug : slug.slice(0, 40).replace(/-[^-]*$/, '');
}
