import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { typefacePackages } from '#build/typefaces.ts';

/** Name, version, licence and its text, of each package that reaches a browser. */
export const licencesFile = 'licences.txt';

/** The package that a module of a bundle stands in; nothing for the project’s own. */
export const packageOf = (id: string): string | undefined =>
  /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];

interface Package {
  name: string;
  version: string;
  license?: string;
  homepage?: string;
}

/** What is owed to whoever wrote a package: the text that it asks to be kept with it. */
function licenceOf(name: string): string {
  const folder = join('node_modules', name);
  const { version, license, homepage } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Package;
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(entry));
  const text = file
    ? readFileSync(join(folder, file), 'utf8').trim()
    : 'It has no file with a text of its own.';
  return [`${name} ${version}`, license ?? 'see below', ...(homepage ? [homepage] : []), '', text].join('\n');
}

/** Writes the licences of everything that the pages load, as the bundles of this very build hold it, into the built site. */
export function licences(): AstroIntegration {
  // Typefaces are made anew from what these packages hold, so no bundle names them.
  const loaded = new Set<string>(typefacePackages);
  const found = (id: string | undefined | null) => {
    const name = id ? packageOf(id) : undefined;
    if (name && existsSync(join('node_modules', name, 'package.json'))) loaded.add(name);
  };
  return {
    name: 'within-reach:licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'within-reach:licences',
                generateBundle(_options, bundle) {
                  for (const part of Object.values(bundle)) {
                    // What pages are written with stays here.
                    if (part.type === 'asset') part.originalFileNames.forEach(found);
                    else if (this.environment.name === 'client') Object.keys(part.modules).forEach(found);
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const parts = [...loaded].sort().map(licenceOf);
        const own = readFileSync('LICENSE', 'utf8').trim();
        const text = [`Within Reach\n\n${own}`, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`);
        await writeFile(fileURLToPath(new URL(licencesFile, dir)), `${text}\n`);
      },
    },
  };
}
