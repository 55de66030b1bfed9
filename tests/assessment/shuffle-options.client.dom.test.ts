import { beforeEach, describe, expect, it } from 'vitest';
import { shuffleOptions } from '#assessment/shuffle-options.client.ts';
import { keyOf } from '#assessment/key.ts';
import { aSingle, aStatements } from '../helpers/questions.ts';

const questions = { single: aSingle(0, 6), statements: aStatements([true, false, true, true, false, true]) };
const form = (kind: keyof typeof questions, id: string, list: string) =>
  `<form data-question="${id}" data-key='${JSON.stringify(keyOf(questions[kind]))}'><fieldset>${list}</fieldset></form>`;
const options = (id: string) =>
  `<ul>${[0, 1, 2, 3, 4, 5].map((part) => `<li><label><input type="radio" name="${id}" value="${part}"></label></li>`).join('')}</ul>`;
const orderOf = (id: string) =>
  [...document.querySelectorAll<HTMLInputElement>(`[data-question=${id}] li input`)].map(
    ({ value }) => value,
  );
/** The device that a test is on keeps options unseen until they are in order, as question.css does. */
const unseen = '<style>form:not([data-ready]) fieldset > ul { visibility: hidden }</style>';

beforeEach(() => {
  document.body.innerHTML = `${unseen}${form('single', 'one', options('one'))}${form('single', 'two', options('two'))}`;
});

describe('the order of options', () => {
  it('is the same on this device after every reload, and not the same for every question', () => {
    const before = document.body.innerHTML;
    shuffleOptions('17-4');
    const first = [orderOf('one'), orderOf('two')];
    document.body.innerHTML = before;
    shuffleOptions('17-4');
    expect([orderOf('one'), orderOf('two')]).toEqual(first);
    expect(first[0]).not.toEqual(first[1]);
    expect(first[0]!.toSorted()).toEqual(['0', '1', '2', '3', '4', '5']);
  });

  it('is the server’s where the device can remember nothing', () => {
    shuffleOptions(undefined);
    expect(orderOf('one')).toEqual(['0', '1', '2', '3', '4', '5']);
    expect(document.querySelectorAll('[data-ready]')).toHaveLength(2);
  });

  it('does not change under the eyes of somebody who reads it already', () => {
    document.querySelector('style')!.remove();
    const list = document.querySelector('ul')!;
    list.getBoundingClientRect = () => ({ top: 10, bottom: 90 }) as DOMRect;
    shuffleOptions('17-4');
    expect(orderOf('one')).toEqual(['0', '1', '2', '3', '4', '5']);
  });

  it('leaves statements as they are, because they are read as a list', () => {
    document.body.innerHTML = unseen + form('statements', 'three', options('three'));
    shuffleOptions('17-4');
    expect(orderOf('three')).toEqual(['0', '1', '2', '3', '4', '5']);
  });

  it('is not guessed for a page that a script of another release meets: the error says what did not fit', () => {
    for (const form of document.forms) form.setAttribute('data-key', '{"kind":"riddle"}');
    expect(() => shuffleOptions('17-4')).toThrow(
      '“key” in this page is not what this script was written for',
    );
    for (const form of document.forms) form.removeAttribute('data-key');
    expect(() => shuffleOptions('17-4')).toThrow('“data-key” is missing in <form');
  });
});
