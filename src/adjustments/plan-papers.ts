import {
  dayInWords,
  sheetOf,
  titleIn,
  type Copy,
  type GuideOf,
  type Sheet,
  type SheetPart,
} from '#adjustments/plan-sheet.ts';
import { paperWords } from '#adjustments/paper-words.ts';
import { planWords } from '#adjustments/plan-words.ts';
import {
  answers,
  type AdjustmentPlan,
  type Answer,
  type PlanChange,
  type PlanStep,
} from '#adjustments/plan.ts';

/** The papers that a plan fills in, in the order in which two people come to need them. */
export const paperKinds = ['plan', 'ask', 'answer', 'refused', 'team', 'review', 'ending'] as const;
export type PaperKind = (typeof paperKinds)[number];

export const isPaper = (name: string): name is PaperKind => (paperKinds as readonly string[]).includes(name);
const isAnswer = (text: string): text is Answer => (answers as readonly string[]).includes(text);

/** One paper, filled in from the plan. What the plan does not say is a place to write by hand. */
export function paperOf(
  kind: PaperKind,
  plan: AdjustmentPlan,
  guide: GuideOf,
  copy: Copy,
  changes: readonly PlanChange[] = [],
): Sheet {
  const title = titleIn(guide);
  const own = copy === 'own';
  const blank = (heading: string): SheetPart => ({ heading, text: '' });
  const answered = ({ answer }: PlanStep) => (isAnswer(answer) ? paperWords.answer[answer] : '');
  switch (kind) {
    case 'plan':
      return sheetOf(plan, guide, copy, changes);
    case 'ask': {
      const words = paperWords.ask;
      return {
        title: words.title,
        note: own ? planWords.ownNote : words.note,
        parts: [
          {
            heading: planWords.dateFoot,
            rows: [
              { name: words.to, text: '' },
              { name: words.from, text: '' },
            ],
          },
          { heading: words.hard, text: plan.work },
          {
            heading: words.wish,
            steps: plan.steps.map((step) => ({
              title: title(step),
              rows: [
                { name: words.hope, text: step.try },
                { name: words.since, text: dayInWords(step.from) },
                { name: words.until, text: dayInWords(step.review) },
              ],
              ask: [],
            })),
          },
          { heading: words.pleaseHeading, lines: [words.please] },
          { heading: words.keep, text: plan.know },
          blank(words.with),
          blank(words.by),
        ],
        foot: planWords.dateFoot,
      };
    }
    case 'answer': {
      const words = paperWords.answer;
      return {
        title: words.title,
        note: own ? words.ownNote : words.note,
        parts: [
          {
            heading: words.decided,
            steps: plan.steps.map((step) => ({
              title: title(step),
              rows: [
                { name: words.asked, text: step.try },
                { name: words.answer, text: answered(step) },
                ...(step.answer === 'yes' ? [] : [{ name: words.reason, text: step.reason }]),
                ...(step.answer === 'yes' ? [] : [{ name: words.instead, text: step.instead }]),
                { name: planWords.plan.who, text: step.who },
                { name: planWords.plan.pays, text: step.pays },
                { name: planWords.plan.from, text: dayInWords(step.from) },
                { name: planWords.plan.review, text: dayInWords(step.review) },
              ],
              ask: [],
            })),
          },
          { heading: words.next, lines: [words.nextText] },
        ],
        foot: planWords.dateFoot,
      };
    }
    case 'refused': {
      const words = paperWords.refused;
      const refused = plan.steps.filter(({ answer }) => answer === 'no' || answer === 'but');
      const rows = (step?: PlanStep) => [
        { name: words.asked, text: step?.try ?? '' },
        { name: words.answered, text: step ? answered(step) : '' },
        ...(own
          ? []
          : [words.works, words.practical, words.cost, words.size, words.outside].map((name) => ({
              name,
              text: '',
            }))),
        { name: words.reason, text: step?.reason ?? '' },
        { name: words.instead, text: step?.instead ?? '' },
        { name: words.again, text: step ? dayInWords(step.review) : '' },
      ];
      return {
        title: words.title,
        note: own ? planWords.ownNote : words.note,
        parts: [
          {
            heading: refused.length === 0 ? words.none : words.asked,
            ...(refused.length === 0
              ? { rows: rows() }
              : { steps: refused.map((step) => ({ title: title(step), rows: rows(step), ask: [] })) }),
          },
          blank(words.advice),
          blank(words.who),
        ],
        foot: planWords.dateFoot,
      };
    }
    case 'team': {
      // Nothing of the plan but the words that the person agreed to.
      const words = paperWords.team;
      return {
        title: words.title,
        note: words.note,
        parts: [
          { heading: words.know, text: plan.know },
          { heading: words.ask, lines: [words.askText, words.until] },
          ...(own ? [blank(words.agreed)] : []),
        ],
        foot: planWords.dateFoot,
      };
    }
    case 'review': {
      const words = paperWords.review;
      return {
        title: words.title,
        note: own ? words.ownNote : words.note,
        parts: [
          {
            heading: planWords.plan.steps,
            steps: plan.steps.map((step) => ({
              title: title(step),
              rows: [
                { name: words.said, text: step.try },
                { name: words.found, text: step.outcome },
                { name: words.again, text: '' },
              ],
              ask: [...(guide(step.adjustment)?.review ?? [])],
            })),
          },
          ...(plan.triggers.trim() === '' ? [] : [{ heading: words.triggers, text: plan.triggers }]),
          blank(words.other),
          blank(words.next),
        ],
        foot: planWords.dateFoot,
      };
    }
    case 'ending': {
      const words = paperWords.ending;
      return {
        title: words.title,
        note: own ? planWords.ownNote : words.note,
        parts: [
          {
            heading: words.ends,
            rows: plan.steps.map((step) => ({ name: title(step), text: '' })),
            ...(plan.steps.length === 0 ? { text: '' } : {}),
          },
          blank(words.stays),
          blank(words.back),
          ...(own ? [] : [blank(words.thanks)]),
          { heading: words.keeps, text: plan.manager },
          { heading: words.reference, lines: [words.referenceText] },
        ],
        foot: planWords.dateFoot,
      };
    }
  }
}
