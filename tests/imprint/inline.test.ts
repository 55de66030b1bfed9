import { expect, test } from 'vitest';
import { flat, inlineOf, plain } from '#imprint/inline.ts';

test('a line is its text, with links, strong words, code, claims and values where they are marked', () => {
  expect(
    inlineOf('Ask **Acas**, or [read {claims} claims](/evidence/). <Claim id="C027" /> Run `npm`.'),
  ).toEqual([
    { kind: 'text', text: 'Ask ' },
    { kind: 'strong', of: [{ kind: 'text', text: 'Acas' }] },
    { kind: 'text', text: ', or ' },
    {
      kind: 'link',
      to: '/evidence/',
      of: [
        { kind: 'text', text: 'read ' },
        { kind: 'value', name: 'claims' },
        { kind: 'text', text: ' claims' },
      ],
    },
    { kind: 'text', text: '. ' },
    { kind: 'claim', id: 'C027' },
    { kind: 'text', text: ' Run ' },
    { kind: 'code', text: 'npm' },
    { kind: 'text', text: '.' },
  ]);
});

test.each(['a ** b', '[Box] (1)', 'a [link(/x/)', '1 < 2', '<Claim id=C027>'])(
  '“%s” has no mark that is closed, and stays text',
  (line) => {
    expect(inlineOf(line)).toEqual([{ kind: 'text', text: line }]);
  },
);

test('a value within a link is found, and said where no markup can stand', () => {
  const parts = inlineOf('[All {sources} sources](/evidence/sources/) of {site}<Claim id="C027" />');
  expect(flat(parts).filter(({ kind }) => kind === 'value')).toHaveLength(2);
  expect(plain(parts, { sources: '105' })).toBe('All 105 sources of {site}');
});
