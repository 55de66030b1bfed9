import { attribute, hooked, type All, type Attribute } from '#device/dom.ts';
import type { Hook } from '#device/hooks.ts';
import { keepPreference } from '#device/preferences.ts';

const all: All<Hook> = hooked;
const says: Attribute<Hook> = attribute;

/** Remembers as whom somebody came in, where the page says so: `<div data-door="clinicians">`. */
export function rememberDoor(): void {
  for (const part of all(document, 'door')) keepPreference('door', says(part, 'door'));
}
