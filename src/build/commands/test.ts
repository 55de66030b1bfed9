import { mkdir, readFile, rm } from 'node:fs/promises';
import { run } from '#build/commands/run.ts';

/**
 * Everything that must hold before a change lands: content, types, lint, unit tests, a clean build, journeys in a
 * real browser. Goes on after a failure, so that one run tells everything, and closes with the count.
 */
const steps: { name: string; needs?: string; go: () => Promise<number>; report?: string }[] = [
  { name: 'content', go: () => run('node', ['src/build/commands/check.ts']) },
  { name: 'types', go: () => run('npm', ['run', '--silent', 'typecheck']) },
  { name: 'lint', go: () => run('npm', ['run', '--silent', 'lint']) },
  {
    name: 'unit tests',
    go: () =>
      run('vitest', ['run', '--reporter=default', '--reporter=json', '--outputFile.json=.cache/unit.json']),
    report: '.cache/unit.json',
  },
  { name: 'build', go: () => run('node', ['src/build/commands/build.ts']) },
  { name: 'journeys', needs: 'build', go: () => run('playwright', ['test']), report: '.cache/journeys.json' },
];

await mkdir('.cache', { recursive: true });
const failedSteps: string[] = [];
let passed = 0;
let failed = 0;
let skipped = 0;
for (const step of steps) {
  if (step.needs && failedSteps.includes(step.needs)) {
    failedSteps.push(step.name);
    failed += 1;
    process.stdout.write(`\n— ${step.name}: not run, because the ${step.needs} failed\n`);
    continue;
  }
  process.stdout.write(`\n— ${step.name}\n`);
  if (step.report) await rm(step.report, { force: true });
  const code = await step.go();
  const counts = step.report ? await countsOf(step.report) : undefined;
  if (code !== 0) failedSteps.push(step.name);
  if (counts) {
    passed += counts.passed;
    failed += counts.failed || (code === 0 ? 0 : 1);
    skipped += counts.skipped;
  } else if (code === 0) passed += 1;
  else failed += 1;
}
if (failedSteps.length) process.stdout.write(`\nFailed: ${failedSteps.join(', ')}\n`);
if (skipped) process.stdout.write(`\n${skipped} skipped: what they need is not on this machine\n`);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed ? 1 : 0;

/** What is read of a report: Playwright’s, or vitest’s. */
type Report =
  | { stats: { expected: number; flaky: number; unexpected: number; skipped: number } }
  | { numPassedTests: number; numFailedTests: number; numPendingTests: number };

/** Reads the counts from a vitest or Playwright report. A report that is missing or holds no test counts as a failure. */
async function countsOf(path: string): Promise<{ passed: number; failed: number; skipped: number }> {
  try {
    const report = JSON.parse(await readFile(path, 'utf8')) as Report;
    const counts =
      'stats' in report
        ? {
            passed: report.stats.expected + report.stats.flaky,
            failed: report.stats.unexpected,
            skipped: report.stats.skipped,
          }
        : { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
    return counts.passed + counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
