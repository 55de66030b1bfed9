import lunr from 'lunr';
import { expect, test } from 'vitest';
import { analyse } from '#search/analyse.ts';
import { searchDocuments } from '#search/documents.ts';
import { b, lunrIndex } from '#search/lunr-index.ts';
import { aSmallSite } from './a-small-site.ts';

const fields = ['title', 'page', 'text'] as const;
const termsOf = (text: string) => analyse(text).map((word) => word.term);

test('the index is the one that lunr itself would make', () => {
  const documents = [
    ...searchDocuments(aSmallSite()),
    { title: 'constructor', page: '', text: 'toString 2026 2026 26' },
  ];
  const builder = new lunr.Builder();
  builder.b(b);
  for (const field of fields) builder.field(field);
  builder.tokenizer = ((text: string) =>
    termsOf(text).map((term) => new lunr.Token(term, {}))) as typeof lunr.tokenizer;
  documents.forEach((document, place) => builder.add({ ...document, id: String(place) }));

  const ours = lunrIndex(
    fields,
    documents.map(({ title, page, text }) => ({
      title: termsOf(title),
      page: termsOf(page),
      text: termsOf(text),
    })),
  );
  expect(JSON.parse(JSON.stringify(ours))).toEqual(JSON.parse(JSON.stringify(builder.build())));
  expect(ours.query((query) => void query.term('relaps', {}))).toEqual(
    builder.build().query((query) => void query.term('relaps', {})),
  );
});
