import { planWords } from '#adjustments/plan-words.ts';
import type { AdjustmentPlan, PlanChange, PlanStep } from '#adjustments/plan.ts';
import { dated } from '#site/in-words.ts';
import type { CalendarEntry } from '#facts/calendar-file.ts';

/** What the guide knows about an adjustment, as far as a plan needs it. */
export type GuideEntry = { title: string; review: readonly string[] };
export type GuideOf = (adjustment: string) => GuideEntry | undefined;

/** A plan as it stands on paper. An empty text is a place to write by hand. */
export interface Sheet {
  title: string;
  note: string;
  parts: SheetPart[];
  foot: string;
}
export interface SheetPart {
  heading: string;
  text?: string;
  rows?: SheetRow[];
  steps?: SheetStep[];
  /** Lines that stand as they are. */
  lines?: string[];
}
export interface SheetRow {
  name: string;
  text: string;
}
export interface SheetStep {
  title: string;
  rows: SheetRow[];
  ask: string[];
}
/** Whose copy it is: the employer’s, or the person’s own. */
export type Copy = 'ours' | 'own';

export const titleIn =
  (guide: GuideOf) =>
  (step: PlanStep): string =>
    guide(step.adjustment)?.title ?? (step.title.trim() || planWords.ownStep);

/**
 * The plan for both of them, or the copy that belongs to the person: said from their side, without the manager’s
 * questions, to be shown to the next manager or to nobody. What came with the second edition stands there once it is written.
 */
export function sheetOf(
  plan: AdjustmentPlan,
  guide: GuideOf,
  copy: Copy,
  changes: readonly PlanChange[] = [],
): Sheet {
  const own = copy === 'own';
  const words = planWords.plan;
  const title = titleIn(guide);
  const written = (heading: string, text: string): SheetPart[] =>
    text.trim() === '' ? [] : [{ heading, text }];
  const log = changes.map(({ at, adjustment, state }) => {
    const step = plan.steps.find((one) => one.adjustment === adjustment);
    const name = guide(adjustment)?.title ?? (step ? title(step) : planWords.ownStep);
    return (state === 'in' ? words.cameIn : words.wentOut)(dated(at.slice(0, 10)), name);
  });
  return {
    title: own ? words.ownTitle : words.title,
    note: own ? planWords.ownNote : words.note,
    parts: [
      { heading: own ? words.ownWork : words.work, text: plan.work },
      {
        heading: own ? words.ownSteps : words.steps,
        steps: plan.steps.map((step) => ({
          title: title(step),
          rows: [
            { name: own ? words.ownWhat : words.what, text: step.try },
            { name: words.who, text: step.who },
            ...(step.pays.trim() === '' ? [] : [{ name: words.pays, text: step.pays }]),
            { name: words.from, text: dayInWords(step.from) },
            { name: own ? words.ownReview : words.review, text: dayInWords(step.review) },
          ],
          ask: own ? [] : [...(guide(step.adjustment)?.review ?? [])],
        })),
      },
      { heading: words.know, text: plan.know },
      { heading: own ? words.ownSigns : words.signs, text: plan.signs },
      { heading: own ? words.ownThen : words.then, text: plan.then },
      ...written(words.unwell, plan.unwell),
      ...written(words.ring, plan.ring),
      ...written(own ? words.ownReach : words.reach, plan.reach),
      ...written(words.manager, plan.manager),
      ...written(words.triggers, plan.triggers),
      // On the first day nothing has changed yet.
      ...(new Set(changes.map(({ at }) => at.slice(0, 10))).size > 1
        ? [{ heading: words.log, lines: log }]
        : []),
      ...(plan.sign === 'yes' && !own
        ? [
            {
              heading: words.signatures,
              rows: [
                { name: words.employer, text: '' },
                { name: words.worker, text: '' },
              ],
            },
          ]
        : []),
    ],
    foot: own ? planWords.ownFoot : planWords.agreedFoot,
  };
}

/** The sheet as plain text, for an e-mail. What is empty is left out. */
export function sheetText({ title, note, parts }: Sheet): string {
  const lines = [title, note];
  const rows = (all: readonly SheetRow[], before: string) => {
    for (const { name, text } of all)
      if (text.trim()) lines.push(`${before}${name}: ${text.trim().replaceAll(/\r?\n/g, `\n${before}`)}`);
  };
  for (const { heading, text, steps, rows: table, lines: said } of parts) {
    const filled = table?.filter((row) => row.text.trim()) ?? [];
    if (!text?.trim() && !steps?.length && !said?.length && filled.length === 0) continue;
    lines.push('', heading.toUpperCase());
    if (text?.trim()) lines.push(text.trim());
    lines.push(...(said ?? []));
    rows(filled, '');
    for (const [index, step] of (steps ?? []).entries()) {
      lines.push(`${index + 1}. ${step.title}`);
      rows(step.rows, '   ');
      if (step.ask.length > 0) lines.push(`   ${planWords.plan.ask}: ${step.ask.join(' ')}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** An entry for each day on which something is looked at again. It says nothing beyond its day: calendars at work are seen by others. */
export function reviewEntries(plan: AdjustmentPlan): CalendarEntry[] {
  const days = [...new Set(plan.steps.map((step) => step.review).filter((day) => day !== ''))].sort();
  return days.map((day) => ({
    id: `${plan.id}-${day}`,
    day,
    title: planWords.calendarTitle,
    text: '',
    url: '',
  }));
}

export const dayInWords = (day: string): string => (day === '' ? '' : dated(day));
