import type { Hook } from '#assessment/hooks.ts';
import { isKey, type Key } from '#assessment/key.ts';
import { attribute, embedded, hooked, required, type All, type Attribute, type One } from '#device/dom.ts';

/** What a page has, by the hooks of this room. */
export const one: One<Hook> = required;
export const all: All<Hook> = hooked;
export const says: Attribute<Hook> = attribute;
export const has = (element: Element, hook: Hook): boolean => element.hasAttribute(`data-${hook}`);
export const put = (element: Element, hook: Hook, value = ''): void =>
  element.setAttribute(`data-${hook}`, value);

/** The questions that can be answered below an element. */
export const questionsIn = (root: ParentNode): HTMLFormElement[] => all(root, 'question');

/** What marking needs of a question, as its page carries it. */
export const keyIn = (question: HTMLFormElement): Key => embedded(says(question, 'key'), 'key', isKey);
