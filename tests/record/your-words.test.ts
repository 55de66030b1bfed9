import { describe, expect, it } from 'vitest';
import { whereYouWere } from '#record/where-you-were.ts';
import { sentenceToCarry, yourWords } from '#record/your-words.ts';
import { aFact } from '../facts/facts.ts';

const on = (day: number) => `2026-05-0${day}T10:00:00.000Z`;
const sentence = (text: string, day: number) =>
  aFact({ kind: 'sentence-written', scenario: 'matthew', text, at: on(day) });
const plan = (when: string, then: string, day: number) =>
  aFact({ kind: 'plan-made', module: 'work', when, then, hindrance: '', at: on(day) });

describe('the learner’s own words', () => {
  it('are every sentence, plan and reflection as they stand now, the latest first', () => {
    const facts = [
      sentence('old', 1),
      plan('When I meet J', 'I will ask', 2),
      sentence('What would help?', 3),
      aFact({ kind: 'reflection-written', module: 'work', text: 'Mine', at: on(4) }),
      aFact({ kind: 'reflection-part-written', module: 'work', part: 'learned', text: 'More', at: on(5) }),
    ];
    expect(yourWords(facts).map(({ kind, text }) => [kind, text])).toEqual([
      ['learned', 'More'],
      ['reflection', 'Mine'],
      ['sentence', 'What would help?'],
      ['plan', 'When I meet J\nI will ask'],
    ]);
  });

  it('leave out what was taken away again', () => {
    expect(yourWords([sentence('a', 1), sentence(' ', 2), plan('a', 'b', 1), plan('', '', 2)])).toEqual([]);
  });

  it('to carry are the latest written for a conversation, and no reflection', () => {
    const facts = [
      sentence('What would help?', 1),
      aFact({ kind: 'reflection-written', module: 'work', text: 'Mine', at: on(4) }),
    ];
    expect(sentenceToCarry(facts)?.text).toBe('What would help?');
    expect(sentenceToCarry([...facts, plan('When', 'Then', 3)])?.text).toBe('When\nThen');
  });
});

describe('where the learner was', () => {
  const opened = (module: string, day: number) => aFact({ kind: 'module-opened', module, at: on(day) });
  const place = (section: string, day: number) =>
    aFact({ kind: 'place-reached', module: 'work', section, at: on(day) });

  it('is the module worked on last, at the section last reached', () => {
    expect(whereYouWere([place('b', 2), opened('other', 1), place('a', 1)])).toEqual({
      module: 'work',
      section: 'b',
    });
    expect(whereYouWere([place('b', 2), opened('other', 3)])).toEqual({
      module: 'other',
      section: undefined,
    });
  });

  it('is nowhere once that module is finished, or before anything was begun', () => {
    expect(whereYouWere([])).toBeUndefined();
    expect(
      whereYouWere([place('b', 2), aFact({ kind: 'module-finished', module: 'work', at: on(3) })]),
    ).toBeUndefined();
  });
});
