import type { Problem } from '#authoring/problem.ts';
import type { BankQuestion } from '#banks/bank-question.ts';
import type { Draft, DraftAsks, DraftPart } from '#banks/draft.ts';
import { scaleIn } from '#banks/estimate-line.ts';
import { lineIn, reasonsIn } from '#banks/part-reasons.ts';
import { calledBy } from '#banks/read-bank.ts';
import { becameOther, doesNotFit, noRightNumber, partCredit, type Change } from '#banks/reading-problems.ts';
import { taggedWith } from '#banks/tags.ts';
import { words } from '#banks/words.ts';

/** Questions of a bank as kinds of ours; what changes its kind on the way, or cannot, is told. */
export function asDrafts(
  file: string,
  questions: readonly BankQuestion[],
): { drafts: Draft[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const drafts = together(questions).flatMap((group): Draft[] => {
    const first = group[0]!;
    const line = first.line ?? 1;
    const called = calledBy(first);
    const tell = (told: (file: string, line: number) => Problem) => void problems.push(told(file, line));
    const made = group.length > 1 || first.asks.type === 'true-false' ? statementsOf(group) : partsOf(first);
    if ('not' in made) {
      tell(doesNotFit(called, made.not));
      return [];
    }
    if (made.became) tell(becameOther(called, made.became));
    if (made.partly) tell(partCredit(called));
    const { objective, section, claims, others } = taggedWith(first.tags);
    return [
      {
        line,
        id: first.id,
        // What came one by one is called after the first.
        name: first.name ?? (first.asks.type === 'true-false' ? joined(first.stem) : undefined),
        stem: made.stem,
        objective,
        section,
        claims,
        asks: made.asks,
        rest: [...made.rest, ...(first.rest ?? []), ...(others.length ? [`tags: ${others.join(', ')}`] : [])],
      },
    ];
  });
  return { drafts, problems };
}

/** True-or-false questions that follow each other, up to eight, are one question here. */
function together(questions: readonly BankQuestion[]): BankQuestion[][] {
  const groups: BankQuestion[][] = [];
  for (const question of questions) {
    const last = groups.at(-1);
    const joins =
      last && last.length < 8 && question.asks.type === 'true-false' && last[0]!.asks.type === 'true-false';
    if (joins) last.push(question);
    else groups.push([question]);
  }
  return groups;
}

interface Made {
  stem: string | undefined;
  asks: DraftAsks;
  rest: readonly string[];
  /** How it is asked otherwise than in its bank. */
  became?: Change;
  /** An option gave part of the mark. */
  partly?: boolean;
}

function statementsOf(group: readonly BankQuestion[]): Made {
  const statements = group.flatMap(({ asks, stem, general }) =>
    asks.type === 'true-false'
      ? [
          {
            text: joined(stem),
            answer: asks.answer,
            feedback: joined([asks.feedback ?? '', ...general]) || undefined,
          },
        ]
      : [],
  );
  return {
    stem: words.statements,
    asks: { kind: 'statements', statements },
    rest: [],
    became: group.length === 1 ? 'statement' : 'statements',
  };
}

function partsOf({ stem, general, asks }: BankQuestion): Made | { not: string } {
  const plainStem = joined(stem);
  switch (asks.type) {
    case 'choice': {
      const partly = asks.options.some(({ worth }) => worth > 0 && worth < 100) && !asks.many;
      const options = asks.options.map(({ text, worth, feedback }) => ({
        text,
        feedback,
        correct: asks.many ? worth > 0 : worth === 100,
      }));
      return { stem: plainStem, asks: { kind: 'options', many: asks.many, options }, rest: general, partly };
    }
    case 'true-false':
      return statementsOf([{ stem, general, asks, tags: [] }]);
    case 'matching':
      return matchedOf(plainStem, general, asks.pairs, asks.spare);
    case 'ordering': {
      const parts = asks.items.map((text, index) => ({ text, answer: `${index + 1}` }));
      const { reasons, others } = reasonsIn(general, parts);
      return {
        stem: plainStem,
        asks: { kind: 'order', items: asks.items.map((text, index) => ({ text, feedback: reasons[index] })) },
        rest: others,
      };
    }
    case 'number': {
      const right = asks.answers.filter(({ worth }) => worth > 0).toSorted((a, b) => b.worth - a.worth)[0];
      if (!right) return { not: noRightNumber };
      const scale = stem.map(scaleIn).find(Boolean);
      const said = scale ? stem.filter((paragraph) => !scaleIn(paragraph)) : stem;
      return {
        stem: joined(said),
        asks: {
          kind: 'estimate',
          figure: right.value,
          within: right.within,
          ...scale,
          reveal: joined([...general, right.feedback ?? '']) || undefined,
        },
        rest: asks.answers.filter((answer) => answer !== right).flatMap(({ feedback }) => feedback ?? []),
        ...(scale ? {} : { became: 'estimate' }),
      };
    }
    case 'short':
      return {
        stem: plainStem,
        asks: { kind: 'written', checklist: [] },
        rest: [`accepted: ${asks.accepted.join('; ')}`, ...general],
        became: 'written',
      };
    case 'essay': {
      const lines = general.map((paragraph) => lineIn(paragraph, asks.forMarkers));
      const checklist = lines.flatMap((line): DraftPart[] => (line ? [line] : []));
      const start = words.example('');
      const example = general
        .find((paragraph) => paragraph.startsWith(start))
        ?.slice(start.length)
        .trim();
      const known = new Set([words.checklist, ...checklist.map(({ text }) => text)]);
      return {
        stem: plainStem,
        asks: { kind: 'written', checklist, example },
        rest: [...general, ...asks.forMarkers].filter(
          (said) => !known.has(said) && !lineIn(said, asks.forMarkers) && !said.startsWith(start),
        ),
      };
    }
  }
}

/** Pairs: true or false, an order where the answers are the numbers from 1 on, or groups. */
function matchedOf(
  stem: string,
  general: readonly string[],
  pairs: readonly { text: string; answer: string }[],
  spare: readonly string[],
): Made {
  const { reasons, others } = reasonsIn(general, pairs);
  const parts = pairs.map((pair, index) => ({ ...pair, feedback: reasons[index] }));
  const said = pairs.map(({ answer }) => answer.toLowerCase());
  const truths = [words.true, words.false].map((truth) => truth.toLowerCase());
  if (said.length && said.every((answer) => truths.includes(answer)))
    return {
      stem,
      asks: {
        kind: 'statements',
        statements: parts.map(({ text, answer, feedback }) => ({
          text,
          answer: answer.toLowerCase() === truths[0],
          feedback,
        })),
      },
      rest: others,
    };
  const places = said.map((_, index) => `${index + 1}`);
  if (places.length > 2 && places.every((place) => said.includes(place))) {
    const items = places.map((place) => parts.find(({ answer }) => answer === place)!);
    return {
      stem,
      asks: { kind: 'order', items: items.map(({ text, feedback }) => ({ text, feedback })) },
      rest: others,
    };
  }
  const answers = pairs.map(({ answer }) => answer);
  // Where every answer is also said without a question, that is the order of the groups.
  const groups = [
    ...new Set(answers.every((answer) => spare.includes(answer)) ? spare : [...answers, ...spare]),
  ];
  return {
    stem,
    asks: {
      kind: 'match',
      groups,
      items: parts.map(({ text, answer, feedback }) => ({ text, group: answer, feedback })),
    },
    rest: others,
  };
}

const joined = (paragraphs: readonly string[]): string => paragraphs.filter(Boolean).join('\n');
