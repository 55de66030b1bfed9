import { describe, expect, test } from 'vitest';
import { printProblems } from '#authoring/print-problems.ts';
import { readYaml } from '#build/read-yaml.ts';
import { pageProblems } from '#imprint/page-problems.ts';
import { pageSchema } from '#imprint/page.schema.ts';

/** What the author of content/pages/<name>.yaml is told. */
function told(name: string, text: string): string {
  const file = `content/pages/${name}.yaml`;
  const { value, locate } = readYaml(file, text);
  return printProblems(
    pageProblems(
      { slug: name, file, locate, value: pageSchema.parse(value) },
      {
        known: (one) => ({ one, ids: ['C027', 'C034'], home: 'in content/evidence/claims/' }),
        addresses: new Map([
          ['/evidence/', new Set(['C027'])],
          ['/help/', new Set()],
        ]),
        spared: new Set(['broken']),
      },
    ),
  );
}
const about = (text: string) => `title: About
description: What this is.
text:
  - ${text}
  - show: first-sources
  - show: reviewed
  - show: contact
`;

describe('a page of the site', () => {
  test.each([
    ['plain text with a claim', 'It is so. <Claim id="C027" />'],
    [
      'a link to a page, to a place on it, and elsewhere',
      '"[a](/help/), [b](/evidence/#C027), [c](https://x.org/)"',
    ],
    ['a value that every page knows', '"{site} has {claims} claims."'],
    ['a link to a page that could not be read', '"[a](/modules/broken/)"'],
  ])('may hold %s', (_, text) => {
    expect(told('about', about(text))).toBe('The content is in order.\n');
  });

  test.each([
    [
      'a claim that is not there',
      'It is so. <Claim id="C028" />',
      'There is no claim “C028”. Did you mean “C027”?',
    ],
    ['a link to no page', '"[a](/hepl/)"', 'There is no page “/hepl/”. Did you mean “/help/”?'],
    ['a link to no place on a page', '"[a](/evidence/#C999)"', 'There is no anchor “C999”'],
    [
      'a value that nobody works out',
      '"{clams} claims"',
      'There is no value “clams”. Did you mean “claims”?',
    ],
    ['a mark that is not closed', '"It is **so."', '“It is **so.” has a mark that is not closed.'],
  ])('is told of %s, where it stands', (_, text, what) => {
    const problems = told('about', about(text));
    expect(problems).toContain('content/pages/about.yaml:4:');
    expect(problems).toContain(what);
  });

  test('is told what it must show and does not', () => {
    expect(told('about', 'title: About\ndescription: What this is.\ntext: [Nothing.]\n')).toContain(
      'This page has to show “first-sources” once, and it does not.',
    );
  });

  test('is told of a part that the page does not make', () => {
    expect(told('courses', 'title: Courses\ndescription: All.\ntext: [{ show: list }]\n')).toContain(
      'There is no part “list”.',
    );
  });

  test('is told which words and sections the page needs, and which it has no place for', () => {
    const problems = told('search', 'title: Search\ndescription: All.\nwords: { askz: What?, kind: Kind }\n');
    expect(problems).toContain('This page has no “asks” under “words:”.');
    expect(problems).toContain('“askz” has no place on this page. Did you mean “asks”?');
    expect(problems).toContain('This page has no “no-scripts” under “sections:”.');
  });

  test('has a title, unless its pages take theirs from elsewhere', () => {
    expect(told('courses', 'text: [All courses.]\n')).toContain('This page has no “title”.');
    const section = (id: string) => `  - { id: ${id}, text: [Something.] }\n`;
    expect(told('course', `sections:\n${['coming', 'until-then', 'paper'].map(section).join('')}`)).toBe(
      'The content is in order.\n',
    );
  });

  test('belongs to a page that there is', () => {
    expect(told('abuot', about('x.'))).toContain('Did you mean “about.yaml”?');
  });
});
