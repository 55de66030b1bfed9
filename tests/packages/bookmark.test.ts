import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBookmark, writeBookmark } from '#packages/bookmark.ts';
import { largestBookmark } from '#packages/bookmark-size.ts';
import { longestRun } from '#packages/bookmark-terms.ts';
import { isFinished, scoreOf } from '#packages/report.ts';
import { progressOf } from '#record/progress.ts';
import { latestRun } from '#scenario/run.ts';
import { recogniseFact } from '#facts/fact.ts';
import { aFact } from '../facts/facts.ts';
import { carried, facts } from './a-package.ts';

const through = (all: Parameters<typeof writeBookmark>[0]['facts']) =>
  readBookmark(writeBookmark({ facts: all, seed: 7 }, carried), carried)!.facts;
const outline = {
  course: 'c',
  modules: carried.modules.map(({ slug, sections }) => ({
    slug,
    title: slug,
    sections: sections.map((section) => ({ slug: section, title: section })),
  })),
};
const rule = { modules: ['asking', 'signing'], conversations: 1, check: true };
const ways = ['act', 'answers', 'reading'] as const;

test('a bookmark is one line that every learning system gives back, and never longer than was worked out', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const text = writeBookmark({ facts: all, seed: 1 }, carried);
      expect(text).toMatch(/^[\w-]+$/);
      const moments = 9 * carried.scenarios.flatMap((scenario) => scenario.moments).length;
      expect(text.length).toBeLessThanOrEqual(largestBookmark(carried) + moments);
    }),
  );
});

test('who comes back has finished what they had finished, and is in the same place of each lesson', () => {
  const seen = (all: Parameters<typeof progressOf>[0]) => {
    const { modules, goOn } = progressOf(all, outline);
    return {
      goOn: goOn && [goOn.module, goOn.section],
      modules: modules.map(({ state, place, answered, right, finishedAt }) => ({
        state,
        place,
        answered,
        right,
        day: finishedAt?.slice(0, 10),
      })),
      finished: ways.map((by) => isFinished(all, { ...rule, by }, carried)),
      score: scoreOf(all),
    };
  };
  fc.assert(
    fc.property(facts, (all) => {
      const { goOn: _, ...before } = seen(all);
      const { goOn: __, ...after } = seen(through(all));
      expect(after).toEqual(before);
    }),
  );
});

test('a conversation goes on after the choice that was made last', () => {
  fc.assert(
    fc.property(facts, (all) => {
      expect(latestRun(through(all), 'matthew')?.choices.slice(0, longestRun)).toEqual(
        latestRun(all, 'matthew')?.choices.slice(0, longestRun),
      );
    }),
  );
});

test('a bookmark that was read writes itself again, so coming back many times changes nothing', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const once = writeBookmark({ facts: all, seed: 9 }, carried);
      const read = readBookmark(once, carried)!;
      expect(writeBookmark(read, carried)).toBe(once);
      expect(read.seed).toBe(9);
    }),
  );
});

test('what was carried can be taken along in a file', () => {
  fc.assert(
    fc.property(facts, (all) => {
      for (const fact of through(all)) expect(recogniseFact(fact)).toBe('known');
    }),
  );
});

test('no damage makes reading fail', () => {
  fc.assert(
    fc.property(facts, fc.string({ unit: 'binary' }), fc.nat(200), (all, junk, at) => {
      const text = writeBookmark({ facts: all, seed: 1 }, carried);
      readBookmark(text.slice(0, at) + junk + text.slice(at), carried);
      readBookmark(text.slice(0, at), carried);
      readBookmark(junk, carried);
    }),
  );
});

test('nothing that the learner wrote, and no answer, is in a bookmark', () => {
  const secret = aFact({ kind: 'note-written', module: 'asking', note: 'n', text: 'A_SECRET_NOTE' });
  const answered = (answer: number) =>
    aFact({
      kind: 'question-answered',
      module: 'asking',
      question: 'ask-one',
      edition: 'e1',
      answer,
      outcome: 'wrong',
    });
  const text = (answer: number) => writeBookmark({ facts: [answered(answer)], seed: 1 }, carried);
  expect(text(1)).toBe(text(3));
  expect(writeBookmark({ facts: [secret], seed: 1 }, carried)).toBe(
    writeBookmark({ facts: [], seed: 1 }, carried),
  );
});

test('a lesson that is new in a package, and one that is gone, lose nothing of the others', () => {
  const [asking, signing] = carried.modules;
  const newer = {
    ...carried,
    modules: [
      { slug: 'new', sections: ['x'], questions: [] },
      { ...signing!, sections: ['new', ...signing!.sections] },
    ],
  };
  const all = [
    aFact({ kind: 'place-reached', module: asking!.slug, section: 'first' }),
    aFact({ kind: 'place-reached', module: signing!.slug, section: 'after' }),
    aFact({ kind: 'module-finished', module: signing!.slug }),
  ];
  const read = readBookmark(writeBookmark({ facts: all, seed: 1 }, carried), newer)!.facts;
  expect(read.map((fact) => fact.kind).sort()).toEqual(['module-finished', 'module-opened', 'place-reached']);
  expect(
    progressOf(read, { course: 'c', modules: [{ slug: 'signing', title: '' }] }).modules[0],
  ).toMatchObject({
    state: 'finished',
    place: 'after',
  });
});

test('the bookmark of a first release is read for ever', () => {
  const kept = writeBookmark({ facts: [], seed: 5 }, carried);
  expect(kept).toBe('AAAAFAAA');
});

test('what practice asked again is the first to be left out where there is no room', () => {
  const moment = aFact({
    kind: 'moment-answered',
    scenario: 'matthew',
    scene: 'start',
    edition: 'm1',
    choice: 'ask',
    outcome: 'best',
  });
  const opened = aFact({ kind: 'module-finished', module: 'asking' });
  const whole = writeBookmark({ facts: [moment, opened], seed: 1 }, carried);
  const short = writeBookmark({ facts: [moment, opened], seed: 1 }, carried, whole.length - 1);
  expect(readBookmark(short, carried)!.facts.map(({ kind }) => kind)).toEqual([
    'module-finished',
    'module-opened',
  ]);
});
