import { nearest } from '#authoring/nearest.ts';
import type { Locate, Path, Problem } from '#authoring/problem.ts';
import type { Check } from '#assessment/check.schema.ts';
import { forms } from '#assessment/first-form.ts';
import { questionProblems } from '#assessment/question-problems.ts';

export type KnownToCheck = {
  claims: readonly string[];
  /** Each module's headings, by their slugs. */
  modules: ReadonlyMap<string, readonly string[]>;
  /** Ids in files that could not be used; what points to them is not a second mistake. */
  spared: ReadonlySet<string>;
};

/** What may be wrong with the check of a course, beyond its shape. */
export function checkProblems(file: string, check: Check, locate: Locate, site: KnownToCheck): Problem[] {
  const problems: Problem[] = [];
  const unknown = (path: Path, thing: string, id: string, known: readonly string[]) => {
    if (site.spared.has(id) || known.includes(id)) return;
    const meant = nearest(id, known);
    problems.push({
      file,
      ...locate(path),
      kind: `unknown-${thing}`,
      what: `There is no ${thing} “${id}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
      why: 'The page would point to nothing.',
      cure: meant ? `change it to “${meant}”` : `use a ${thing} that is there`,
    });
  };

  const objectives = check.objectives.map(({ id }) => id);
  check.objectives.forEach(({ id, module }, index) => {
    unknown(['objectives', index, 'module'], 'module', module, [...site.modules.keys()]);
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
      unknown([form, index, 'objective'], 'objective', question.objective, objectives);
      const module = check.objectives.find(({ id }) => id === question.objective)?.module;
      const sections = module === undefined ? undefined : site.modules.get(module);
      if (question.section !== undefined && sections)
        unknown([form, index, 'section'], 'section', question.section, sections);
      question.claims.forEach((id, position) =>
        unknown([form, index, 'claims', position], 'claim', id, site.claims),
      );
    });
  }
  return problems;
}

const times = (count: number) => ['not at all', 'once', 'twice'][count] ?? `${count} times`;
