import type {
  EstimateQuestion,
  MatchQuestion,
  OrderQuestion,
  SeveralQuestion,
  SingleQuestion,
  StatementsQuestion,
  WrittenQuestion,
} from '#assessment/question.schema.ts';

const feedback = 'Because that is how it is.';
const common = { id: 'q', objective: 'o', stem: 'What is so?', claims: ['C001'] };

export const aSingle = (right = 0, count = 4): SingleQuestion => ({
  ...common,
  kind: 'single',
  options: Array.from({ length: count }, (_, index) => ({
    text: `option ${index}`,
    feedback,
    ...(index === right ? { correct: true } : {}),
  })),
});

export const aSeveral = (right: number[], count = 5): SeveralQuestion => ({
  ...common,
  kind: 'several',
  options: Array.from({ length: count }, (_, index) => ({
    text: `option ${index}`,
    feedback,
    ...(right.includes(index) ? { correct: true } : {}),
  })),
});

export const aStatements = (answers: boolean[]): StatementsQuestion => ({
  ...common,
  kind: 'statements',
  statements: answers.map((answer, index) => ({ text: `statement ${index}`, answer, feedback })),
});

export const anOrder = (count = 4): OrderQuestion => ({
  ...common,
  kind: 'order',
  items: Array.from({ length: count }, (_, index) => ({ text: `item ${index}`, feedback })),
});

export const aMatch = (groups: number[]): MatchQuestion => ({
  ...common,
  kind: 'match',
  groups: ['left', 'middle', 'right'],
  items: groups.map((group, index) => ({
    text: `item ${index}`,
    group: ['left', 'middle', 'right'][group]!,
    feedback,
  })),
});

export const anEstimate = (figure = 70, within = 5): EstimateQuestion => ({
  ...common,
  kind: 'estimate',
  unit: '%',
  min: 0,
  max: 100,
  step: 5,
  figure,
  within,
  reveal: 'It was seventy in every hundred.',
});

export const aWritten = (count = 3): WrittenQuestion => ({
  ...common,
  kind: 'written',
  checklist: Array.from({ length: count }, (_, index) => ({ text: `line ${index}`, feedback })),
  example: 'One answer that does it all.',
});
