import { createHash } from 'node:crypto';
import { escaped } from '#packages/xml.ts';

/** A feed as RFC 4287 has it. Addresses are relative to the feed’s own, because a built site does not know its host. */
export interface Feed {
  /** What it is the feed of; its id is made from this and stays whatever the host is called. */
  name: string;
  title: string;
  subtitle: string;
  author: string;
  rights: string;
  language: string;
  /** Its own address, and that of the page that says the same. */
  self: string;
  page: string;
  entries: readonly { name: string; title: string; text: string; page: string; updated: string }[];
}

/** The feed as a text. Throws where it has no entry: it would have no date. */
export function atom({ entries, ...feed }: Feed): string {
  const newest = entries
    .map(({ updated }) => timed(updated))
    .sort()
    .at(-1);
  if (!newest) throw new Error(`The feed “${feed.name}” has no entry.`);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(feed.language)}">`,
    `  <id>${idOf(feed.name)}</id>`,
    `  <title>${escaped(feed.title)}</title>`,
    `  <subtitle>${escaped(feed.subtitle)}</subtitle>`,
    `  <updated>${newest}</updated>`,
    `  <author><name>${escaped(feed.author)}</name></author>`,
    `  <rights>${escaped(feed.rights)}</rights>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(feed.self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(feed.page)}"/>`,
    ...entries.map(({ name, title, text, page, updated }) =>
      [
        '  <entry>',
        `    <id>${idOf(`${feed.name}/${name}`)}</id>`,
        `    <title>${escaped(title)}</title>`,
        `    <updated>${timed(updated)}</updated>`,
        `    <link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
        `    <content type="text">${escaped(text)}</content>`,
        '  </entry>',
      ].join('\n'),
    ),
    '</feed>\n',
  ].join('\n');
}

/** The first moment of a year, a month or a day, as RFC 3339 has it. */
const timed = (date: string): string => new Date(date).toISOString();

/** A name as an id of an entry: a UUID of version 8 (RFC 9562), made of the name’s SHA-256, so that it is the same in every build. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
