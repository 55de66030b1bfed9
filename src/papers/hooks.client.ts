import { attribute, hooked, required, type All, type Attribute, type One } from '#device/dom.ts';
import type { Hook } from '#papers/hooks.ts';

/** What a page has, by the hooks of this room. */
export const one: One<Hook> = required;
export const all: All<Hook> = hooked;
export const says: Attribute<Hook> = attribute;
export const around = <Found extends Element>(element: Element, hook: Hook): Found | null =>
  element.closest<Found>(`[data-${hook}]`);
