import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { siteContent } from '#build/site-content.ts';
import { dangerScale } from '#search/danger.ts';
import { learnDanger } from '#search/learn-danger.ts';
import type { Line } from '#search/learn-danger.ts';
import type { JudgedQuery } from '#search/measure.ts';
import { dangerReader, helpReader, wordsWeighed } from '#search/needs-help.ts';

// npm run search:danger: learns the scale that sees danger from content/search/danger-lines.yaml, says how many wordings it meets
// that it has not learned from, and writes src/search/danger.json.
const folds = 5;
/** How much it counts to miss somebody in danger, and to take for danger what has the same words, where any other question counts 1. */
const missed = 4;
const sameWords = 5;
/** What is asked for there is danger itself, so these lines are no example of harmless ones. */
const ofDanger = /^\/(modules\/safety-|help\/|scenarios\/is-he-safe)/;

/** The names of the lines to call are no wording. */
const noLine = { within: [], alone: [] };

const content = await siteContent();
const files = content.searchWords.map(({ value }) => value);
const help = files.flatMap((file) => file.help ?? [])[0]!;
const tried = parse(readFileSync('tests/search/harm.yaml', 'utf8')) as Record<
  'danger' | 'harmless',
  unknown[]
>;
const heldOut = parse(readFileSync('tests/search/harm-held-out.yaml', 'utf8')) as typeof tried;
const families: (readonly string[])[] = [
  ...files.flatMap(({ scale }) => Object.values(scale?.danger ?? {})),
  tried.danger.map(String),
];
const alike = [...files.flatMap(({ scale }) => scale?.harmless ?? []), ...tried.harmless.map(String)];
const questions = ['judged-tuning', 'queries'].flatMap(
  (name) => parse(readFileSync(`tests/search/${name}.yaml`, 'utf8')) as JudgedQuery[],
);
const sayings = helpReader(help, noLine);
const others = [
  ...content.asked
    .flatMap(({ value }) => Object.entries(value))
    .flatMap(([address, lines]) => (ofDanger.test(address) ? [] : lines)),
  ...questions.map(({ query }) => query),
].filter((text) => !sayings(text));

const words = wordsWeighed(help);
type Text = Line & { readonly text: string; readonly fold: number };
const texts = [
  ...families.flatMap((lines, at) => lines.map((text) => ({ text, danger: true, weight: missed, fold: at }))),
  ...alike.map((text, at) => ({ text, danger: false, weight: sameWords, fold: at })),
  ...others.map((text, at) => ({ text, danger: false, weight: 1, fold: at })),
].map((line): Text => ({ ...line, words: words(line.text), fold: line.fold % folds }));

const say = (line: string) => process.stdout.write(`${line}\n`);
const share = (some: readonly Text[], seen: (text: Text) => boolean) =>
  `${some.filter(seen).length} of ${some.length} (${(some.filter(seen).length / some.length).toFixed(3)})`;
const scales = Array.from({ length: folds }, (_, fold) =>
  dangerScale(learnDanger(texts.filter((text) => text.fold !== fold))),
);
const weighed = (text: Text) => scales[text.fold]!(text.words);
const both = (text: Text) => sayings(text.text) || weighed(text);
const inDanger = texts.filter(({ danger }) => danger);
say('Wordings in danger, each family measured with a scale that learned from the others only:');
say(`  met by the sayings alone: ${share(inDanger, ({ text }) => sayings(text))}`);
say(`  met with the scale: ${share(inDanger, both)}`);
say(
  `False alarms of the same words: ${share(
    texts.filter(({ weight }) => weight === sameWords),
    both,
  )}`,
);
say(
  `False alarms of other questions: ${share(
    texts.filter(({ weight }) => weight === 1),
    both,
  )}`,
);

const scale = learnDanger(texts);
if (process.argv.includes('--held-out')) {
  const whole = dangerReader(help, noLine, scale);
  const count = (some: readonly unknown[], reads: (text: string) => boolean) =>
    `${some.filter((text) => reads(String(text))).length} of ${some.length}`;
  say('tests/search/harm-held-out.yaml:');
  say(
    `  met by the sayings alone: ${count(heldOut.danger, sayings)}; with the scale: ${count(heldOut.danger, whole)}`,
  );
  say(
    `  false alarms: ${count(heldOut.harmless, sayings)}; with the scale: ${count(heldOut.harmless, whole)}`,
  );
}
writeFileSync('src/search/danger.json', `${JSON.stringify(scale, null, 2)}\n`);
