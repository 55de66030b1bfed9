import type { Paper } from '#papers/paper.schema.ts';
import { modulesOfField } from '#papers/points-to.ts';

type Named = { slug: string; value: Pick<Paper, 'title' | 'parts' | 'see' | 'each'> };

/** The papers that lead to a module, in their order: whoever comes from the module can go back the same way. */
export function papersFor<Given extends Named>(papers: readonly Given[], module: string): Given[] {
  const page = `/modules/${module}/`;
  return papers.filter(
    ({ value: { parts, see, each } }) =>
      !each &&
      (see.some(({ url }) => url.split('#')[0] === page) ||
        parts.some(({ fields }) => fields.some((field) => modulesOfField(field).includes(module)))),
  );
}
