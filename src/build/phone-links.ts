import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { edited, textsOf, type Edit } from '#build/html.ts';
import { siteContent } from '#build/site-content.ts';
import { helpLinesOf } from '#imprint/help-line.kind.ts';
import type { HelpLine } from '#imprint/help-line.schema.ts';

/** What a number is read by: its digits, and for one to write to, the word that is sent. */
type Numbers = ReadonlyMap<string, { word?: string | undefined }>;

/** The number of Europe for a life at risk, which every telephone of the United Kingdom answers too. */
const everywhere = '112';

/** The numbers of the lines to call, by their digits. */
export function numbersOf(lines: readonly Pick<HelpLine, 'number' | 'send'>[]): Numbers {
  const numbers = new Map<string, { word?: string | undefined }>([[everywhere, {}]]);
  for (const { number, send } of lines) if (number) numbers.set(number.replaceAll(' ', ''), { word: send });
  return numbers;
}

/** Ten or eleven digits that begin with a nought are a telephone number of the United Kingdom, however they are grouped. */
const long = /(?<![\d/.,-])0(?: ?\d){9,10}(?![\d/-]| \d)/g;
/** Fewer are one only where they are the number of a line to call. */
const short = /(?<![\w£/.-])(?<!\d[, ])\d{3}(?: ?\d{3}|\d{2})?(?![\d/%(-]| \d|[.,]\d)/g;
/** Beside these a short number counts something. */
const counts =
  /^ (?:people|patients|of\b|in\b|days|weeks|claims|hours|lessons|pages|questions|words|trials|studies)/;

/** Where telephone numbers stand in a text, and the address that calls each or writes to it. */
export function phonesIn(text: string, numbers: Numbers): (Edit & { href: string })[] {
  const at = (match: RegExpMatchArray, href: string) => {
    const from = match.index ?? 0;
    return { from, to: from + match[0].length, by: match[0], href };
  };
  const digits = (match: RegExpMatchArray) => match[0].replaceAll(' ', '');
  return [
    ...[...text.matchAll(long)].map((match) => at(match, `tel:${digits(match)}`)),
    ...[...text.matchAll(short)].flatMap((match) => {
      const line = numbers.get(digits(match));
      if (!line || counts.test(text.slice((match.index ?? 0) + match[0].length))) return [];
      return [at(match, line.word ? `sms:${digits(match)}?&body=${line.word}` : `tel:${digits(match)}`)];
    }),
  ].sort((one, other) => one.from - other.from);
}

/** Where a number stays text: it is pressed already, or shown by a script that would find the page other than it wrote it. */
const left = [
  'a',
  'button',
  'summary',
  'label',
  'select',
  'textarea',
  'code',
  'svg',
  'astro-island',
  'title',
];

/** A page in which every telephone number that somebody can see can be pressed. */
export const withPhones = (html: string, numbers: Numbers): string =>
  edited(
    html,
    textsOf(html, left).flatMap(({ from, to }) =>
      phonesIn(html.slice(from, to), numbers).map(({ href, by, ...place }) => ({
        from: from + place.from,
        to: from + place.to,
        by: `<a href="${href.replace('&', '&amp;')}">${by}</a>`,
      })),
    ),
  );

/** A number that somebody may need in a hurry is a link, whichever file wrote it: a lesson, a guide, a claim, the foot of a page. */
export const phoneLinks = (): AstroIntegration => ({
  name: 'within-reach:phone-links',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const numbers = numbersOf(helpLinesOf(await siteContent()));
      const root = fileURLToPath(dir);
      for (const file of globSync('**/*.html', { cwd: root })) {
        const path = join(root, file);
        const html = readFileSync(path, 'utf8');
        const linked = withPhones(html, numbers);
        if (linked !== html) writeFileSync(path, linked);
      }
    },
  },
});
