import { dangerReader, helpReader } from '#search/needs-help.ts';
import { explain } from '#search/explain.ts';
import { buildIndex } from '#search/build-index.ts';
import { loadIndex } from '#search/load-index.ts';
import { helpLinesOf } from '#imprint/help-line.kind.ts';
import { askedFor } from '#imprint/help-lines.ts';
import { searchableOf } from '#build/searchable.ts';
import { soundContent } from '#build/sound-content.ts';

// npm run search -- "question": what the search finds, and why.
const question = process.argv.slice(2).join(' ');
const content = await soundContent();
const help = content.searchWords.flatMap(({ value }) => value.help ?? [])[0];
const lines = askedFor(helpLinesOf(content));
const danger = help !== undefined && helpReader(help, lines)(question);
const perhaps = help !== undefined && dangerReader(help, lines)(question);
const loaded = loadIndex(buildIndex(searchableOf(content)));
const { intended, meaning, results, understood, unknown } = explain(loaded, question, { danger });

const say = (line: string) => process.stdout.write(`${line}\n`);
if (question === '') say('Ask something: npm run search -- "sick note"');
if (danger) say('Somebody may die: the lines to call come before any result.');
else if (perhaps) say('Somebody may be in danger, by the scale: the lines to call stand above the results.');
for (const { typed, as, also } of understood)
  say(`“${typed}” is ${also ? 'also looked for as' : 'taken for'} “${as}”.`);
if (unknown.length > 0) say(`Not known here: ${unknown.join(', ')}.`);
say(`Looks for: ${intended.intents.map(({ label }) => label).join(', ') || 'nothing in particular'}.`);
say(`Asked by: ${intended.voices.join(', ') || 'the question does not tell'}.`);
for (const { weight, ways } of meaning.ideas) {
  const words = ways.slice(0, 8).map((way) => `${way.line.join(' ')} ${way.weight.toFixed(1)}`);
  say(`  an idea that counts ${weight.toFixed(1)}: ${words.join(', ')}${ways.length > 8 ? ' …' : ''}`);
}
for (const [place, { url, title, score, found, line }] of results.entries()) {
  say(`\n${place + 1}. ${title}  ${url}  ${score.toFixed(1)}`);
  say(`   ${found.map(({ term, fields }) => `${term} (${fields.join(', ')})`).join(' · ')}`);
  if (line) say(`   most like what people type: “${line}”`);
}
