import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { editionFolder, ownModulesFolder } from '#build/edition.ts';
import { accentOf, accentStyle } from '#edition/accent.ts';
import { editionSchema } from '#edition/edition.schema.ts';

const style = 'virtual:edition.css';

/**
 * The parts of an edition that are no content: its colour as a style sheet after the tokens, its logo, and its modules where Astro
 * finds them. The plain site gets an empty style sheet and nothing else.
 */
export function edition(): AstroIntegration {
  const root = process.cwd();
  const folder = editionFolder(root);
  // Read each time, because it may change while somebody writes it. What is wrong with it is told by the check.
  const value = () => (folder === undefined ? undefined : readEdition(join(root, folder, 'edition.yaml')));
  return {
    name: 'within-reach:edition',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        const copy = ownModulesFolder(root);
        if (folder !== undefined && copy) {
          await rm(join(root, copy), { recursive: true, force: true });
          await cp(join(root, folder, 'modules'), join(root, copy), { recursive: true });
        }
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'within-reach:edition-style',
                resolveId: (id: string) => (id === style ? `\0${style}` : undefined),
                load: (id: string) => (id === `\0${style}` ? styleOf(value()?.accent) : undefined),
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const logo = value()?.logo;
        if (folder === undefined || !logo) return;
        const to = fileURLToPath(new URL('edition/', dir));
        await mkdir(to, { recursive: true });
        await writeFile(join(to, logo), await readFile(join(root, folder, logo)));
      },
      'astro:server:setup': ({ server }) => {
        if (folder === undefined) return;
        const home = join(root, folder);
        server.middlewares.use('/edition/', (request, response, next) => {
          const logo = value()?.logo;
          if (!logo || request.url?.replace(/\?.*$/, '') !== `/${logo}`) return next();
          response.setHeader('content-type', logo.endsWith('.svg') ? 'image/svg+xml' : 'image/png');
          readFile(join(home, logo)).then((bytes) => response.end(bytes), next);
        });
        const changed = async (path: string, gone: boolean) => {
          const inside = relative(home, resolve(path));
          if (inside.startsWith('..')) return;
          const copy = ownModulesFolder(root);
          if (copy && inside.startsWith(`modules${sep}`)) {
            const to = join(root, copy, relative('modules', inside));
            await (gone ? rm(to, { force: true }) : cp(resolve(path), to));
          }
          for (const { moduleGraph } of Object.values(server.environments)) {
            const found = moduleGraph.getModuleById(`\0${style}`);
            if (found) moduleGraph.invalidateModule(found);
          }
          server.ws.send({ type: 'full-reload' });
        };
        const tell = (gone: boolean) => (path: string) =>
          void changed(path, gone).catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
        server.watcher.add(home);
        server.watcher.on('change', tell(false)).on('add', tell(false)).on('unlink', tell(true));
      },
    },
  };
}

function readEdition(file: string) {
  try {
    return existsSync(file) ? editionSchema.safeParse(parse(readFileSync(file, 'utf8'))).data : undefined;
  } catch {
    return undefined;
  }
}

function styleOf(accent: string | undefined): string {
  const found = accent ? accentOf(accent) : undefined;
  return found && 'accent' in found ? accentStyle(found.accent) : '';
}
