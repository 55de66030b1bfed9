import type { KnownSite } from '#authoring/known-site.ts';
import type { Path, Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import { idProblems, type Known } from '#authoring/unknown-id.ts';
import type { Check } from '#assessment/check.schema.ts';
import { forms } from '#assessment/first-form.ts';
import { questionProblems } from '#assessment/question-problems.ts';
import { addressOf } from '#site/addresses.ts';

/** What may be wrong with the check of a course, beyond its shape. It has the name of its course. */
export function checkProblems(
  { slug, file, locate, value: check }: Read<Check>,
  site: Pick<KnownSite, 'known' | 'spared' | 'addresses'>,
): Problem[] {
  const problems: Problem[] = [];
  const know = (path: Path, id: string, known: Known) =>
    problems.push(...idProblems(() => ({ file, ...locate(path) }), id, known, site));

  know([], slug, site.known('course'));
  const objectives = check.objectives.map(({ id }) => id);
  check.objectives.forEach(({ id, module }, index) => {
    know(['objectives', index, 'module'], module, site.known('module'));
    const [a = 0, b = 0] = forms.map(
      (form) => check[form].filter((question) => question.objective === id).length,
    );
    if (a !== b || a === 0)
      problems.push({
        file,
        ...locate(['objectives', index, 'id']),
        kind: 'forms-differ',
        what: `Form A asks ${times(a)} about “${id}”, and form B ${times(b)}.`,
        why: 'A change between the two would say nothing about what was learned.',
        cure: 'ask about each objective as often in the one form as in the other, and at least once',
      });
  });

  for (const form of forms) {
    problems.push(...questionProblems(file, check[form], (path) => locate([form, ...path])));
    check[form].forEach((question, index) => {
      know([form, index, 'objective'], question.objective, {
        one: 'objective',
        ids: objectives,
        home: 'to “objectives”',
      });
      const module = check.objectives.find(({ id }) => id === question.objective)?.module;
      const sections = module === undefined ? undefined : site.addresses.get(addressOf.module(module));
      if (question.section !== undefined && sections)
        know([form, index, 'section'], question.section, {
          one: 'section',
          ids: [...sections],
          home: `in content/modules/${module}/`,
        });
      question.claims.forEach((id, position) =>
        know([form, index, 'claims', position], id, site.known('claim')),
      );
    });
  }
  return problems;
}

const times = (count: number) => ['not at all', 'once', 'twice'][count] ?? `${count} times`;
