import type { AstroIntegration } from 'astro';
import { printProblem, printProblems } from '#authoring/print-problems.ts';
import { checkContent } from '#build/check.ts';

/**
 * Stops a build whose content has a mistake, and in dev shows each mistake in the terminal and over the page as soon
 * as a file is saved.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'within-reach:content-check',
    hooks: {
      'astro:build:start': async () => {
        const { problems } = await checkContent(process.cwd());
        if (problems.length) {
          process.stderr.write(`\n${printProblems(problems)}\n`);
          process.exit(1);
        }
      },
      'astro:server:setup': ({ server, logger }) => {
        const tell = async () => {
          const { problems } = await checkContent(process.cwd());
          if (!problems.length) return;
          process.stdout.write(`\n${printProblems(problems)}\n`);
          const first = problems[0]!;
          server.ws.send({
            type: 'error',
            err: {
              message: problems.map(printProblem).join('\n\n'),
              stack: '',
              plugin: 'content check',
              id: first.file,
              loc: { file: first.file, line: first.line, column: first.column },
            },
          });
        };
        const changed = (path: string) => {
          if (!/[\\/]content[\\/]/.test(path)) return;
          tell().catch((error: unknown) => logger.error(String(error)));
        };
        server.watcher.add('content');
        server.watcher.on('change', changed).on('add', changed).on('unlink', changed);
        void tell();
      },
    },
  };
}
