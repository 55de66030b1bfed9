import type { Problem } from '#authoring/problem.ts';
import { questionSchema, type Question } from '#assessment/question.schema.ts';
import { placeFor, toName } from '#assessment/to-write.ts';
import type { Draft, DraftPart } from '#banks/draft.ts';
import { calledBy } from '#banks/read-bank.ts';
import {
  doesNotFit,
  kept,
  newId,
  partOutOfRange,
  placesLeft,
  saysNothing,
  tooManyParts,
} from '#banks/reading-problems.ts';
import { words } from '#banks/words.ts';

export interface Entry {
  readonly question: Question;
  /** What its bank said beside, as lines of a comment. */
  readonly rest: readonly string[];
}

/**
 * A draft as a question of ours, with a place for each thing that it lacks; or why it cannot be one. The schema has the last
 * word, so what comes out of here can always be read.
 */
export function asOurs(
  file: string,
  draft: Draft,
  idFor: (draft: Draft) => string,
): { entry?: Entry; id: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const called = calledBy(draft);
  const id = idFor(draft);
  if (!draft.stem && !hasParts(draft))
    return { id, problems: [doesNotFit(called, saysNothing)(file, draft.line)] };
  const places = new Set<string>();
  const place = (name: string, what: string) => {
    places.add(name);
    return placeFor(what);
  };
  const reason = ({ feedback }: DraftPart) => longEnough(feedback, 12) ?? place('feedback', whatFor.feedback);
  const stem = longEnough(draft.stem, 10) ?? place('stem', whatFor.stem);
  if (!draft.objective) places.add('objective');
  if (!draft.claims.length) places.add('claims');
  const made = questionSchema.safeParse({
    id,
    kind: 'single',
    objective: draft.objective && /^[a-z][a-z0-9-]*$/.test(draft.objective) ? draft.objective : toName,
    ...(draft.section ? { section: draft.section } : {}),
    stem,
    ...partsOf(draft, reason, place),
    claims: draft.claims.length ? draft.claims : [toName],
  });
  if (!made.success) {
    const [issue] = made.error.issues;
    return { id, problems: [doesNotFit(called, reasonOf(draft, issue))(file, draft.line)] };
  }
  if (draft.id !== undefined && draft.id !== id) problems.push(newId(called, id)(file, draft.line));
  if (places.size) problems.push(placesLeft(called, [...places])(file, draft.line));
  if (draft.rest.length) problems.push(kept(called, draft.rest.length)(file, draft.line));
  return { entry: { question: made.data, rest: draft.rest }, id, problems };
}

const hasParts = ({ asks }: Draft): boolean =>
  Object.values(asks).some((part) => Array.isArray(part) && part.length > 0);

const whatFor = words.places;

/** The schema counts characters, and not the halves that some are kept in. */
const longEnough = (text: string | undefined, least: number): string | undefined =>
  text !== undefined && [...text].length >= least ? text : undefined;

type Place = (name: string, what: string) => string;

function partsOf(draft: Draft, reason: (part: DraftPart) => string, place: Place): object {
  const { asks } = draft;
  /** As many as a question needs; what is missing is told apart by its number. */
  const filled = <Part>(parts: readonly Part[], least: number, another: (number: number) => Part): Part[] => [
    ...parts,
    ...Array.from({ length: Math.max(0, least - parts.length) }, (_, index) =>
      another(parts.length + index + 1),
    ),
  ];
  switch (asks.kind) {
    case 'options': {
      const options = filled(
        asks.options.map((option) => ({
          text: option.text,
          ...(option.correct ? { correct: true } : {}),
          feedback: reason(option),
        })),
        asks.many ? 4 : 3,
        (number) => ({
          text: place('option', `${whatFor.option} (${number})`),
          feedback: place('feedback', whatFor.feedback),
        }),
      );
      return { kind: asks.many ? 'several' : 'single', options };
    }
    case 'statements':
      return {
        kind: asks.kind,
        statements: filled(
          asks.statements.map((one) => ({ text: one.text, answer: one.answer, feedback: reason(one) })),
          2,
          (number) => ({
            text: place('statement', `${whatFor.statement} (${number})`),
            answer: false,
            feedback: place('feedback', whatFor.feedback),
          }),
        ),
      };
    case 'order':
      return {
        kind: asks.kind,
        items: filled(
          asks.items.map((item) => ({ text: item.text, feedback: reason(item) })),
          3,
          (number) => ({
            text: place('item', `${whatFor.item} (${number})`),
            feedback: place('feedback', whatFor.feedback),
          }),
        ),
      };
    case 'match': {
      const groups = filled(asks.groups, 2, (number) => place('group', `${whatFor.group} (${number})`));
      return {
        kind: asks.kind,
        groups,
        items: filled(
          asks.items.map((item) => ({ text: item.text, group: item.group, feedback: reason(item) })),
          3,
          (number) => ({
            text: place('item', `${whatFor.item} (${number})`),
            group: groups[0]!,
            feedback: place('feedback', whatFor.feedback),
          }),
        ),
      };
    }
    case 'estimate':
      return {
        kind: asks.kind,
        unit: asks.unit ?? place('unit', whatFor.unit),
        min: asks.min ?? Math.min(0, roundUp(asks.figure)),
        max: asks.max ?? Math.max(0, roundUp(asks.figure), asks.figure === 0 ? 100 : 0),
        step: asks.step ?? (Number.isInteger(asks.figure) ? 1 : 0.1),
        figure: asks.figure,
        within: asks.within,
        reveal: longEnough(asks.reveal, 20) ?? place('reveal', whatFor.reveal),
      };
    case 'written':
      return {
        kind: asks.kind,
        checklist: filled(
          asks.checklist.map((line) => ({ text: line.text, feedback: reason(line) })),
          2,
          (number) => ({
            text: place('checklist', `${whatFor.line} (${number})`),
            feedback: place('feedback', whatFor.feedback),
          }),
        ),
        example: longEnough(asks.example, 20) ?? place('example', whatFor.example),
      };
  }
}

/** A round number about twice as far from nought: 22 gives 50, 300 gives 1,000. */
function roundUp(figure: number): number {
  const size = Math.abs(figure) * 2;
  const ten = 10 ** Math.floor(Math.log10(size || 1));
  const round = [1, 2, 5, 10].map((by) => by * ten).find((by) => by >= size) ?? size;
  return Math.sign(figure) * round;
}

/** What the schema says, in words; its numbers are those of question.schema.ts. */
function reasonOf(
  { asks }: Draft,
  issue: { path: PropertyKey[]; message: string; code?: string } | undefined,
) {
  const list = String(issue?.path[0] ?? '');
  const parts: unknown = Object.entries(asks).find(([name]) => name === list)?.[1];
  if (issue?.code === 'too_big' && issue.path.length === 1 && Array.isArray(parts))
    return tooManyParts(parts.length, list, /<=\s*(\d+)/.exec(issue.message)?.[1]);
  const where = issue?.path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join(' ');
  return partOutOfRange(where ?? '');
}
