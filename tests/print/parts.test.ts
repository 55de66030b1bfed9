import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kinds, namesIn, onScreenOnly, partOf, parts } from '#print/parts.ts';

/** What the views of the site write: classes as “.name”, and `data-` names. */
const written = new Set(
  globSync('src/**/*.astro').flatMap((file) => {
    const code = readFileSync(file, 'utf8').split('<style')[0] ?? '';
    const classes = [...code.matchAll(/\bclass(?::list)?=("[^"]*"|\{[^}]*\})/g)].flatMap(([, value]) =>
      [...value!.matchAll(/[a-z][a-z-]*/g)].map(([name]) => `.${name}`),
    );
    const data = [...code.matchAll(/\bdata-([a-z-]+)|hook\('([a-z-]+)'/g)].map(
      ([, plain, called]) => `data-${plain ?? called}`,
    );
    return [...classes, ...data];
  }),
);
/** What nobody writes any more, as a sentence. */
const gone = (name: string, selector: string): string[] =>
  namesIn(selector)
    .filter((one) => !written.has(one))
    .map(
      (one) =>
        `No page writes “${one}”, by which a book finds “${name}”: say in src/print/parts.ts what it is called now, or take it out.`,
    );

describe('what print/ asks of the pages', () => {
  test.each(Object.entries({ ...parts, ...onScreenOnly }))(
    '%s is written by one of them',
    (name, selector) => {
      expect(namesIn(selector)).not.toEqual([]);
      expect(gone(name, selector)).toEqual([]);
    },
  );

  test('is told where it was renamed', () => {
    expect(gone('finish', '.finish-of-old [data-no-such-name]')).toEqual([
      expect.stringContaining('No page writes “.finish-of-old”'),
      expect.stringContaining('No page writes “data-no-such-name”'),
    ]);
  });

  test('stands in one list: nothing else of print/ that reads pages looks for a class of its own', () => {
    for (const file of ['page', 'evidence', 'reasons']) {
      const code = readFileSync(`src/print/${file}.ts`, 'utf8');
      const looked = [
        ...code.matchAll(/(?:querySelector(?:All)?|closest|matches)(?:<[^>]*>)?\(\s*'([^']*)'/g),
      ];
      const own = looked
        .map(([, selector]) => selector!)
        .filter((selector) => namesIn(selector).some((name) => !made.has(name)));
      expect(own, `src/print/${file}.ts`).toEqual([]);
    }
  });

  test.each(Object.entries(kinds))(
    'a page of a %s has a whole, and what it needs is known',
    (_, { whole, needs }) => {
      for (const name of [whole, ...needs]) expect(parts).toHaveProperty(name);
    },
  );

  test('what is missing is named, with the page and the place to say so', () => {
    const root = { querySelector: () => null } as unknown as ParentNode;
    expect(() => partOf(root, 'remember', '/modules/disclosure/')).toThrow(
      '/modules/disclosure/ has no “remember” (.remember), which a book is made of. If it has another name now, say so in src/print/parts.ts.',
    );
  });
});

/** What print/ writes itself, and finds again. */
const made = new Set(['data-page', 'data-code', '.visually-hidden']);
