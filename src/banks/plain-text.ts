/** Names of characters that word processors and Moodle’s editor write; any other name is left as it stands. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  pound: '£',
  euro: '€',
  eacute: 'é',
  egrave: 'è',
  times: '×',
  deg: '°',
  frac12: '½',
  rarr: '→',
  bull: '•',
};

/** Characters written by name or number. Only once: “&amp;lt;” is “&lt;”. */
export function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,15}));/g,
    (whole, ten: string | undefined, sixteen: string | undefined, name: string | undefined) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = ten === undefined ? parseInt(`${sixteen}`, 16) : Number(ten);
      return printable(code) ? String.fromCodePoint(code) : '';
    },
  );
}

const printable = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  (code >= 32 && code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff) && !(code >= 127 && code < 160));

export interface Plain {
  readonly paragraphs: readonly string[];
  /** What a text cannot hold, by the name of its element. */
  readonly lost: readonly Lost[];
}

export type Lost = 'picture' | 'link' | 'media' | 'code' | 'table';

const lostWith: Readonly<Record<string, Lost>> = {
  img: 'picture',
  svg: 'picture',
  a: 'link',
  audio: 'media',
  video: 'media',
  iframe: 'media',
  object: 'media',
  embed: 'media',
  script: 'code',
  style: 'code',
  table: 'table',
};
const opens = new Set(
  'p div ul ol li table tr td th h1 h2 h3 h4 h5 h6 blockquote pre section dl dt dd hr'.split(' '),
);
/** What stands in these is no text. */
const silent = new Set(['script', 'style', 'svg', 'iframe', 'object', 'audio', 'video', 'title', 'head']);

/**
 * HTML as plain text, paragraph by paragraph. Nothing is run, fetched or kept: not tags, not addresses. A “<” that opens no tag
 * is a “<”. Goes over the text once, so that no input takes longer than its length.
 */
export function plain(html: string): Plain {
  const paragraphs: string[] = [''];
  const lost = new Set<Lost>();
  let within: string | undefined;
  const say = (text: string) => {
    if (!within) paragraphs.push(paragraphs.pop() + decoded(text.replace(/\s+/g, ' ')));
  };
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (at < from) continue;
    if (html.startsWith('<!--', at)) {
      say(html.slice(from, at));
      const end = html.indexOf('-->', at + 4);
      from = end < 0 ? html.length : end + 3;
      continue;
    }
    const next = html.charCodeAt(at + 1) | 32;
    const closes = html[at + 1] === '/';
    if (!closes && !(next >= 97 && next <= 122)) continue;
    const end = html.indexOf('>', at);
    if (end < 0) break;
    const name = /^<\/?([a-zA-Z][a-zA-Z0-9]*)/
      .exec(html.slice(at, Math.min(end, at + 24)))?.[1]
      ?.toLowerCase();
    if (name === undefined) continue;
    say(html.slice(from, at));
    from = end + 1;
    if (within) {
      if (closes && name === within) within = undefined;
      continue;
    }
    const gone = lostWith[name];
    if (gone && !closes) lost.add(gone);
    if (silent.has(name) && !closes && html[end - 1] !== '/') within = name;
    else if (name === 'br') paragraphs.push(`${paragraphs.pop()}\n`);
    else if (opens.has(name)) paragraphs.push('');
  }
  say(html.slice(from));
  return {
    paragraphs: paragraphs
      .map((text) =>
        text
          .replace(/ *\n */g, '\n')
          .replace(/\u00a0/g, ' ')
          .replace(/ {2,}/g, ' ')
          .trim(),
      )
      .filter((text) => text !== ''),
    lost: [...lost],
  };
}

/** A plain text as HTML that says the same. */
export const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br />');

/** A text as it comes back from being HTML: spaces that no browser shows are gone. */
export const settled = (text: string): string => plain(asHtml(text)).paragraphs.join('\n');
