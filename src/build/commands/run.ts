import { spawn, type ChildProcess } from 'node:child_process';

const children = new Set<ChildProcess>();

/**
 * Runs a program in a process group of its own; gives its exit code. Where this process is told to stop, the whole group is,
 * so that no browser and no server is left behind.
 */
export function run(command: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    const windows = process.platform === 'win32';
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      shell: windows,
      detached: !windows,
    });
    children.add(child);
    child.on('error', () => resolve(127));
    child.on('close', (code, signal) => {
      children.delete(child);
      // What it left running in its group.
      tell(child, 'SIGKILL');
      resolve(code ?? (signal ? 1 : 0));
    });
  });
}

/** In milliseconds: how long a program may take to put its own things away before its group is ended. */
const grace = 5_000;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    for (const child of children) tell(child, 'SIGINT');
    setTimeout(() => {
      for (const child of children) tell(child, 'SIGKILL');
      process.exit(1);
    }, grace).unref();
    void Promise.all([...children].map((child) => new Promise((done) => child.once('close', done)))).then(
      () => {
        process.exit(1);
      },
    );
  });

function tell(child: ChildProcess, signal: NodeJS.Signals) {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid!, signal);
  } catch {
    // It has ended by itself.
  }
}
