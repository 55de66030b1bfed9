import type { Question } from '#assessment/question.schema.ts';
import type { Scenario } from '#scenario/scenario.schema.ts';
import { bandsOf } from '#sessions/bands.ts';
import type { LedStep } from '#sessions/lead.ts';
import type { Step } from '#sessions/session.schema.ts';
import { within } from '#sessions/talk.ts';

/** The views of a question with one right option: asked, how sure, split, the right one, the others. */
export const questionViews = { asked: 0, sure: 1, split: 2, right: 3, others: 4 } as const;
/** The views of a guess: asked, and the figure. */
export const guessViews = { asked: 0, figure: 1 } as const;
const certainties = 3;

/** What a window needs to lead a step, from the step and what it shows. */
export function ledStep(
  step: Step,
  question: (id: string) => Question | undefined,
  scenario: (slug: string) => Scenario | undefined,
): LedStep {
  const plain = { id: step.id, views: 1, options: [], hands: [] };
  switch (step.kind) {
    case 'say':
      return plain;
    case 'discuss':
    // The cards are on paper: each person sees one of them.
    case 'pairs':
      return { ...plain, ...clockOf(step) };
    case 'figure':
    case 'plan':
      return { ...plain, views: 2, ...('timer' in step ? clockOf(step) : {}) };
    case 'question': {
      const asked = question(step.question);
      if (asked?.kind === 'estimate')
        return {
          ...plain,
          views: 2,
          options: [bandsOf(asked).length, bandsOf(asked).length],
          hands: ['guess', 'guess'],
        };
      const count = asked?.kind === 'single' ? asked.options.length : 0;
      return {
        ...plain,
        views: 5,
        options: [count, certainties, count],
        hands: ['choice', 'sure', 'choice'],
      };
    }
    case 'conversation': {
      const found = scenario(step.scenario);
      return found
        ? { ...plain, talk: { story: within(lighter(found), step.turns), turns: step.turns } }
        : plain;
    }
    default:
      return step satisfies never;
  }
}

const clockOf = ({ timer }: { timer?: number | undefined }) =>
  timer === undefined ? {} : { timer: Math.round(timer * 60) };

/** The story without what a wall never shows. */
function lighter({ variables, start, scenes, endings }: Scenario) {
  return {
    variables,
    start,
    endings,
    scenes: Object.fromEntries(
      Object.entries(scenes).map(([name, { thinks: _t, chair: _c, alone: _a, choices, ...scene }]) => [
        name,
        {
          ...scene,
          ...(choices && {
            choices: choices.map(({ later: _l, claims: _e, ...choice }) => choice),
          }),
        },
      ]),
    ),
  };
}
