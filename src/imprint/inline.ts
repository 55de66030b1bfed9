/** A part of a line of prose in a page of the site, as its author marked it up. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'claim'; id: string }
  /** A number or name that the site works out, such as {claims}. */
  | { kind: 'value'; name: string }
  | { kind: 'strong'; of: Inline[] }
  | { kind: 'link'; to: string; of: Inline[] };

const marks =
  /\[(?<link>[^[\]]+)\]\((?<to>[^()\s]+)\)|\*\*(?<strong>.+?)\*\*|`(?<code>[^`]+)`|<Claim id="(?<claim>[^"]*)" ?\/>|\{(?<value>[^{}]*)\}/;

/**
 * What an author writes in a line: **strong**, `code`, [a link](/address/), <Claim id="C027" /> and {value}. The rest is
 * text, and so is a mark that is not closed.
 */
export function inlineOf(line: string): Inline[] {
  const parts: Inline[] = [];
  let rest = line;
  for (let found = marks.exec(rest); found; found = marks.exec(rest)) {
    if (found.index > 0) parts.push({ kind: 'text', text: rest.slice(0, found.index) });
    const { link, to, strong, code, claim, value } = found.groups as Record<string, string | undefined>;
    if (link !== undefined && to !== undefined) parts.push({ kind: 'link', to, of: inlineOf(link) });
    else if (strong !== undefined) parts.push({ kind: 'strong', of: inlineOf(strong) });
    else if (code !== undefined) parts.push({ kind: 'code', text: code });
    else if (claim !== undefined) parts.push({ kind: 'claim', id: claim });
    else parts.push({ kind: 'value', name: value ?? '' });
    rest = rest.slice(found.index + found[0].length);
  }
  if (rest !== '') parts.push({ kind: 'text', text: rest });
  return parts;
}

/** Every part of a line, those within links and strong words too. */
export const flat = (parts: readonly Inline[]): Inline[] =>
  parts.flatMap((part) => ('of' in part ? [part, ...flat(part.of)] : [part]));

/** A line as plain text, for where no markup can stand. Values that are not given stay as they are written. */
export const plain = (parts: readonly Inline[], values: Readonly<Record<string, string>> = {}): string =>
  parts
    .map((part) =>
      'of' in part
        ? plain(part.of, values)
        : part.kind === 'value'
          ? (values[part.name] ?? `{${part.name}}`)
          : part.kind === 'claim'
            ? ''
            : part.text,
    )
    .join('');
