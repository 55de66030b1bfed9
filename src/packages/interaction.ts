import type { Key } from '#assessment/key.ts';
import type { Fact, Json } from '#facts/fact.ts';
import type { Dialect } from '#packages/dialect.ts';

/** What sort of answers a question has, and which is right: for packages that were made to report single answers. */
export interface Reported {
  type: 'choice' | 'sequencing' | 'matching' | 'numeric';
  right: readonly Part[];
}
/** A letter or a number, or two that belong together. Single letters, because one system refuses words. */
type Part = string | readonly [number: string, letter: string];

/** One answer, as a learning system is told of it. */
export interface Interaction {
  /** The fact that it is made from: it is told once. */
  fact: string;
  id: string;
  reported: Reported;
  given: readonly Part[];
  right: boolean | undefined;
}

/** Nothing for a question that is answered in one’s own words. */
export function reportedOf(key: Key): Reported | undefined {
  switch (key.kind) {
    case 'single':
    case 'several':
      return {
        type: 'choice',
        right: lettersOf(key.correct.flatMap((correct, place) => (correct ? place : []))),
      };
    case 'statements':
      return { type: 'matching', right: pairs(key.answers.map(truth)) };
    case 'order':
      return { type: 'sequencing', right: lettersOf(Array.from({ length: key.count }, (_, place) => place)) };
    case 'match':
      return { type: 'matching', right: pairs(lettersOf(key.places)) };
    case 'estimate':
      return { type: 'numeric', right: [String(key.figure)] };
    case 'written':
      return undefined;
  }
}

/** The answers in these facts to questions that are reported, in lessons and in the check. */
export function interactionsIn(
  facts: readonly Fact[],
  reported: Readonly<Record<string, Reported>>,
): Interaction[] {
  const one = (fact: string, id: string, answer: Json, right: boolean | undefined): Interaction[] => {
    const question = reported[id];
    const given = question && givenIn(question, answer);
    // One system refuses what is empty, and another what is below nought.
    return question && given?.length ? [{ fact: `${fact} ${id}`, id, reported: question, given, right }] : [];
  };
  return facts.flatMap((fact) => {
    if (fact.kind === 'question-answered') {
      const right = fact.outcome === 'estimated' ? undefined : fact.outcome === 'right';
      return one(fact.id, fact.question, fact.answer, right);
    }
    if (fact.kind !== 'check-finished') return [];
    return fact.answers.flatMap(({ question, answer, outcome }) =>
      outcome === 'unanswered' ? [] : one(fact.id, question, answer, outcome === 'right'),
    );
  });
}

/** An interaction as values to set, for the place it has among them. */
export function valuesOf(
  { id, reported, given, right }: Interaction,
  place: number,
  { interaction: said }: Dialect,
): [name: string, value: string][] {
  const text = (parts: readonly Part[]) =>
    parts.map((part) => (typeof part === 'string' ? part : part.join(said.pair))).join(said.list);
  const name = (field: string) => `cmi.interactions.${place}.${field}`;
  const answer = text(given);
  return [
    [name('id'), id],
    [name('type'), reported.type],
    [name(said.response), answer],
    // SCORM 2004 has a range for a number.
    [
      name('correct_responses.0.pattern'),
      reported.type === 'numeric' ? said.figure(text(reported.right)) : text(reported.right),
    ],
    [name('result'), right === undefined ? 'neutral' : right ? 'correct' : said.wrong],
  ];
}

const letter = (place: number) => String.fromCharCode(97 + place);
const lettersOf = (places: readonly number[]) => places.map(letter);
const truth = (answer: boolean) => (answer ? 't' : 'f');
const pairs = (letters: readonly string[]): Part[] => letters.map((one, place) => [String(place + 1), one]);

function givenIn({ type }: Reported, answer: Json): Part[] {
  const list = Array.isArray(answer) ? answer : [answer];
  const numbers = list.filter((one) => typeof one === 'number');
  switch (type) {
    case 'choice':
    case 'sequencing':
      return lettersOf(numbers);
    case 'numeric':
      return numbers.filter((number) => number >= 0).map(String);
    case 'matching':
      return pairs(
        list.flatMap((one) =>
          typeof one === 'boolean' ? truth(one) : typeof one === 'number' ? letter(one) : [],
        ),
      );
  }
}
