import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

// Each starts a process or two, beside other tests.
vi.setConfig({ testTimeout: 60_000 });

const command = join(process.cwd(), 'src/build/commands');
let root: string;
const lesson = 'content/modules/first-steps';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'banks-'));
});
beforeEach(async () => {
  await rm(root, { recursive: true });
  await cp('tests/cases/author-mistakes/_sound', root, { recursive: true });
});
afterAll(() => rm(root, { recursive: true }));

/** What a command says, and how it ends, in a copy of a small site. */
const run = (name: string, ...args: string[]) =>
  new Promise<{ said: string; code: number }>((resolve) => {
    execFile(process.execPath, [join(command, name), ...args], { cwd: root }, (error, out, err) =>
      resolve({ said: out + err, code: typeof error?.code === 'number' ? error.code : 0 }),
    );
  });
const questions = (...args: string[]) => run('questions.ts', ...args);
const read = (file: string) => readFile(join(root, file), 'utf8');
const write = (file: string, text: string) => writeFile(join(root, file), text);

const bank = `// [id:first-door] [tag:objective:ask] [tag:claim:C001]
Which of these opens the subject best?{
=What part, if any?#It asks without pushing.
~You must try.#It decides for the person.
~Settle first.}
`;

test('says what there is, where nobody says what to do', async () => {
  const { said, code } = await questions();
  expect([
    said.includes('export --format moodle-xml'),
    said.includes('import bank.gift --module'),
    code,
  ]).toEqual([true, true, 0]);
});

describe('going out', () => {
  test('writes a file and says what became of each kind', async () => {
    const { said, code } = await questions(
      'export',
      '--format',
      'gift',
      '--module',
      'first-steps',
      '--out',
      'out/some.gift',
    );
    expect(code, said).toBe(0);
    expect(said).toMatch(
      /^kind +questions +becomes +feedback\nsingle +\d+ +multiple choice +beside each part\n/,
    );
    expect(await read('out/some.gift')).toContain(
      '// [id:first-1] [tag:module:first-steps] [tag:objective:ask]',
    );
  });

  test('does not go out while a question has a mistake', async () => {
    const file = `${lesson}/questions.yaml`;
    await write(file, (await read(file)).replace('claims: [C001]', 'claims: [C999]'));
    const { said, code } = await questions('export');
    expect([said, code]).toEqual([expect.stringContaining('so it is not exported'), 1]);
  });
});

describe('coming in', () => {
  test('adds to the end of the lesson, leaves what was there, and the check names each place', async () => {
    await write('bank.gift', bank);
    const before = await read(`${lesson}/questions.yaml`);
    const { said, code } = await questions('import', 'bank.gift', '--module', 'first-steps');
    expect(said).toContain(`New: 1, at the end of ${lesson}/questions.yaml: first-door.`);
    expect(code).toBe(0);
    const after = await read(`${lesson}/questions.yaml`);
    expect(after.startsWith(before)).toBe(true);
    expect(after.slice(before.length)).toContain('- id: first-door');
    const check = await run('check.ts');
    expect(check.said).toContain('The “feedback” of the question “first-door” is still to be written.');
    expect(check.said.match(/\(to-write\)/g)).toHaveLength(1);
  });

  test('a second time changes nothing', async () => {
    await write('bank.gift', bank);
    await questions('import', 'bank.gift', '--module', 'first-steps');
    const once = await read(`${lesson}/questions.yaml`);
    const { said } = await questions('import', 'bank.gift', '--module', 'first-steps');
    expect(said).toBe('There already, word for word: 1.\n');
    expect(await read(`${lesson}/questions.yaml`)).toBe(once);
  });

  test('what differs from what is there goes into a file beside it, and never over another', async () => {
    await write('bank.gift', bank.replace('first-door', 'first-1'));
    const before = await read(`${lesson}/questions.yaml`);
    const first = await questions('import', 'bank.gift', '--module', 'first-steps');
    const second = await questions('import', 'bank.gift', '--module', 'first-steps');
    expect(first.said).toContain(`in ${lesson}/questions.imported.yaml`);
    expect(second.said).toContain(`in ${lesson}/questions.imported-2.yaml`);
    expect(await read(`${lesson}/questions.yaml`)).toBe(before);
    expect(await read(`${lesson}/questions.imported.yaml`)).toContain('What part, if any?');
  });

  test('writes nothing where it is only asked what would come of it', async () => {
    await write('bank.gift', bank);
    const before = (await readdir(root, { recursive: true })).sort();
    const text = await read(`${lesson}/questions.yaml`);
    const { said } = await questions('import', 'bank.gift', '--module', 'first-steps', '--dry-run');
    expect(said).toContain('New: 1, not written (--dry-run): first-door.');
    expect((await readdir(root, { recursive: true })).sort()).toEqual(before);
    expect(await read(`${lesson}/questions.yaml`)).toBe(text);
  });

  test('goes beside a file that is laid out in another way', async () => {
    await write('bank.gift', bank);
    const file = `${lesson}/questions.yaml`;
    const { parse } = await import('yaml');
    await write(file, JSON.stringify(parse(await read(file))));
    const before = await read(file);
    const { said } = await questions('import', 'bank.gift', '--module', 'first-steps');
    expect(said).toContain(`in ${lesson}/questions.imported.yaml, because`);
    expect(await read(file)).toBe(before);
  });

  test.each([
    ['no file', ['import', 'none.gift', '--module', 'first-steps'], 'There is no file none.gift.'],
    ['no lesson', ['import', 'bank.gift'], 'Which lesson are the questions for?'],
    [
      'a lesson that is not there',
      ['import', 'bank.gift', '--module', 'first-step'],
      'Did you mean “first-steps”?',
    ],
    [
      'a format that is not there',
      ['import', 'bank.gift', '--module', 'first-steps', '--format', 'qti'],
      '“qti” is not a format we know.',
    ],
    ['an option that is not there', ['import', '--modul', 'x'], 'Unknown option'],
    ['an action that is not there', ['imprt'], 'Did you mean “import”?'],
  ])('with %s says what to type', async (_, args, said) => {
    await write('bank.gift', bank);
    const told = await questions(...args);
    expect([told.said, told.code]).toEqual([expect.stringContaining(said), 1]);
    expect(told.said).toMatch(/\n {2}→ \S/);
    expect(told.said).not.toMatch(/\n\s+at /);
  });

  test('of a file that holds no question says why, and ends with a fault', async () => {
    await write('bank.gift', 'Only a text.\n');
    const { said, code } = await questions('import', 'bank.gift', '--module', 'first-steps');
    expect([said, code]).toEqual([expect.stringContaining('(no-question)'), 1]);
  });
});
