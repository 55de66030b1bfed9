import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { printNotices, printProblem, printProblems } from '#authoring/print-problems.ts';
import { checkContent } from '#build/check.ts';
import { contentFolders } from '#build/edition.ts';

/**
 * Stops a build whose content has a mistake, and in dev shows each mistake in the terminal and over the page as soon
 * as a file is saved.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'within-reach:content-check',
    hooks: {
      'astro:build:start': async () => {
        const { problems, notices } = await checkContent(process.cwd());
        process.stdout.write(printNotices(notices));
        if (problems.length) {
          process.stderr.write(`\n${printProblems(problems)}\n`);
          process.exit(1);
        }
      },
      'astro:server:setup': ({ server, logger }) => {
        let broken = false;
        const tell = async () => {
          const { problems } = await checkContent(process.cwd());
          if (problems.length === 0) {
            // What was broken is mended: the page can be shown again.
            if (broken) server.ws.send({ type: 'full-reload' });
            broken = false;
            return;
          }
          broken = true;
          const first = problems[0]!;
          process.stdout.write(`\n${printProblems(problems)}\n`);
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
        const folders = contentFolders(process.cwd()).map((folder) => folder + sep);
        // Astro reacts to the same file: what it sends must not come after what we say.
        let soon: ReturnType<typeof setTimeout> | undefined;
        const changed = (path: string) => {
          if (!folders.some((folder) => `${resolve(path)}${sep}`.startsWith(folder))) return;
          clearTimeout(soon);
          soon = setTimeout(() => void tell().catch((error: unknown) => logger.error(String(error))), 150);
        };
        server.watcher.add(folders);
        server.watcher.on('change', changed).on('add', changed).on('unlink', changed);
        server.ws.on('connection', () => broken && changed(folders[0]!));
        void tell();
      },
    },
  };
}
