import { attribute, hooked, type All, type Attribute } from '#device/dom.ts';
import type { Hook } from '#edition/hooks.ts';

/** What a page has, by the hooks of this room. */
export const all: All<Hook> = hooked;
export const says: Attribute<Hook> = attribute;
