import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { morningOf, ownDay } from '#facts/days.ts';
import { readRecordFile } from '#facts/record-file.ts';
import { dueNow, schedule } from '#practice/schedule.ts';
import { cpdEntries, minutesInAll } from '#record/cpd.ts';
import { plansIn } from '#record/plans.ts';
import type { Fact } from '#facts/fact.ts';
import { aFact } from './facts.ts';

const zones = [
  'UTC',
  'Europe/London',
  'Europe/Paris',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Africa/Casablanca',
];
const home = process.env['TZ'];
const livesIn = (zone: string) => (process.env['TZ'] = zone);
afterEach(() => {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
});
const zone = fc.constantFrom(...zones);
const time = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2035-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const localDay = (at: string) => new Date(at).toLocaleDateString('sv');
const hours = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 3_600_000;
const readIn = (name: string): Fact[] => {
  const read = readRecordFile(readFileSync(`tests/cases/faults/${name}.json`, 'utf8'));
  return read.ok ? (read.facts as Fact[]) : [];
};

describe('the learner’s own day of a fact', () => {
  it('is the day it was where it happened, wherever the record is read', () => {
    fc.assert(
      fc.property(zone, zone, time, (here, there, at) => {
        livesIn(here);
        const [day, zone] = [localDay(at), -new Date(at).getTimezoneOffset()];
        livesIn(there);
        expect(ownDay({ at, zone })).toBe(day);
      }),
    );
  });

  it('of a fact from before the zone was kept is a day in the United Kingdom, in summer time too', () => {
    livesIn('Europe/London');
    fc.assert(
      fc.property(time, (at) => {
        expect(ownDay({ at })).toBe(localDay(at));
      }),
    );
  });

  it('gives the same minutes in London and in Paris', () => {
    const facts = readIn('record-time-zone');
    const minutes = zones.map((zone) => {
      livesIn(zone);
      return minutesInAll(cpdEntries(facts, { courses: [], scenarios: [], pages: {} }));
    });
    expect(new Set(minutes)).toEqual(new Set([40]));
  });
});

describe('a day from before the zone was kept', () => {
  // gov.uk/when-do-the-clocks-change: the last Sundays of March and October.
  it.each([
    ['2024-03-31', '2024-10-27'],
    ['2025-03-30', '2025-10-26'],
    ['2026-03-29', '2026-10-25'],
    ['2027-03-28', '2027-10-31'],
  ])('is that of the United Kingdom, whose summer is from %s to %s', (begins, ends) => {
    const eve = (day: string) =>
      new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
    const next = (day: string) =>
      new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    expect(ownDay({ at: `${eve(begins)}T23:30:00Z` })).toBe(eve(begins));
    expect(ownDay({ at: `${begins}T23:30:00Z` })).toBe(next(begins));
    expect(ownDay({ at: `${eve(ends)}T23:30:00Z` })).toBe(ends);
    expect(ownDay({ at: `${ends}T23:30:00Z` })).toBe(ends);
  });
});

describe('a morning', () => {
  it('is four o’clock or the next hour there is, on a calendar day so many days later', () => {
    fc.assert(
      fc.property(zone, time, fc.nat(400), (here, at, days) => {
        livesIn(here);
        const morning = new Date(morningOf(at, days));
        const shifted = new Date(at);
        shifted.setHours(shifted.getHours() - 4);
        shifted.setDate(shifted.getDate() + days);
        expect(morning.getHours()).toBe(4);
        expect(localDay(morning.toISOString())).toBe(localDay(shifted.toISOString()));
        expect(morningOf(morning.toISOString())).toBe(morning.toISOString());
      }),
    );
  });
});

describe('what is due', () => {
  const asked = [{ question: 'q', edition: 'e' }];
  const wrongAt = (at: string) =>
    schedule([{ question: 'q', edition: 'e', at, outcome: 'wrong' }], asked, at)[0]!;

  it('after a wrong answer at ten in the evening is due at nine the next morning', () => {
    for (const zone of zones) {
      livesIn(zone);
      const evening = new Date(2026, 5, 10, 22).toISOString();
      const nine = new Date(2026, 5, 11, 9).toISOString();
      expect(dueNow([wrongAt(evening)], nine).due, zone).toHaveLength(1);
    }
  });

  it('is due before the alarm of its day rings, and never in the same sitting', () => {
    fc.assert(
      fc.property(zone, time, (here, at) => {
        livesIn(here);
        const { due } = wrongAt(at);
        const alarm = new Date(due);
        alarm.setHours(9, 0, 0, 0);
        expect(due <= alarm.toISOString()).toBe(true);
        expect(alarm.toISOString() > at, 'the reminder lies in the past').toBe(true);
        expect(hours(at, due)).toBeGreaterThanOrEqual(3);
        expect(hours(at, due)).toBeLessThanOrEqual(53);
      }),
    );
  });

  it('of a plan is so many calendar days later, also where a clock was changed in between', () => {
    for (const zone of zones) {
      livesIn(zone);
      const made = new Date(2026, 2, 20, 10).toISOString();
      const plan = aFact({ kind: 'plan-made', module: 'm', when: 'a', then: 'b', hindrance: '', at: made });
      const look = plansIn([plan], made)[0]!.looks[0]!;
      expect(localDay(look.due), zone).toBe('2026-04-03');
      expect(plansIn([plan], new Date(2026, 3, 3, 7).toISOString())[0]!.ask).toBe('two-weeks');
      expect(plansIn([plan], new Date(2026, 3, 2, 23).toISOString())[0]!.ask).toBeUndefined();
    }
  });
});
