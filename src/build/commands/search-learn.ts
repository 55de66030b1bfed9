import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { searchableOf } from '#build/searchable.ts';
import { soundContent } from '#build/sound-content.ts';
import { helpLinesOf } from '#imprint/help-line.kind.ts';
import { askedFor } from '#imprint/help-lines.ts';
import { buildIndex } from '#search/build-index.ts';
import { isAnswered, signsOf } from '#search/answered.ts';
import { features } from '#search/features.ts';
import { learnAnswered } from '#search/learn-answered.ts';
import { foldsOf, learn } from '#search/learn.ts';
import { loadIndex } from '#search/load-index.ts';
import { gradeOf, measure } from '#search/measure.ts';
import type { JudgedQuery } from '#search/measure.ts';
import { helpReader } from '#search/needs-help.ts';
import { inOrder } from '#search/order.ts';
import { knownOf, mayAnswer, search } from '#search/query.ts';

// npm run search:learn: learns the order of results from the judged questions that may be tuned with, says how good it is
// with questions it has not learned from, and writes src/search/learned.json.
const many = 5;
const content = await soundContent();
const loaded = loadIndex(buildIndex(searchableOf(content)));
const help = content.searchWords.flatMap(({ value }) => value.help ?? [])[0];
const inDanger = help ? helpReader(help, askedFor(helpLinesOf(content))) : () => false;
const addresses = loaded.documents.map(({ url }) => url);
const judged = ['judged-tuning', 'queries']
  .flatMap((name) => parse(readFileSync(`tests/search/${name}.yaml`, 'utf8')) as JudgedQuery[])
  .filter((question) => (question.judged[3] ?? []).length > 0);

const examples = judged.map(({ query, judged: grades }) => {
  const { found } = mayAnswer(loaded, query);
  return {
    query,
    candidates: found.map((one) => one.features),
    grades: found.map(({ ranked }) => gradeOf(grades, addresses[ranked.place]!)),
  };
});
const folds = foldsOf(
  judged.map(({ query, judged: grades }) => ({ query, best: grades[3] ?? [] })),
  many,
);
const weightsOf = new Map(
  [...new Set(folds)].map((fold) => [fold, learn(examples.filter((_, at) => folds[at] !== fold))]),
);
const foldOf = new Map(judged.map(({ query }, at) => [query, folds[at]!]));
const weights = learn(examples);
const asked = (of: (query: string) => readonly number[]) =>
  measure(judged, addresses, (query) =>
    search(loaded, query, { danger: inDanger(query) }, of(query)).results.map(({ document }) => document.url),
  );

const say = (line: string) => process.stdout.write(`${line}\n`);
const figures = ({ queries, successAt1, mrr, ndcg }: ReturnType<typeof measure>['all']) =>
  `${[successAt1, mrr, ndcg].map((value) => value.toFixed(3)).join(' / ')} (${queries})`;
const apart = asked((query) => weightsOf.get(foldOf.get(query)!)!);
say('Success at 1 / mean reciprocal rank / nDCG at 10 (questions)');
say(`by ${many}-fold cross-validation: ${figures(apart.all)}`);
for (const [kind, some] of apart.byKind) say(`  ${kind}: ${figures(some)}`);
say(`on what it learned from, which says little: ${figures(asked(() => weights).all)}`);

// What tells that nothing here answers: learned beside the order, from questions that are answered and such as are not.
const none = [
  ...(parse(readFileSync('tests/search/unanswered.yaml', 'utf8')) as string[]),
  ...['judged-tuning', 'queries'].flatMap((name) =>
    (parse(readFileSync(`tests/search/${name}.yaml`, 'utf8')) as JudgedQuery[])
      .filter((question) => (question.judged[3] ?? []).length === 0)
      .map(({ query }) => query),
  ),
];
const tried = [
  ...judged.map(({ query }) => ({ query, answered: true })),
  ...none.map((query) => ({ query, answered: false })),
].map(({ query, answered }, at) => {
  const { meaning, found } = mayAnswer(loaded, query);
  return { answered, fold: at % many, values: signsOf(knownOf(meaning), found, inOrder(found, weights)) };
});
const judges = Array.from({ length: many }, (_, fold) =>
  learnAnswered(tried.filter((one) => one.fold !== fold)),
);
const saidOf = (answered: boolean) => {
  const some = tried.filter((one) => one.answered === answered);
  return `${some.filter((one) => !isAnswered(one.values, judges[one.fold])).length} of ${some.length}`;
};
say(`“Nothing here speaks of all of that”, by cross-validation: for ${saidOf(false)} that nothing answers,`);
say(`  and wrongly for ${saidOf(true)} others`);
writeFileSync('src/search/answered.json', `${JSON.stringify(learnAnswered(tried), null, 2)}\n`);

const rounded = weights.map((weight) => Number(weight.toFixed(2)));
const learned = Object.fromEntries(features.map((name, at) => [name, rounded[at]]));
writeFileSync('src/search/learned.json', `${JSON.stringify(learned, null, 2)}\n`);
for (const [name, weight] of Object.entries(learned)) say(`${String(weight).padStart(6)}  ${name}`);
