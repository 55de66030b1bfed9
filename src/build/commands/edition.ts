import { cp, readdir } from 'node:fs/promises';
import { relative, resolve } from 'node:path';

// npm run edition -- new <folder>: a folder for an edition of your own, with every choice explained.
const [verb, folder] = process.argv.slice(2);

async function make(to: string): Promise<string> {
  const inside = relative(process.cwd(), resolve(to));
  if (!inside.startsWith('..'))
    return refuse(
      `“${to}” is inside this folder, where the next update would meet it.`,
      'choose one beside it, such as ../our-edition',
    );
  const there = await readdir(to).catch(() => []);
  if (there.length)
    return refuse(`“${to}” is there already, and not empty.`, 'choose a new folder; nothing was written');
  await cp('examples/new-edition', to, { recursive: true });
  return `Made ${to}/edition.yaml. Open it: every choice is explained there.

  EDITION=${to} npm run check    says what is wrong with it, and how to put it right
  EDITION=${to} npm run dev      shows it at once, and each change as you save it
  EDITION=${to} npm start        builds and serves it
  EDITION=${to} npm run build    writes it to dist/, to be put on a server (docs/hosting.md)
`;
}

function refuse(what: string, cure: string): string {
  process.exitCode = 1;
  return `${what}\n→ ${cure}\n`;
}

process.stdout.write(
  verb === 'new' && folder
    ? await make(folder)
    : refuse('This makes a folder for an edition of your own.', 'npm run edition -- new ../our-edition'),
);
