import { Document, isMap, isSeq } from 'yaml';
import type { Entry } from '#banks/as-ours.ts';

/** Entries for questions.yaml, laid out as the others there. */
export const entriesOf = (entries: readonly Entry[]): string => entries.map(entryOf).join('\n');

function entryOf({ question, rest }: Entry): string {
  const { id, kind, objective, section, stem, claims, ...parts } = question;
  const entry = new Document([
    { id, kind, objective, ...(section === undefined ? {} : { section }), stem, ...parts, claims },
  ]);
  const first = isSeq(entry.contents) ? entry.contents.items[0] : undefined;
  const cited = isMap(first) ? first.get('claims', true) : undefined;
  if (isSeq(cited)) cited.flow = true;
  return (
    rest.flatMap(comment).join('') +
    entry.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: true })
  );
}

/** Each line by itself, so that nothing of a bank can end a comment. */
const comment = (text: string): string[] =>
  text.split(/[\n\r\u0085\u2028\u2029]/).map((line) => `# ${line.trim()}\n`);
