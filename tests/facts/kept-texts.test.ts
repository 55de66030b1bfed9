import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headsIn, headsOf, keptTexts, othersBeside } from '#facts/kept-texts.ts';
import { countingReads } from '../helpers/counting-reads.ts';

const text = (id: string, words: string, after?: string[]) => ({
  id,
  at: '2026-05-03T10:00:00Z',
  text: words,
  after,
});

describe('the texts of one place that nobody had seen when they wrote later', () => {
  it('are one, where each writer had seen what was there', () => {
    expect(headsOf([text('a', '1', []), text('b', '2', ['a']), text('c', '3', ['b'])])).toHaveLength(1);
  });
  it('are two, where two wrote without knowing of each other', () => {
    const heads = headsOf([text('a', '1', []), text('b', '2', ['a']), text('c', '3', ['a'])]);
    expect(heads.map(({ id }) => id)).toEqual(['b', 'c']);
  });
  it('are one again, when somebody who saw both wrote', () => {
    const heads = headsOf([text('b', '2', []), text('c', '3', []), text('d', '4', ['b', 'c'])]);
    expect(heads.map(({ id }) => id)).toEqual(['d']);
  });
  it('are the latest only, where a text is from before this was remembered', () => {
    expect(headsOf([text('a', '1'), text('b', '2')]).map(({ id }) => id)).toEqual(['b']);
  });
  it('are found in a look at each, however many nobody had seen', () => {
    const many = (number: number) =>
      countingReads(Array.from({ length: number }, (_, place) => text(`id-${place}`, `${place}`, [])));
    const reads = (number: number) => {
      const { facts, read } = many(number);
      expect(headsOf(facts)).toHaveLength(number);
      return read();
    };
    expect(reads(10_000) / reads(1_000)).toBeLessThan(11);
  });
  it('are one, where the same text was written on', () => {
    expect(headsOf([text('a', 'half', []), text('a', 'half a thought', [])])).toMatchObject([
      { text: 'half a thought' },
    ]);
  });
  it('are told apart by their places', () => {
    const heads = headsIn([text('a', 'n', []), text('b', 'm', [])], (fact) => ({
      place: fact.text,
      text: fact.text,
    }));
    expect([...heads.keys()]).toEqual(['n', 'm']);
  });
  it('are shown beside mine only where mine does not hold them', () => {
    const heads = [text('a', ''), text('b', 'one '), text('c', 'two')];
    expect(othersBeside(heads, 'one and more').map(({ id }) => id)).toEqual(['c']);
  });
});

describe('the texts of many places', () => {
  const read = ({ text }: { text: string }) => {
    const [place = '', words = ''] = text.split(': ');
    return place === '' ? undefined : { place, text: words };
  };
  it('are put together place by place, with what was seen; what is no text of any is left out', () => {
    const heads = headsIn(
      [
        text('a', 'n: 1', []),
        text('b', 'm: 2', []),
        text('c', ''),
        text('d', 'n: 3', ['a']),
        text('e', 'm: 4', []),
      ],
      read,
    );
    expect([...heads]).toEqual([
      ['n', [{ id: 'd', at: '2026-05-03T10:00:00Z', text: '3', after: ['a'] }]],
      [
        'm',
        [expect.objectContaining({ id: 'b', text: '2' }), expect.objectContaining({ id: 'e', text: '4' })],
      ],
    ]);
  });
  it('have the one that was written on at their end', () => {
    const heads = headsOf([text('a', 'half', []), text('b', 'other', []), text('a', 'whole', [])]);
    expect(heads.map(({ id }) => id)).toEqual(['b', 'a']);
  });
  it('are not shown beside mine where they are empty, or the same but for spaces', () => {
    const heads = [text('a', '  '), text('b', ' mine '), text('c', 'min')];
    expect(othersBeside(heads, 'mine')).toEqual([]);
  });
});

describe('the texts that a page keeps', () => {
  const kept = () => {
    let ids = 0;
    return keptTexts(
      (note, words) => ({ kind: 'note-written', module: 'm', note, text: words }),
      () => `id-${++ids}`,
    );
  };
  const fact = (id: string, words: string, after: string[], note = 'n') => ({
    ...{ kind: 'note-written', module: 'm', note, text: words, id, after },
  });

  it('begin empty, and say nothing where nothing changed', () => {
    const texts = kept();
    expect(texts.text('n')).toBe('');
    expect(texts.change('n', '')).toBeUndefined();
    expect(texts.change('n', 'a')).toEqual(fact('id-1', 'a', []));
    expect(texts.text('n')).toBe('a');
    expect(texts.change('n', 'a')).toBeUndefined();
  });
  it('are one fact written on, until they are settled; then the next stands for it', () => {
    const texts = kept();
    texts.change('n', 'a');
    expect(texts.change('n', 'ab')).toEqual(fact('id-1', 'ab', []));
    texts.settle();
    expect(texts.change('n', 'abc')).toEqual(fact('id-2', 'abc', ['id-1']));
    expect(texts.change('n', 'abcd')).toEqual(fact('id-2', 'abcd', ['id-1']));
  });
  it('of one place say nothing of another', () => {
    const texts = kept();
    texts.change('n', 'a');
    expect(texts.change('m', 'b')).toEqual(fact('id-2', 'b', [], 'm'));
    expect(texts.text('n')).toBe('a');
  });
  it('take over what is newest in the record, and stand for it with what comes next', () => {
    const texts = kept();
    expect(texts.follow('n', [text('x', 'old'), text('y', 'theirs')], '')).toBe(true);
    expect(texts.text('n')).toBe('theirs');
    expect(texts.change('n', 'mine')).toEqual(fact('id-1', 'mine', ['y']));
  });
  it('show nothing new where the record says the same, or nothing', () => {
    const texts = kept();
    expect(texts.follow('n', [], '')).toBe(true);
    expect(texts.text('n')).toBe('');
    expect(texts.follow('n', [text('y', '')], '')).toBe(false);
  });
  it('do not take over where something is being written', () => {
    const texts = kept();
    expect(texts.follow('n', [text('y', 'theirs')], 'half a word')).toBe(false);
    expect(texts.change('n', 'half a word')).toEqual(fact('id-1', 'half a word', []));
  });
  it('do not take over where a text of this page still holds', () => {
    const texts = kept();
    texts.change('n', 'mine');
    expect(texts.follow('n', [text('id-1', 'mine'), text('y', 'theirs')], 'mine')).toBe(false);
    expect(texts.text('n')).toBe('mine');
    expect(texts.follow('n', [text('y', 'theirs')], 'mine')).toBe(true);
    expect(texts.text('n')).toBe('theirs');
  });
  it('stand for another that the learner decided on, also where the text stays as it is', () => {
    const texts = kept();
    texts.change('n', 'mine');
    texts.see('n', 'y');
    expect(texts.change('n', 'mine')).toEqual(fact('id-2', 'mine', ['id-1', 'y']));
    expect(texts.change('n', 'mine')).toBeUndefined();
  });
});

/** Tabs write in one place and hear of each other only now and then; whatever they do, no text that was kept is out of sight. */
it('no text is ever out of sight: it was built upon, or it is shown', () => {
  const step = fc.record({
    tab: fc.nat(2),
    does: fc.constantFrom('write', 'hear', 'settle', 'decide'),
    words: fc.string(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let ids = 0;
      const tabs = [0, 1, 2].map(() =>
        keptTexts(
          (_, words) => ({ kind: 'note-written', module: 'm', note: 'n', text: words }),
          () => `id-${ids++}`,
        ),
      );
      let facts: ReturnType<typeof text>[] = [];
      for (const { tab, does, words } of steps) {
        const here = tabs[tab]!;
        const heads = headsOf(facts);
        if (does === 'settle') here.settle();
        if (does === 'hear') here.follow('', heads, here.text(''));
        if (does === 'decide') for (const other of othersBeside(heads, here.text(''))) here.see('', other.id);
        if (does !== 'write') continue;
        const before = headsOf(facts);
        const news = here.change('', words) as ReturnType<typeof text> | undefined;
        if (!news) continue;
        // The store keeps the latest form of one that is written on.
        facts = [...facts.filter(({ id }) => id !== news.id), { ...news, at: '' }];
        const after = headsOf(facts).map(({ id }) => id);
        expect(after.at(-1)).toBe(news.id);
        for (const { id } of before)
          expect(after.includes(id) || id === news.id || news.after?.includes(id)).toBe(true);
      }
    }),
  );
});
