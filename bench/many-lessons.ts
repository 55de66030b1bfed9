import { cpSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Copied {
  name: string;
  title: string;
  /** As plain Markdown, for a site that knows nothing of claims and questions. */
  plain: string;
}

/** What the site needs to be built somewhere else. */
const parts = [
  'src',
  'content',
  'public',
  'package.json',
  'astro.config.mjs',
  'svelte.config.js',
  'tsconfig.json',
];

/** The whole site in a folder of its own, with so many copies of its lessons beside them, each lesson as often as the others. */
export function siteWithLessons(folder: string, count: number): Copied[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const lessons = globSync('content/modules/[a-z]*/questions.yaml')
    .sort()
    .map((file) => ({
      text: readFileSync(file.replace('questions.yaml', 'index.mdx'), 'utf8'),
      questions: readFileSync(file, 'utf8'),
    }))
    .filter(({ text }) => !/^kind: /m.test(text));
  return Array.from({ length: count }, (_, at) => {
    const name = `copy-${at + 1}`;
    const { text, questions } = lessons[at % lessons.length]!;
    const title = `${/^title: ["']?(.*?)["']?$/m.exec(text)?.[1] ?? name} (${at + 1})`;
    // What a learner did is kept by the id of a question or a note, so no two may have the same.
    const own = text
      .replace(/(<(?:Question|Note)\s[^>]*?id=")/g, `$1${name}-`)
      .replace(/^title: .*$/m, `title: ${JSON.stringify(title)}`);
    const copy = join(folder, 'content/modules', name);
    mkdirSync(copy);
    writeFileSync(join(copy, 'index.mdx'), own);
    writeFileSync(join(copy, 'questions.yaml'), questions.replace(/^- id: /gm, `- id: ${name}-`));
    return { name, title, plain: plainly(text) };
  });
}

const plainly = (lesson: string) =>
  lesson
    .split(/^---$/m)
    .slice(2)
    .join('---')
    .replace(/<Term[^>]*>([^<]*)<\/Term>/g, '$1')
    .replace(/<[A-Z][^>]*>|<\/[A-Z][^>]*>/g, '');
