import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Part of a text, by the places before its first letter and after its last. */
export interface Part {
  from: number;
  to: number;
}

/** An element as it stands in a page: what it is, and where each part of it is found in the text. */
export interface HtmlElement extends Part {
  name: string;
  /** By name, with characters as a browser reads them. */
  attributes: Readonly<Record<string, string>>;
  /** Each attribute with its name, its value and its quotes. */
  places: Readonly<Record<string, Part>>;
  /** Its opening tag, and what stands between that and its end. */
  opening: Part;
  inside: Part;
}

/**
 * The elements of a page in their order, read as a browser without scripts reads them. Only those that somebody wrote: a parser
 * puts in others.
 */
export function elementsOf(html: string): HtmlElement[] {
  const found: HtmlElement[] = [];
  const walk = (node: Tree.ParentNode): void => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      const at = child.sourceCodeLocation;
      if (at?.startTag)
        found.push({
          name: child.tagName,
          attributes: Object.fromEntries(child.attrs.map(({ name, value }) => [name, value])),
          places: Object.fromEntries(
            Object.entries(at.attrs ?? {}).map(([name, place]) => [name, partOf(place)]),
          ),
          ...partOf(at),
          opening: partOf(at.startTag),
          inside: { from: at.startTag.endOffset, to: at.endTag?.startOffset ?? at.endOffset },
        });
      walk('content' in child ? child.content : child);
    }
  };
  walk(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
  return found.sort((one, other) => one.from - other.from || other.to - one.to);
}

/** The texts that stand in the body of a page, without those within elements of these names, and without scripts and styles. */
export function textsOf(html: string, without: readonly string[]): Part[] {
  const left = new Set([...without, 'script', 'style', 'head']);
  const found: Part[] = [];
  const walk = (node: Tree.ParentNode): void => {
    for (const child of node.childNodes)
      if ('tagName' in child) {
        if (!left.has(child.tagName)) walk('content' in child ? child.content : child);
      } else if (child.nodeName === '#text' && child.sourceCodeLocation)
        found.push(partOf(child.sourceCodeLocation));
  };
  walk(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
  return found;
}

const partOf = ({ startOffset, endOffset }: { startOffset: number; endOffset: number }): Part => ({
  from: startOffset,
  to: endOffset,
});

/** What stands in a part of a text. */
export const textIn = (text: string, { from, to }: Part): string => text.slice(from, to);

/** What an attribute says, letter for letter as it stands between its quotes, and where. */
export function writtenIn(text: string, { attributes, places }: HtmlElement, name: string): Edit | undefined {
  const place = places[name];
  if (!place || attributes[name] === undefined) return undefined;
  const opening = text.indexOf('"', place.from);
  // Without quotes, or without a value.
  if (opening < 0 || opening >= place.to - 1) return undefined;
  const value = { from: opening + 1, to: place.to - 1 };
  return { ...value, by: textIn(text, value) };
}

/** Whether one part stands in another. */
export const within = (one: Part, other: Part): boolean => other.from <= one.from && one.to <= other.to;

/** A part of a text and what comes in its place; from and to are the same where something is put in. */
export interface Edit extends Part {
  by: string;
}

/**
 * A text with these changes, and every other letter as it was. What is changed within a part that is itself replaced is gone
 * with it.
 */
export function edited(text: string, edits: readonly Edit[]): string {
  let done = '';
  let at = 0;
  for (const { from, to, by } of [...edits].sort(
    (one, other) => one.from - other.from || other.to - one.to,
  )) {
    if (from < at) continue;
    done += text.slice(at, from) + by;
    at = to;
  }
  return done + text.slice(at);
}
