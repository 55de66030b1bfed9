import { beforeEach, expect, test } from 'vitest';
import { attribute, embedded, hooked, required } from '#device/dom.ts';

beforeEach(() => {
  document.body.innerHTML =
    '<form class="ask"><p data-status></p><p data-part="a">1</p><p data-part="b">2</p></form>';
});

test('what a page has is found by its hook', () => {
  expect(required(document, 'status').tagName).toBe('P');
  expect(hooked(document, 'part').map((part) => part.textContent)).toEqual(['1', '2']);
  expect(hooked(document, 'part', 'b').map((part) => part.textContent)).toEqual(['2']);
});

test('what is missing is named, with where it should be', () => {
  const form = document.querySelector('form')!;
  expect(() => required(form, 'result')).toThrow('“data-result” is missing in <form class="ask">.');
  expect(() => required(document, 'result')).toThrow('“data-result” is missing in the page.');
});

test('what an element says under a hook is read, empty or not, and missed by name', () => {
  const [part] = hooked(document, 'part');
  expect(attribute(part!, 'part')).toBe('a');
  expect(attribute(required(document, 'status'), 'status')).toBe('');
  expect(() => attribute(part!, 'place')).toThrow('“data-place” is missing in <p class="">.');
});

test('embedded data is read when it fits and refused with its name when it does not', () => {
  const isNumber = (value: unknown): value is number => typeof value === 'number';
  expect(embedded('7', 'the count', isNumber)).toBe(7);
  expect(() => embedded('"7"', 'the count', isNumber)).toThrow('the count');
  expect(() => embedded('{', 'the count', isNumber)).toThrow('“the count” in this page is not JSON.');
  expect(() => embedded(undefined, 'the count', isNumber)).toThrow('not JSON');
});
