import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { editionFolder } from '#build/edition.ts';
import { editionSchema } from '#edition/edition.schema.ts';
import { helpLinesSchema } from '#imprint/help-line.schema.ts';
import { askedFor } from '#imprint/help-lines.ts';
import { searchWordsSchema } from '#search/search-words.schema.ts';
import { imprintSchema } from '#imprint/imprint.schema.ts';

/**
 * What site/names.ts, site/help-names.ts, search/help-words.ts and device/save-site.ts say, from `root`/content: for Vite’s `define`. What cannot be read is left out, and the check says why
 * in words for its author.
 */
export function siteDefines(root: string): Record<string, string> {
  const folder = editionFolder(root);
  const own = folder && editionSchema.safeParse(read(join(root, folder, 'edition.yaml'))).data?.site;
  const plain = imprintSchema.safeParse(read(join(root, 'content', 'site.yaml'))).data;
  const site = plain && { ...plain, ...own };
  const help = helpLinesSchema.safeParse(read(join(root, 'content', 'help-lines.yaml'))).data;
  const asked = help && askedFor(help.lines);
  const words = searchWordsSchema.safeParse(read(join(root, 'content', 'search', 'needs-help.yaml'))).data
    ?.help;
  const given = {
    PUBLIC_OFFLINE: site?.offline ?? 'always',
    PUBLIC_SITE_NAME: site?.name,
    PUBLIC_SITE_CALENDAR: site?.calendar,
    PUBLIC_SITE_TAGLINE: site?.tagline,
    PUBLIC_HELP_WITHIN: asked?.within.join('\n'),
    PUBLIC_HELP_ALONE: asked?.alone.join('\n'),
    PUBLIC_HELP_WORDS: words && JSON.stringify(words),
  };
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, text]) =>
      text === undefined ? [] : [[`import.meta.env.${name}`, JSON.stringify(text)]],
    ),
  );
}

function read(path: string): unknown {
  try {
    return existsSync(path) ? parse(readFileSync(path, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}
