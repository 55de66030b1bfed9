import { claimsOfFigure } from '#figures/claims-of-figure.ts';
import type { Path } from '#authoring/problem.ts';
import { flat, inlineOf } from '#imprint/inline.ts';
import type { Session, Step } from '#sessions/session.schema.ts';

const list = (lines: readonly string[], path: Path): [Path, string][] =>
  lines.map((line, index): [Path, string] => [[...path, index], line]);

function linesOfStep(step: Step, path: Path): [Path, string][] {
  return [
    ...list(step.say, [...path, 'say']),
    ...list(step.tip, [...path, 'tip']),
    ...('wall' in step ? list(step.wall, [...path, 'wall']) : []),
    ...(step.kind === 'pairs'
      ? step.cards.flatMap((card, at) => list(card.text, [...path, 'cards', at, 'text']))
      : []),
    ...(step.kind === 'plan'
      ? [...list(step.when, [...path, 'when']), ...list(step.then, [...path, 'then'])]
      : []),
  ];
}

/** Every line of a session that may hold marks, with its place. */
export const linesOf = (session: Session): [Path, string][] => [
  ...list(session.need, ['need']),
  ...list(session.before, ['before']),
  ...session.wrong.flatMap(({ what, then }, at): [Path, string][] => [
    [['wrong', at, 'what'], what],
    [['wrong', at, 'then'], then],
  ]),
  [['distress'], session.distress],
  ...list(session.after, ['after']),
  ...session.steps.flatMap((step, at) => linesOfStep(step, ['steps', at])),
];

/** The claims named in lines, in their order. */
export const claimsIn = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => flat(inlineOf(line)).flatMap((part) => (part.kind === 'claim' ? [part.id] : [])));

/** What a session cites: in its own lines, and by the figures and questions it shows. */
export const claimsOfSession = (
  session: Session,
  figure: (slug: string) => unknown,
  question: (id: string) => { claims: readonly string[] } | undefined,
): string[] => [
  ...new Set([
    ...claimsIn(linesOf(session).map(([, line]) => line)),
    ...session.steps.flatMap((step) =>
      step.kind === 'figure'
        ? claimsOfFigure(figure(step.figure))
        : step.kind === 'question'
          ? (question(step.question)?.claims ?? [])
          : [],
    ),
  ]),
];
