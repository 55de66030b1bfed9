import type { Content } from '#build/content.ts';
import type { Guide } from '#adjustments/guide.schema.ts';

/** A guide by its name. Throws an error that names the file, where an edition or a rename took it away. */
export function guideAt({ guides }: Pick<Content, 'guides'>, slug: string): Guide {
  const found = guides.find((guide) => guide.slug === slug);
  if (!found) throw new Error(`There is no content/guides/${slug}.yaml.`);
  return found.value;
}
