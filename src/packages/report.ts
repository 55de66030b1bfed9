import { byOrder } from '#facts/order.ts';
import type { Fact } from '#facts/fact.ts';
import type { Carried } from '#packages/carried.ts';
import type { Interaction } from '#packages/interaction.ts';
import type { FinishedRule } from '#curriculum/finished.ts';

/** What an organisation is told of somebody's work: this, the time, and nothing else. */
export interface Report {
  finished: boolean;
  /** From 0 to 100: the check after the course; nothing where it was not answered. */
  score: number | undefined;
  /** Whether that was enough; nothing where the course gives no verdict. */
  passed: boolean | undefined;
  /** Single answers of this visit, in packages that were made to report them. */
  answers?: readonly Interaction[];
  /** The page worked on last, in the package. */
  place: string;
}

export function reportOf(facts: readonly Fact[], rule: FinishedRule, carried: Carried): Report {
  const ordered = [...facts].sort(byOrder);
  const score = scoreOf(ordered);
  return {
    finished: isFinished(ordered, rule, carried),
    score,
    passed: score === undefined || rule.pass === undefined ? undefined : score >= rule.pass,
    place: placeOf(ordered, carried),
  };
}

/** Whether everything was done that the rule asks for. */
export function isFinished(facts: readonly Fact[], rule: FinishedRule, { modules }: Carried): boolean {
  const marked = new Set(facts.flatMap((fact) => (fact.kind === 'module-finished' ? fact.module : [])));
  const seen = new Set(
    facts.flatMap((fact) => (fact.kind === 'place-reached' ? `${fact.module}#${fact.section}` : [])),
  );
  const opened = new Set(facts.flatMap((fact) => (fact.kind === 'module-opened' ? fact.module : [])));
  const answered = new Set(facts.flatMap((fact) => (fact.kind === 'question-answered' ? fact.question : [])));
  const workedThrough = (slug: string): boolean => {
    const module = modules.find((one) => one.slug === slug);
    const last = module?.sections.at(-1);
    // Where there are no sections there is nothing to come to.
    const reached = last === undefined ? opened.has(slug) : seen.has(`${slug}#${last}`);
    const all = (module?.questions ?? []).every(({ id }) => answered.has(id));
    if (rule.by === 'reading') return marked.has(slug) || reached;
    if (rule.by === 'answers') return all && (marked.has(slug) || reached);
    return marked.has(slug) || (all && reached);
  };
  const ended = new Set(facts.flatMap((fact) => (fact.kind === 'scenario-ended' ? fact.scenario : [])));
  const forms = new Set(facts.flatMap((fact) => (fact.kind === 'check-finished' ? fact.form : [])));
  return (
    rule.modules.every(workedThrough) && ended.size >= rule.conversations && (!rule.check || forms.size > 1)
  );
}

/** What part of the check was right when it was answered the second time, in the other form. Takes facts in order. */
export function scoreOf(facts: readonly Fact[]): number | undefined {
  const finished = facts.filter((fact) => fact.kind === 'check-finished');
  const after = finished.findLast(({ form }) => form !== finished[0]!.form);
  if (!after || after.answers.length === 0) return undefined;
  const right = after.answers.filter(({ outcome }) => outcome === 'right').length;
  return Math.round((right / after.answers.length) * 10_000) / 100;
}

/** The page, and in a lesson the section, that was worked on last; empty where nothing was. */
function placeOf(facts: readonly Fact[], { modules, scenarios }: Carried): string {
  for (const fact of facts.toReversed()) {
    if ('module' in fact && modules.some(({ slug }) => slug === fact.module)) {
      const { module } = fact;
      const at = facts.findLast((one) => one.kind === 'place-reached' && one.module === module);
      return `modules/${module}/index.html${at?.kind === 'place-reached' ? `#${at.section}` : ''}`;
    }
    if ('scenario' in fact && scenarios.some(({ slug }) => slug === fact.scenario))
      return `scenarios/${fact.scenario}/index.html`;
  }
  return '';
}
