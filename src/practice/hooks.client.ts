import { required, type One } from '#device/dom.ts';
import type { Hook } from '#practice/hooks.ts';

/** What a page has, by the hooks of this room. */
export const one: One<Hook> = required;
