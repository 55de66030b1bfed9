import type { Hook } from '#assessment/hooks.ts';
import { isKey, type Key } from '#assessment/key.ts';
import { attribute, carries, carry, embedded, hooked, required } from '#device/dom.ts';
import type { All, Attribute, Has, One, Put } from '#device/dom.ts';

/** What a page has, by the hooks of this room. */
export const one: One<Hook> = required;
export const all: All<Hook> = hooked;
export const says: Attribute<Hook> = attribute;
export const has: Has<Hook> = carries;
export const put: Put<Hook> = carry;

/** The questions that can be answered below an element. */
export const questionsIn = (root: ParentNode): HTMLFormElement[] => all(root, 'question');

/** What marking needs of a question, as its page carries it. */
export const keyIn = (question: HTMLFormElement): Key => embedded(says(question, 'key'), 'key', isKey);
