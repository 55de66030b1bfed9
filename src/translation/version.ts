import { fnv1a } from '#assessment/fnv.ts';
import type { ReadModule } from '#curriculum/module.kind.ts';

/**
 * A short mark of what a lesson says: another as soon as one word, citation, link or question in it is another. How its file is laid
 * out, and comments in it, make no difference.
 */
export function versionOf({ value, body }: Pick<ReadModule, 'value' | 'body'>): string {
  const { title, summary, objectives, remember, reflection, plan, sensitive } = value;
  const read = [
    [title, summary, objectives, remember, reflection, plan, sensitive],
    body.sections.map(({ title, marked }) => [title, marked.replace(/\s+/g, ' ')]),
    body.components.map(({ name, attributes }) => [name, Object.entries(attributes)]),
    body.links.map(({ url }) => url),
  ];
  // A letter first: no program that reads YAML takes it for a number.
  return `v${fnv1a(JSON.stringify(read)).toString(36)}`;
}
