import type { AdjustmentPlan, PlanStep } from '#adjustments/plan.ts';
import { dated } from '#site/in-words.ts';
import type { CalendarEntry } from '#facts/calendar-file.ts';

/** What the guide knows about an adjustment, as far as a plan needs it. */
export type GuideEntry = { title: string; review: readonly string[] };
export type GuideOf = (adjustment: string) => GuideEntry | undefined;

/** A plan as it stands on paper. An empty text is a place to write by hand. */
export interface Sheet {
  title: string;
  note: string;
  parts: { heading: string; text?: string; steps?: SheetStep[] }[];
  foot: string;
}
export interface SheetStep {
  title: string;
  rows: { name: string; text: string }[];
  ask: string[];
}

export const titleIn =
  (guide: GuideOf) =>
  (step: PlanStep): string =>
    guide(step.adjustment)?.title ?? (step.title.trim() || 'Something of our own');

/**
 * The plan for both of them, or the copy that belongs to the person: said from their side, without the manager’s
 * questions, to be shown to the next manager or to nobody.
 */
export function sheetOf(plan: AdjustmentPlan, guide: GuideOf, copy: 'ours' | 'own'): Sheet {
  const own = copy === 'own';
  const title = titleIn(guide);
  return {
    title: own ? 'What helps me at work' : 'What we will try at work',
    note: own
      ? 'This copy is mine. I decide who sees it, and I can change it.'
      : 'Agreed between the two of us. It names the work and what helps, and no illness.',
    parts: [
      { heading: own ? 'What is hard in my work' : 'What is hard in the work', text: plan.work },
      {
        heading: own ? 'What was agreed' : 'What we will try',
        steps: plan.steps.map((step) => ({
          title: title(step),
          rows: [
            { name: own ? 'In practice' : 'What', text: step.try },
            { name: 'Who does what', text: step.who },
            { name: 'From', text: dayInWords(step.from) },
            { name: own ? 'We look again on' : 'Review on', text: dayInWords(step.review) },
          ],
          ask: own ? [] : [...(guide(step.adjustment)?.review ?? [])],
        })),
      },
      { heading: 'Who may know what', text: plan.know },
      { heading: own ? 'What I or others may notice first' : 'Early signs', text: plan.signs },
      { heading: own ? 'What helps then' : 'What we do then', text: plan.then },
    ],
    foot: own ? 'My own copy, as of' : 'Agreed on',
  };
}

/** The sheet as plain text, for an e-mail. What is empty is left out. */
export function sheetText({ title, note, parts }: Sheet): string {
  const lines = [title, note];
  for (const { heading, text, steps } of parts) {
    if (text?.trim()) lines.push('', heading.toUpperCase(), text.trim());
    if (steps?.length) lines.push('', heading.toUpperCase());
    for (const [index, step] of (steps ?? []).entries()) {
      lines.push(`${index + 1}. ${step.title}`);
      for (const { name, text } of step.rows)
        if (text.trim()) lines.push(`   ${name}: ${text.trim().replaceAll(/\r?\n/g, '\n   ')}`);
      if (step.ask.length > 0) lines.push(`   To ask at the review: ${step.ask.join(' ')}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/**
 * An entry for each day on which something is looked at again. It says nothing of what is tried or with whom: calendars
 * at work are seen by others.
 */
export function reviewEntries(plan: AdjustmentPlan, url: string): CalendarEntry[] {
  const days = [...new Set(plan.steps.map((step) => step.review).filter((day) => day !== ''))].sort();
  return days.map((day) => ({
    id: `${plan.id}-${day}`,
    day,
    title: 'Review what we are trying',
    text: 'Look at the plan together. What helped? What did not? What next, and until when?',
    url,
  }));
}

export const dayInWords = (day: string): string => (day === '' ? '' : dated(day));
