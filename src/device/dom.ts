/**
 * What a script and the page it acts in agree on: elements are found by the `data-` names that a room lists in its hooks.ts,
 * data comes embedded as JSON and is checked when it is read. Where a page and a script of two releases meet, the error
 * names what is missing.
 */

/** The element that carries `data-<hook>`. Throws an error that names the hook and where it was looked for. */
export function required<Found extends Element = HTMLElement>(root: ParentNode, hook: string): Found {
  return root.querySelector<Found>(`[data-${hook}]`) ?? missing(root, hook);
}

/** All elements that carry `data-<hook>`, or `data-<hook>="value"`. */
export const hooked = <Found extends Element = HTMLElement>(
  root: ParentNode,
  hook: string,
  value?: string,
): Found[] => [
  ...root.querySelectorAll<Found>(
    value === undefined ? `[data-${hook}]` : `[data-${hook}="${CSS.escape(value)}"]`,
  ),
];

/** What `data-<hook>` of an element says. Throws an error that names the hook where the element does not carry it. */
export const attribute = (element: Element, hook: string): string =>
  element.getAttribute(`data-${hook}`) ?? missing(element, hook);

function missing(root: ParentNode, hook: string): never {
  const where =
    root instanceof Element ? `<${root.tagName.toLowerCase()} class="${root.className}">` : 'the page';
  throw new Error(`“data-${hook}” is missing in ${where}.`);
}

/**
 * `required`, `hooked` and `attribute` for a room that knows its own hooks only. A room gives them their type in hooks.client.ts; what
 * every page runs does so itself, so that it loads no other file. What writes hooks stands in the rooms, for the same reason.
 */
export type One<Hook extends string> = <Found extends Element = HTMLElement>(
  root: ParentNode,
  hook: Hook,
) => Found;
export type All<Hook extends string> = <Found extends Element = HTMLElement>(
  root: ParentNode,
  hook: Hook,
  value?: string,
) => Found[];
export type Attribute<Hook extends string> = (element: Element, hook: Hook) => string;

/** What the JSON in `text` holds, if `fits` says so. Throws an error that names `what` otherwise. */
export function embedded<Value>(
  text: string | undefined,
  what: string,
  fits: (value: unknown) => value is Value,
): Value {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '');
  } catch {
    throw new Error(`“${what}” in this page is not JSON.`);
  }
  if (!fits(value)) throw new Error(`“${what}” in this page is not what this script was written for.`);
  return value;
}

/** Where the site is served from, with a slash at its end. */
export const baseOf = (): string => document.body.dataset['base'] ?? '/';
