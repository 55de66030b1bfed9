import { edition } from '#assessment/edition.ts';
import { counted } from '#assessment/key.ts';
import type { Question } from '#assessment/question.schema.ts';
import type { Moment } from '#practice/moment.ts';
import type { ClaimLabel } from '#scenario/playable.ts';

/** A guess before a figure says nothing about what somebody knows, so it is not asked again. */
export const comesBack = ({ kind }: Pick<Question, 'kind'>): boolean => counted[kind].judged !== 'estimated';

/** A module and its questions with their editions, as /practice/index.json lists them. */
export interface Practisable {
  module: string;
  title: string;
  questions: [question: string, edition: string][];
}

/** Every published module, with the questions that come back. */
export const practisableIn = (
  modules: readonly {
    slug: string;
    example: boolean;
    value: { title: string };
    questions: { value: readonly Question[] };
  }[],
): Practisable[] =>
  modules
    .filter((module) => !module.example)
    .map((module) => ({
      module: module.slug,
      title: module.value.title,
      questions: module.questions.value.filter(comesBack).map((question) => [question.id, edition(question)]),
    }));

/** A scenario and its scenes that can be asked by themselves, as /practice/moments.json lists them. */
export interface PractisableScenario {
  scenario: string;
  title: string;
  scenes: [scene: string, edition: string, best: string][];
}

/** The moments of one scenario in words, as /practice/moments/<scenario>.json has them. */
export interface MomentsOfScenario {
  you: string;
  they: { name: string; about: string };
  moments: (Moment & { edition: string })[];
  claims: Record<string, ClaimLabel>;
}
