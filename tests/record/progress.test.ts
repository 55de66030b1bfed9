import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '#facts/fact.ts';
import { progressOf } from '#record/progress.ts';
import type { CourseOutline } from '#record/progress.ts';
import { aFact, anyRecord } from '../facts/facts.ts';
import { countingReads } from '../helpers/counting-reads.ts';

const module = (slug: string) => ({
  slug,
  title: slug.toUpperCase(),
  minutes: 10,
  sections: [
    { slug: 'first', title: 'First' },
    { slug: 'second', title: 'Second' },
  ],
  questions: [`${slug}-1`, `${slug}-2`],
});
const course: CourseOutline = { course: 'clinicians', modules: ['a', 'b', 'c'].map(module) };

const on = (day: number) => `2026-05-${String(day).padStart(2, '0')}T10:00:00.000Z`;
const opened = (module: string, day: number) => aFact({ kind: 'module-opened', module, at: on(day) });
const finished = (module: string, day: number) => aFact({ kind: 'module-finished', module, at: on(day) });
const reached = (module: string, section: string, day: number) =>
  aFact({ kind: 'place-reached', module, section, at: on(day) });
const answered = (question: string, outcome: 'right' | 'wrong', day: number) =>
  aFact({
    kind: 'question-answered',
    module: question[0]!,
    question,
    edition: 'e',
    answer: 0,
    outcome,
    at: on(day),
  });
const states = (facts: Fact[]) => progressOf(facts, course).modules.map(({ state }) => state);
const goOn = (facts: Fact[]) => progressOf(facts, course).goOn;

describe('a module', () => {
  it('nobody has touched is not started', () => {
    expect(states([])).toEqual(['not-started', 'not-started', 'not-started']);
  });

  it('that was opened is started', () => {
    expect(states([opened('b', 1)])).toEqual(['not-started', 'started', 'not-started']);
  });

  it('that was finished stays finished when it is opened again', () => {
    expect(states([finished('a', 1), opened('a', 2)])[0]).toBe('finished');
  });

  it('remembers the place reached last, not the furthest', () => {
    const facts = [reached('a', 'second', 1), reached('a', 'first', 2)];
    expect(progressOf(facts, course).modules[0]!.place).toBe('first');
  });

  it('forgets a place that is no longer in it', () => {
    const facts = [reached('a', 'first', 1), reached('a', 'gone', 2)];
    expect(progressOf(facts, course).modules[0]!.place).toBe('first');
  });

  it('counts each question once, by its latest answer', () => {
    const facts = [
      answered('a-1', 'right', 1),
      answered('a-1', 'wrong', 2),
      answered('a-2', 'wrong', 1),
      answered('a-2', 'right', 3),
    ];
    expect(progressOf(facts, course).modules[0]).toMatchObject({ answered: 2, right: 1 });
  });

  it('does not count a question that it no longer asks', () => {
    expect(progressOf([answered('a-9', 'right', 1)], course).modules[0]).toMatchObject({
      answered: 0,
      right: 0,
    });
  });

  it('named like something every object has does no harm', () => {
    expect(states([opened('__proto__', 1), opened('constructor', 1)])).toEqual([
      'not-started',
      'not-started',
      'not-started',
    ]);
  });
});

describe('where to go on', () => {
  it('is nowhere before anything was done', () => {
    expect(goOn([])).toBeUndefined();
  });

  it('is nowhere when the course is finished', () => {
    expect(goOn([finished('a', 1), finished('b', 2), finished('c', 3)])).toBeUndefined();
  });

  it('is nowhere when only another course was begun', () => {
    expect(goOn([opened('elsewhere', 1)])).toBeUndefined();
  });

  it('is the module in hand, at the place reached', () => {
    expect(goOn([opened('b', 1), reached('b', 'second', 1)])).toEqual({
      module: 'b',
      title: 'B',
      section: 'second',
    });
  });

  it('is the module worked on last where several are in hand', () => {
    expect(goOn([opened('c', 1), opened('a', 2)])?.module).toBe('a');
  });

  it('is the module after the last finished one', () => {
    expect(goOn([finished('a', 1)])).toEqual({ module: 'b', title: 'B', section: undefined });
  });

  it('is the first one left out, after the end', () => {
    expect(goOn([finished('b', 1), finished('c', 2)])?.module).toBe('a');
  });
});

describe('progress', () => {
  it('does not depend on the order in which facts come', () => {
    const some: CourseOutline = { course: 'x', modules: [] };
    fc.assert(
      fc.property(
        fc.uniqueArray(
          anyRecord.filter((facts) => facts.length > 0).map((facts) => facts[0]!),
          {
            selector: ({ id, at }) => id + at,
          },
        ),
        (facts) => {
          const names = [...new Set(facts.flatMap((fact) => ('module' in fact ? [fact.module] : [])))];
          const outline = { ...some, modules: names.map((slug) => ({ slug, title: slug })) };
          expect(progressOf([...facts].reverse(), outline)).toEqual(progressOf(facts, outline));
        },
      ),
    );
  });

  it('never counts more right than answered, nor more than is asked', () => {
    fc.assert(
      fc.property(anyRecord, (facts) => {
        for (const { answered, right } of progressOf(facts, course).modules) {
          expect(right).toBeLessThanOrEqual(answered);
          expect(answered).toBeLessThanOrEqual(2);
        }
      }),
    );
  });

  it('looks into ten times the facts about ten times as often', () => {
    const facts = Array.from({ length: 50_000 }, (_, i) =>
      answered(`${'abc'[i % 3]}-1`, 'right', 1 + (i % 28)),
    );
    const reads = (some: typeof facts) => {
      const { facts, read } = countingReads(some);
      progressOf(facts, course);
      return read();
    };
    expect(reads(facts) / reads(facts.slice(0, 5_000))).toBeLessThan(15);
  });
});
