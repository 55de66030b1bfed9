import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '#authoring/problem.ts';
import { checkContent } from '#build/check.ts';
import { filesUnder } from '#build/content-files.ts';
import { filesOver } from '../helpers/files-over.ts';

// A rehearsal: the example edition was written for the content as it is, and an update changes the content under it. A check reads and
// plays everything, so one update brings every change that an editor must hear of, and one brings none of them.

const disk = filesUnder('.');
const ours = 'examples/edition/';
beforeAll(() => {
  process.env.EDITION = 'examples/edition';
});
afterAll(() => {
  delete process.env.EDITION;
});

const textOf = async (file: string) => new TextDecoder().decode(await disk.bytes(file));
/** A file with each text in place of another; each has to be there. */
async function changed(
  file: string,
  ...changes: [from: string | RegExp, to: string][]
): Promise<Record<string, string>> {
  let text = await textOf(file);
  for (const [from, to] of changes) {
    const after = text.replace(from, to);
    expect(after, `${file} has no ${from}`).not.toBe(text);
    text = after;
  }
  return { [file]: text };
}

type Told = Problem & { text: string };
/** What is told of files of the edition after an update, with the line that it is told of. */
async function told(files: Record<string, string>, gone: string[] = []): Promise<Told[]> {
  const over = filesOver(files, disk, gone);
  const { problems } = await checkContent('.', over);
  return Promise.all(
    problems
      .filter(({ file }) => file.startsWith(ours))
      .map(async (problem) => {
        const lines = new TextDecoder().decode(await over.bytes(problem.file)).split('\n');
        return { ...problem, text: lines[problem.line - 1] ?? '' };
      }),
  );
}

const lesson = 'content/modules/asking-about-work/index.mdx';

test('an update that touches nothing of an edition leaves it in order', async () => {
  const reworded = await changed('content/evidence/claims/a01-work-and-health.yaml', [
    /statement: /,
    'statement: Reworded. ',
  ]);
  expect(await told(reworded)).toEqual([]);
});

describe('an update under an edition', () => {
  let problems: Told[];
  const found = (kind: string, text: string | RegExp) => {
    const those = problems.filter((one) => one.kind === kind && one.text.match(text));
    expect(those, `${kind} at ${text}`).toHaveLength(1);
    return those[0]!;
  };
  beforeAll(async () => {
    const claims = 'content/evidence/claims/a02-employment-rates-and-wish-to-work.yaml';
    const files = {
      ...(await changed(
        lesson,
        ['## What to do with a yes', '## What to do with a yes today'],
        ['## Guess first', '## Leaving it there'],
      )),
      ...(await changed(claims, [/id: C027\b/, 'id: C927'])),
      'content/modules/whom-to-ring/index.mdx': await textOf('content/modules/one-team/index.mdx'),
      [`${ours}modules/whom-to-ring/index.mdx`]: await textOf(`${ours}modules/how-we-refer/index.mdx`),
      ...(await changed(
        `${ours}edition.yaml`,
        [
          '\nnotes:\n',
          "\nnotes:\n  - at: /modules/asking-about-work/#guess-first\n    text: Guess for our own teams too.\n    asOf: '2026-11'\n",
        ],
        ['module: [small-firms]', 'module: [small-firms, one-teem]'],
        ['modules: [how-we-refer]', 'modules: [how-we-refer, how-we-reffer]'],
      )),
    };
    problems = await told(files, ['content/adjustments/phased-return.yaml', 'content/modules/small-firms']);
  }, 60_000);

  test('that renames a heading names the nearest one at the line of the note, and the note is still there', async () => {
    const problem = found('unknown-anchor', 'what-to-do-with-a-yes');
    expect(problem).toMatchObject({
      file: `${ours}edition.yaml`,
      cure: 'change it to “what-to-do-with-a-yes-today”',
    });
    expect(problem.why).toContain('your note is not lost');
    expect(problem.text).toContain('/modules/asking-about-work/#what-to-do-with-a-yes');
    expect(await textOf(`${ours}edition.yaml`)).toContain('Here a yes goes to');
  });

  test('that renames a heading beyond recognition names those that are there', () => {
    expect(found('unknown-anchor', 'guess-first').cure).toMatch(
      /^choose one of its headings: .*“#leaving-it-there”/,
    );
  });

  test('that takes away the page of a note names the nearest page', () => {
    const problem = found('unknown-page', 'at: /adjustments/phased-return/');
    expect(problem.why).toContain('your note is not lost');
    expect(problem.cure).not.toBe('');
  });

  test('that takes away what was left out says that the name can go', () => {
    expect(
      problems.filter(
        ({ kind, what, why }) =>
          kind === 'unknown-module' && what.includes('small-firms') && why.includes('no longer needed'),
      ),
    ).toHaveLength(1);
  });

  test('that takes away a claim is told at the line of theirs that cites it', () => {
    expect(found('unknown-claim', 'C027').file).toBe(`${ours}modules/how-we-refer/questions.yaml`);
  });

  test('that brings a lesson of the same name keeps both apart and says what to do', () => {
    expect(problems.filter(({ kind }) => kind === 'edition-replaces')).toMatchObject([
      { file: `${ours}modules/whom-to-ring/index.mdx`, what: 'There is a module “whom-to-ring” already.' },
    ]);
  });

  test('is no reason to forget a name that is misspelt where something is left out or added', () => {
    const nearest = problems.filter(({ kind }) => kind === 'unknown-module').map(({ cure }) => cure);
    expect(nearest).toContain('change it to “one-team”');
    expect(nearest).toContain('change it to “how-we-refer”');
  });

  test('tells nothing else', () => {
    expect(problems.map(({ kind }) => kind).sort()).toEqual([
      'edition-replaces',
      'unknown-anchor',
      'unknown-anchor',
      'unknown-claim',
      'unknown-module',
      'unknown-module',
      'unknown-module',
      'unknown-page',
    ]);
  });
});
