import { apart } from '#banks/csv-columns.ts';
import type { DraftAsks } from '#banks/draft.ts';
import { csvFaults } from '#banks/reading-problems.ts';

/** The cells of a row, by the names of their columns; an empty one is not there. */
export type Cells = ReadonlyMap<string, string>;

export interface Part {
  readonly text: string;
  readonly answer?: string | undefined;
  readonly feedback?: string | undefined;
}

/** What a row asks. `kind` is one of ours, or nothing: then it is options, and one column says which are right. */
export function askedIn(
  kind: string | undefined,
  cells: Cells,
  parts: readonly Part[],
): DraftAsks | { fault: string } {
  const number = (name: string): number | undefined => {
    const cell = cells.get(name)?.replace(/(?<=\d),(?=\d{3}\b)/g, '');
    return cell === undefined || cell === '' || !Number.isFinite(Number(cell)) ? undefined : Number(cell);
  };
  switch (kind) {
    case 'statements': {
      const answers = parts.map(({ answer }) => truthOf(answer));
      const unsaid = answers.indexOf(undefined);
      if (unsaid >= 0) return { fault: csvFaults.truth(unsaid + 1) };
      return {
        kind,
        statements: parts.map(({ text, feedback }, index) => ({
          text,
          feedback,
          answer: answers[index] === true,
        })),
      };
    }
    case 'order': {
      const place = ({ answer }: Part, index: number) => Number(answer ?? index + 1);
      const placed = parts.map((part, index) => ({ part, place: place(part, index) }));
      if (placed.some(({ place }) => !Number.isFinite(place))) return { fault: csvFaults.places };
      const sorted = placed.toSorted((a, b) => a.place - b.place);
      return { kind, items: sorted.map(({ part: { text, feedback } }) => ({ text, feedback })) };
    }
    case 'match': {
      const groups = apart(cells.get('groups') ?? '');
      const named = parts.flatMap(({ answer }) => answer ?? []);
      if (named.length < parts.length) return { fault: csvFaults.group };
      return {
        kind,
        groups: [...new Set([...groups, ...named])],
        items: parts.map(({ text, answer = '', feedback }) => ({ text, group: answer, feedback })),
      };
    }
    case 'estimate': {
      const figure = number('figure') ?? number('right');
      if (figure === undefined) return { fault: csvFaults.figure };
      return {
        kind,
        figure,
        within: Math.abs(number('within') ?? 0),
        min: number('min'),
        max: number('max'),
        step: number('step'),
        unit: cells.get('unit'),
        reveal: cells.get('reveal'),
      };
    }
    case 'written':
      return {
        kind,
        checklist: parts.map(({ text, feedback }) => ({ text, feedback })),
        example: cells.get('example'),
      };
    default: {
      if (parts.length < 2) return { fault: csvFaults.options };
      const right = rightOf(cells.get('right'), parts);
      if (!right.some(Boolean)) return { fault: csvFaults.right };
      return {
        kind: 'options',
        many: kind === 'several' || (kind === undefined && right.filter(Boolean).length > 1),
        options: parts.map(({ text, feedback }, index) => ({
          text,
          feedback,
          correct: right[index] === true,
        })),
      };
    }
  }
}

const truthOf = (answer: string | undefined): boolean | undefined => {
  const said = answer?.toLowerCase();
  if (said !== undefined && ['true', 't', 'yes', '1', 'right'].includes(said)) return true;
  return said !== undefined && ['false', 'f', 'no', '0', 'wrong'].includes(said) ? false : undefined;
};

/** Which options are right: said beside each, or in one cell as letters, numbers or the words of the option. */
function rightOf(right: string | undefined, parts: readonly Part[]): boolean[] {
  const beside = parts.map(({ answer }) => truthOf(answer) === true);
  if (beside.some(Boolean) || right === undefined) return beside;
  const words = right.toLowerCase();
  const whole = parts.map(({ text }) => text.toLowerCase() === words);
  if (whole.some(Boolean)) return whole;
  const named = words.split(/[\s,;|/&]+/).map((one) => one.replace(/[.)]$/, ''));
  return parts.map(
    (_, index) => named.includes(`${index + 1}`) || named.includes(String.fromCharCode(97 + index)),
  );
}
