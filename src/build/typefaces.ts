import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { editionFolder } from '#build/edition.ts';
import { printable, sharedOut } from '#build/letters.ts';

const folder = '.cache/typefaces';
const style = 'virtual:typefaces.css';

interface Typeface {
  family: string;
  /** Its package of @fontsource, and what its files are called there after the script. */
  from: string;
  file: string;
  weight: number;
  style: 'normal' | 'italic';
  /** What it is called here. */
  name: string;
}
const text = { family: 'Atkinson Hyperlegible', from: 'atkinson-hyperlegible' };
const faces: Typeface[] = [
  { ...text, file: '400-normal', weight: 400, style: 'normal', name: 'text' },
  { ...text, file: '700-normal', weight: 700, style: 'normal', name: 'bold' },
  { ...text, file: '400-italic', weight: 400, style: 'italic', name: 'slant' },
  {
    family: 'Source Serif 4',
    from: 'source-serif-4',
    file: '600-normal',
    weight: 600,
    style: 'normal',
    name: 'title',
  },
];
/** Whose licence goes with the site. */
export const typefacePackages = [...new Set(faces.map(({ from }) => `@fontsource/${from}`))];
/** What every text is set with. Small capitals and other shapes that nothing here asks for weigh three kilobytes. */
const features = ['kern', 'liga'];

/**
 * Makes the typefaces as small as what is written here. A file of each has the letters of the keyboard and what content
 * and pages use; the other letters of western Europe and of Welsh are in files that a browser fetches once it meets one.
 */
export const typefaces = (): AstroIntegration => ({
  name: 'within-reach:typefaces',
  hooks: {
    'astro:config:setup': async ({ command, updateConfig }) => {
      if (command === 'build' || command === 'dev') await writeTypefaces(process.cwd());
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'within-reach:typefaces',
              resolveId: (id: string) =>
                id === style ? join(process.cwd(), folder, 'typefaces.css') : undefined,
            },
          ],
        },
      });
    },
  },
});

async function writeTypefaces(root: string): Promise<void> {
  mkdirSync(join(root, folder), { recursive: true });
  const written = lettersIn(
    root,
    ['content', 'src', editionFolder(root)].filter((one) => one !== undefined),
  );
  const rules: string[] = [];
  for (const face of faces)
    for (const { name, script, letters, range } of sharedOut(printable, written)) {
      // Few words slant, and fewer have letters from elsewhere: those are slanted by the browser.
      if (name && face.style === 'italic') continue;
      const file = `${face.name}${name}.woff2`;
      const from = `node_modules/@fontsource/${face.from}/files/${face.from}-${script}-${face.file}.woff2`;
      const made = await subsetFont(readFileSync(join(root, from)), letters.join(''), {
        targetFormat: 'woff2',
        keepFeatures: features,
        noHinting: true,
      });
      writeFileSync(join(root, folder, file), made);
      rules.push(
        `@font-face{font-family:'${face.family}';${face.style === 'italic' ? 'font-style:italic;' : ''}font-weight:${face.weight};` +
          `font-display:swap;src:url('./${file}');unicode-range:${range}}`,
      );
    }
  writeFileSync(join(root, folder, 'typefaces.css'), `${rules.join('\n')}\n`);
}

/** Every letter in what people write there. */
function lettersIn(root: string, folders: readonly string[]): Set<string> {
  const letters = new Set<string>();
  for (const where of folders)
    for (const file of globSync('**/*.{mdx,md,yaml,json,ts,astro,svelte}', { cwd: join(root, where) }))
      for (const letter of readFileSync(join(root, where, file), 'utf8')) letters.add(letter);
  return letters;
}
