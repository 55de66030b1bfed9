import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '#build/read-content.ts';
import { placeCode, readPlaceCode } from '#record/place-code.ts';
import { siteOutline } from '#record/site-outline.ts';

const { content } = await readContent(process.cwd());
const { courses } = siteOutline(content);
const places = courses.flatMap(({ course, modules }) =>
  modules.flatMap(({ slug, sections = [] }) =>
    [undefined, ...sections.map((section) => section.slug)].map((section) => ({
      course,
      module: slug,
      section,
    })),
  ),
);

describe('the code of a place', () => {
  it('leads back to every place of the site, and no two places have the same', () => {
    expect(places.length).toBeGreaterThan(100);
    for (const place of places) expect(readPlaceCode(placeCode(place), courses)).toEqual(place);
    expect(new Set(places.map(placeCode)).size).toBe(places.length);
  });

  it('has twelve letters in three groups, none taken for another', () => {
    for (const place of places)
      expect(placeCode(place)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('is read however it was typed', () => {
    const typing = fc.record({
      place: fc.constantFrom(...places),
      small: fc.boolean(),
      between: fc.constantFrom('', ' ', '-', ' - '),
      slip: fc.boolean(),
    });
    fc.assert(
      fc.property(typing, ({ place, small, between, slip }) => {
        let typed = placeCode(place).split('-').join(between);
        if (slip) typed = typed.replaceAll('0', 'O').replaceAll('1', 'I');
        expect(readPlaceCode(` ${small ? typed.toLowerCase() : typed} `, courses)).toEqual(place);
      }),
    );
  });

  it('leads to the beginning of the part where the section is gone', () => {
    const place = places.find(({ section }) => section)!;
    const code = placeCode({ ...place, section: 'a section that is gone' });
    expect(readPlaceCode(code, courses)).toEqual({ ...place, section: undefined });
  });

  it.each(['', 'hello', '0000-0000-0000', 'ZZZZ-ZZZZ-ZZZZ', '<script>'])('“%s” is no code', (typed) => {
    expect(readPlaceCode(typed, courses)).toBeUndefined();
  });
});
