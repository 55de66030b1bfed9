import { attribute, hooked, type All, type Attribute } from '#device/dom.ts';
import type { Hook } from '#scenario/hooks.ts';

/** What a page has, by the hooks of this room. */
export const all: All<Hook> = hooked;
export const says: Attribute<Hook> = attribute;
export const put = (element: Element, hook: Hook, value: string): void =>
  element.setAttribute(`data-${hook}`, value);
export const mark = (element: Element, hook: Hook, yes: boolean): void =>
  void element.toggleAttribute(`data-${hook}`, yes);
