import { hooked, type All } from '#device/dom.ts';
import type { Hook } from '#search/hooks.ts';

/** What a page has, by the hooks of this room. */
export const all: All<Hook> = hooked;
