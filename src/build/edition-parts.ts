import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  // What is wrong with it is told by the check.
  const value = folder === undefined ? undefined : readEdition(join(root, folder, 'edition.yaml'));
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
                load: (id: string) => (id === `\0${style}` ? styleOf(value?.accent) : undefined),
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        if (folder === undefined || !value?.logo) return;
        const to = fileURLToPath(new URL('edition/', dir));
        await mkdir(to, { recursive: true });
        await writeFile(join(to, value.logo), await readFile(join(root, folder, value.logo)));
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
