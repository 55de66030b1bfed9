import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cpdEntries,
  entryInWords,
  minutesOf,
  minutesTogether,
  withoutMinutes,
  writtenNow,
} from '#record/cpd.ts';
import type { CpdContext } from '#record/cpd.ts';
import { aFact, anyRecord } from '../facts/facts.ts';

const context: CpdContext = {
  courses: [{ course: 'clinicians', modules: [{ slug: 'work', title: 'Work and health' }] }],
  scenarios: [
    { slug: 'matthew', title: 'Matthew', endings: [{ slug: 'settled', title: 'Settled, with support' }] },
  ],
  pages: { '/practice/': 'Practice' },
};
const monday = '2026-05-04T10:00:00.000Z';
const mondayLater = '2026-05-04T11:00:00.000Z';
const tuesday = '2026-05-05T10:00:00.000Z';
const spent = (seconds: number, at: string, page = '/modules/work/') =>
  aFact({ kind: 'time-spent', page, seconds, at });
const reflection = (text: string, at: string) =>
  aFact({ kind: 'reflection-written', module: 'work', text, at });
const note = (text: string, at: string) =>
  aFact({ kind: 'note-written', module: 'work', note: 'n', text, at });

describe('the CPD record', () => {
  it('adds the time of one day on one page', () => {
    expect(
      cpdEntries([spent(100, monday), spent(50, mondayLater), spent(7, tuesday)], context),
    ).toMatchObject([
      { date: '2026-05-05', seconds: 7 },
      { date: '2026-05-04', seconds: 150, title: 'Work and health', kind: 'module', finished: false },
    ]);
  });

  it('goes by the learner’s own day', () => {
    const late = spent(60, '2026-05-04T23:30:00.000Z');
    // In summer time in the United Kingdom, where no zone was kept; otherwise where the learner was.
    expect(cpdEntries([late], context)[0]!.date).toBe('2026-05-05');
    expect(cpdEntries([{ ...late, zone: -300 }], context)[0]!.date).toBe('2026-05-04');
  });

  it('has a session that somebody took part in, on its day, with their own minutes', () => {
    const attended = aFact({
      kind: 'session-attended',
      session: 'a-session',
      title: 'A session',
      date: '2026-05-01',
      minutes: 45,
      did: 'practised in pairs',
      at: monday,
    });
    expect(cpdEntries([attended], context)).toMatchObject([
      {
        date: '2026-05-01',
        page: '/sessions/a-session/',
        title: 'A session',
        kind: 'together',
        corrected: { minutes: 45, note: 'practised in pairs' },
      },
    ]);
  });

  it('has the reflection as it stood at the end of the day', () => {
    const [entry] = cpdEntries([reflection('second', mondayLater), reflection('first', monday)], context);
    expect(entry!.reflections).toEqual(['second']);
  });

  it('leaves out a note that was taken away again', () => {
    expect(cpdEntries([note('a', monday), note('', mondayLater)], context)[0]!.notes).toEqual([]);
  });

  it('counts moments from conversations where they were asked, by their last try', () => {
    const moment = (scene: string, outcome: 'best' | 'weaker', at: string) =>
      aFact({ kind: 'moment-answered', scenario: 'matthew', scene, edition: 'e', choice: 'c', outcome, at });
    const facts = [
      spent(300, monday, '/practice/'),
      moment('plan', 'weaker', monday),
      moment('plan', 'best', mondayLater),
      moment('money', 'weaker', monday),
    ];
    const entries = cpdEntries(facts, context);
    expect(entries).toMatchObject([
      { page: '/practice/', title: 'Practice', moments: 2, best: 1, answered: 0 },
    ]);
    expect(entryInWords(entries[0]!)).toBe(
      ': 5 minutes, the best choice in 1 of 2 moments from conversations',
    );
  });

  it('counts the questions of the day by their last try', () => {
    const answer = (outcome: 'right' | 'wrong', at: string) =>
      aFact({
        kind: 'question-answered',
        module: 'work',
        question: 'q',
        edition: 'e',
        answer: 0,
        outcome,
        at,
      });
    expect(cpdEntries([answer('wrong', monday), answer('right', mondayLater)], context)[0]).toMatchObject({
      answered: 1,
      right: 1,
    });
  });

  it('names the endings of a scenario, each once', () => {
    const ended = (ending: string) =>
      aFact({ kind: 'scenario-ended', scenario: 'matthew', run: 'r', ending, at: monday });
    expect(cpdEntries([ended('settled'), ended('settled'), ended('gone')], context)[0]).toMatchObject({
      title: 'Matthew',
      kind: 'scenario',
      endings: ['Settled, with support', 'gone'],
    });
  });

  it('lists what is no longer on the site under the name it was kept with', () => {
    expect(cpdEntries([spent(60, monday, '/modules/old/')], context)[0]!.title).toBe('old');
    expect(cpdEntries([spent(60, monday, '/modules')], context)[0]!.title).toBe('/modules');
  });

  it('never loses a second', () => {
    fc.assert(
      fc.property(anyRecord, (facts) => {
        const spent = facts.reduce((sum, fact) => sum + (fact.kind === 'time-spent' ? fact.seconds : 0), 0);
        expect(cpdEntries(facts, context).reduce((sum, { seconds }) => sum + seconds, 0)).toBe(spent);
      }),
    );
  });
});

describe('minutes', () => {
  it.each([
    [0, 0],
    [5, 1],
    [89, 1],
    [90, 2],
    [600, 10],
  ])('%i seconds count as %i', (seconds, minutes) => {
    expect(minutesOf(seconds)).toBe(minutes);
  });
});

describe('what was done with other people', () => {
  const together = (minutes: number, page = '/papers/role-play-cards/') =>
    aFact({ kind: 'minutes-corrected', date: '2026-05-04', page, minutes, note: 'In threes', at: monday });

  it('is counted apart, whichever cards they had', () => {
    const facts = [together(25), together(20, '/papers/role-play-cards/matthew/'), spent(600, monday)];
    expect(minutesTogether(cpdEntries(facts, context))).toBe(45);
  });
});

describe('minutes that nobody measured', () => {
  const finished = aFact({ kind: 'module-finished', module: 'work', at: monday });

  it('are asked for, and no longer once they were given or left out', () => {
    const entries = cpdEntries([finished], context);
    expect(withoutMinutes(entries)).toHaveLength(1);
    for (const minutes of [30, 0]) {
      const answered = aFact({
        kind: 'minutes-corrected',
        date: '2026-05-04',
        page: '/modules/work/',
        minutes,
        note: '',
        at: monday,
      });
      expect(withoutMinutes(cpdEntries([finished, answered], context))).toEqual([]);
    }
  });

  it('are not asked for where a page was only opened', () => {
    const opened = aFact({ kind: 'module-opened', module: 'work', at: monday });
    expect(withoutMinutes(cpdEntries([opened], context))).toEqual([]);
  });

  it('are never told as none', () => {
    expect(entryInWords(cpdEntries([finished], context)[0]!)).toBe(': finished');
  });
});

describe('what the learner wrote', () => {
  it('is the latest text of each note and reflection that was not taken away', () => {
    const facts = [note('old', monday), reflection('mine', monday), note('new', tuesday)];
    expect(writtenNow(facts).map(({ text }) => text)).toEqual(['new', 'mine']);
    expect(writtenNow([...facts, note(' ', '2026-05-06T10:00:00.000Z')]).map(({ text }) => text)).toEqual([
      'mine',
    ]);
  });

  it('holds the sentence for next time of each scenario, as it was written last', () => {
    const sentence = (text: string, at: string) =>
      aFact({ kind: 'sentence-written', scenario: 'matthew', text, at });
    const facts = [sentence('old', monday), sentence('What part would you want work to play?', tuesday)];
    expect(writtenNow(facts)).toMatchObject([
      { kind: 'sentence', of: 'matthew', text: 'What part would you want work to play?' },
    ]);
  });
});
