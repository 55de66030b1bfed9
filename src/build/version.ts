import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which state of the project a site is built from. */
export interface Version {
  /** As package.json has it. */
  number: string;
  /** The first letters of the commit; nothing where there is no git, or the project came as a zip. */
  commit: string | undefined;
  /** Whether files differ from that commit. */
  changed: boolean;
}

/** Of the project in `root`: the same commit gives the same answer on every machine. */
export function versionOf(root: string): Version {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const git = (...args: string[]): string | undefined => {
    try {
      return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    } catch {
      return undefined;
    }
  };
  // Inside the repository of somebody else, its commit says nothing of us.
  const own = git('rev-parse', '--show-prefix')?.trim() === '';
  const commit = own ? git('rev-parse', 'HEAD')?.slice(0, 7) : undefined;
  return { number: version, commit, changed: commit !== undefined && git('status', '--porcelain') !== '' };
}

/** As file names say it: 0.2.0-1a2b3c4. */
export const versionInNames = ({ number, commit, changed }: Version): string =>
  [number, ...(commit ? [commit] : []), ...(changed ? ['changed'] : [])].join('-');

let here: Version | undefined;
/** That of the project in whose folder a command was started. */
export const versionHere = (): Version => (here ??= versionOf(process.cwd()));
