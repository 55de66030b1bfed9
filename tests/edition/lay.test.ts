import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ContentKind, Item } from '#authoring/content-kind.ts';
import { courses } from '#curriculum/course.kind.ts';
import { starts } from '#curriculum/start.kind.ts';
import { lay } from '#edition/lay.ts';
import { readRecordFile } from '#facts/record-file.ts';
import { writeRecordFile } from '#facts/written-record.ts';
import { progressOf } from '#record/progress.ts';
import { siteContent } from '#build/site-content.ts';
import { allKinds } from '#build/content.ts';
import { aFact } from '../facts/facts.ts';

const content = await siteContent();
const plain = new Map(allKinds.map((kind): [ContentKind, readonly Item[]] => [kind, content.of(kind)]));
const nothing = { leaveOut: {}, courses: [], site: {} };
const none: ReadonlyMap<ContentKind, readonly Item[]> = new Map();
const module = allKinds.find(({ one }) => one === 'module')!;
const slugs = (read: ReadonlyMap<ContentKind, readonly Item[]>, kind: ContentKind) =>
  read.get(kind)!.map(({ slug }) => slug);
const item = (slug: string, folder = '../ours'): Item => ({
  slug,
  file: `${folder}/modules/${slug}/index.mdx`,
  locate: () => ({ line: 1, column: 1 }),
  value: {},
});

describe('an edition', () => {
  test('that says nothing changes nothing', () => {
    const laid = lay(plain, none, nothing);
    expect(laid.problems).toEqual([]);
    for (const kind of allKinds) expect(laid.read.get(kind)).toEqual(plain.get(kind));
  });

  test('laid twice is the same as laid once, whatever it leaves out', () => {
    const some = fc.subarray(slugs(plain, module), { maxLength: 6 });
    fc.assert(
      fc.property(some, fc.string({ minLength: 2, maxLength: 20 }), (gone, name) => {
        const edition = { ...nothing, leaveOut: { module: gone }, site: { name: `X${name}` } };
        const own = new Map([[module, [item('ours-alone')]]]);
        const once = lay(plain, own, edition);
        const twice = lay(once.read, own, edition);
        expect(twice.problems).toEqual([]);
        for (const kind of allKinds)
          expect(twice.read.get(kind)!.map(({ slug, value }) => [slug, value])).toEqual(
            once.read.get(kind)!.map(({ slug, value }) => [slug, value]),
          );
      }),
      { numRuns: 20 },
    );
  });

  test('leaves a lesson out of the list of lessons and out of every course and route', () => {
    const laid = lay(plain, none, { ...nothing, leaveOut: { module: ['work-and-health'] } });
    expect(slugs(laid.read, module)).not.toContain('work-and-health');
    expect(JSON.stringify(laid.read.get(courses)!.map(({ value }) => value))).not.toContain(
      '"work-and-health"',
    );
    expect(laid.gone).toEqual(['work-and-health']);
  });

  test('adds lessons of its own at the end of a course, in a group of their own', () => {
    const courses_ = [{ course: 'clinicians', modules: ['ours-alone'], scenarios: [], group: 'Here' }];
    const laid = lay(plain, new Map([[module, [item('ours-alone')]]]), { ...nothing, courses: courses_ });
    const course = laid.read.get(courses)!.find(({ slug }) => slug === 'clinicians')!.value as {
      modules: string[];
      routes: { groups: { title: string; modules: string[] }[] };
    };
    expect(course.modules.at(-1)).toBe('ours-alone');
    expect(course.routes.groups.at(-1)).toMatchObject({ title: 'Here', modules: ['ours-alone'] });
  });

  test('takes the front door of an audience away with its course', () => {
    const laid = lay(plain, none, { ...nothing, leaveOut: { course: ['advisers'] } });
    expect(slugs(laid.read, starts)).toEqual(slugs(plain, starts).filter((slug) => slug !== 'advisers'));
  });

  test('counts what was done in the lessons that stay as before, and carries the rest on, whatever it leaves out', () => {
    const all = slugs(plain, module);
    const outline = (left: readonly string[]) => ({
      course: 'any',
      modules: left.map((slug) => ({ slug, title: slug })),
    });
    fc.assert(
      fc.property(fc.subarray(all), fc.subarray(all), fc.subarray(all), (gone, opened, finished) => {
        const facts = [
          ...opened.map((name) => aFact({ kind: 'module-opened', module: name })),
          ...finished.map((name) => aFact({ kind: 'module-finished', module: name })),
        ];
        const laid = lay(plain, none, { ...nothing, leaveOut: { module: gone } });
        const stay = slugs(laid.read, module);
        const before = progressOf(facts, outline(all)).modules;
        expect(progressOf(facts, outline(stay)).modules).toEqual(
          before.filter(({ module: name }) => stay.includes(name)),
        );
        const file = readRecordFile(writeRecordFile(facts, '2026-11-28T10:00:00.000Z'));
        expect(file).toMatchObject({ ok: true, skipped: [] });
        expect(file.ok && file.facts).toHaveLength(facts.length);
      }),
      { numRuns: 20 },
    );
  });

  test('cannot replace what is there, and is told what to do instead', () => {
    const laid = lay(plain, new Map([[module, [item('work-and-health')]]]), nothing);
    expect(laid.problems).toMatchObject([
      {
        file: '../ours/modules/work-and-health/index.mdx',
        kind: 'edition-replaces',
        what: 'There is a module “work-and-health” already.',
      },
    ]);
    expect(slugs(laid.read, module)).toEqual(slugs(plain, module));
  });
});
