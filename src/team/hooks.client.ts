import { attribute, embedded, hooked, required, type All, type Attribute, type One } from '#device/dom.ts';
import type { CodedForm } from '#team/code.ts';
import type { Hook } from '#team/hooks.ts';
import { isCodedForms } from '#team/measure-form.ts';

/** What a page has, by the hooks of this room. */
export const one: One<Hook> = required;
export const all: All<Hook> = hooked;
export const says: Attribute<Hook> = attribute;

/** The forms by which codes are read, the newest last. */
export const formsOn = (root: HTMLElement): CodedForm[] =>
  embedded(says(root, 'forms'), 'data-forms', isCodedForms);
