import type { ModuleFrontmatter } from '#curriculum/module.schema.ts';

interface Part {
  slug: string;
  value: Pick<ModuleFrontmatter, 'kind'>;
}

/**
 * The lessons of a course that count, in its order. The page for the moment of danger is no step on the way, so it is in no count:
 * not in the list of courses, not in “part 3 of 13”, not in the record.
 */
export const countedParts = <Module extends Part>(
  { value }: { value: { modules: readonly string[] } },
  modules: readonly Module[],
): Module[] =>
  value.modules.flatMap((slug) => {
    const module = modules.find((candidate) => candidate.slug === slug);
    return module && module.value.kind !== 'safety' ? [module] : [];
  });
