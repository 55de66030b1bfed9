import { decoded } from '#banks/plain-text.ts';

/** An element as fast-xml-parser keeps it where the order counts: its one own key is its name. */
export interface Element {
  readonly ':@'?: Readonly<Record<string, string>>;
}

/** The parser remembers the place of an element under a symbol. */
const isRecord = (value: unknown): value is Record<string | symbol, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isElement = (value: unknown): value is Element => isRecord(value);

export const nodesOf = (value: unknown): Element[] => (Array.isArray(value) ? value.filter(isElement) : []);

export const nameOf = (node: Element): string => Object.keys(node).find((key) => key !== ':@') ?? '';

function inside(node: Element | undefined): Element[] {
  return node && isRecord(node) ? nodesOf(node[nameOf(node)]) : [];
}

export const children = (node: Element | undefined, name: string): Element[] =>
  inside(node).filter((one) => nameOf(one) === name);

export const child = (node: Element | undefined, name: string): Element | undefined =>
  children(node, name)[0];

/** What an element says: what stands in CDATA as it is, and else with its characters by name read once. */
export const textIn = (node: Element | undefined): string =>
  inside(node)
    .map((one) => {
      const name = nameOf(one);
      if (name === '#text') return isRecord(one) ? decoded(String(one['#text'])) : '';
      return name === '#cdata'
        ? inside(one)
            .map((raw) => (isRecord(raw) ? String(raw['#text']) : ''))
            .join('')
        : '';
    })
    .join('');

/** Where it starts in the file, in characters. */
export function startOf(node: Element): number {
  const kept = isRecord(node) ? Object.getOwnPropertySymbols(node).map((symbol) => node[symbol]) : [];
  const start = kept.map((about) => (isRecord(about) ? about.startIndex : undefined))[0];
  return typeof start === 'number' ? start : 0;
}
