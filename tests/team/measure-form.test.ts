import { expect, test } from 'vitest';
import { codedForm, inOrder, isCodedForms, itemsOf, newestForm } from '#team/measure-form.ts';
import type { MeasureForm } from '#team/measure-form.schema.ts';
import { forms } from './forms.ts';

const item = (id: string, more = {}) => ({ id, text: `${id}?`, short: id, better: 'more' as const, ...more });
const formOf = (form: number) =>
  ({
    form,
    parts: [
      {
        title: 'Asking',
        options: ['never', 'often'],
        items: [item('asks'), item('knows', { options: ['no', 'a bit', 'yes'] })],
      },
      { title: 'Acting', items: [item('acts', { options: ['no', 'yes'] })] },
    ],
  }) as unknown as MeasureForm;

test('each question has the title and the options of its part, or options of its own', () => {
  expect(itemsOf(formOf(1)).map(({ id, part, options }) => [id, part, options])).toEqual([
    ['asks', 'Asking', ['never', 'often']],
    ['knows', 'Asking', ['no', 'a bit', 'yes']],
    ['acts', 'Acting', ['no', 'yes']],
  ]);
});

test('a code knows of a form how many options each question has', () => {
  expect(codedForm(formOf(3))).toEqual({
    form: 3,
    items: [
      { id: 'asks', options: 2 },
      { id: 'knows', options: 3 },
      { id: 'acts', options: 2 },
    ],
  });
});

test('the newest form is asked, whatever the files are called', () => {
  expect(inOrder([formOf(2), formOf(10), formOf(1)]).map(({ form }) => form)).toEqual([1, 2, 10]);
  expect(newestForm([formOf(10), formOf(2)]).form).toBe(10);
  expect(() => newestForm([])).toThrow('There is no form');
});

test.each([
  ['the forms of a page', forms, true],
  ['none', [], true],
  ['no list', { form: 1, items: [] }, false],
  ['a form without a number', [...forms, { form: '3', items: [] }], false],
  [
    'a question without a name',
    [
      {
        form: 1,
        items: [
          { id: 'a', options: 5 },
          { id: 2, options: 5 },
        ],
      },
    ],
    false,
  ],
  [
    'a question with half an option',
    [
      {
        form: 1,
        items: [
          { id: 'a', options: 5 },
          { id: 'b', options: 1.5 },
        ],
      },
    ],
    false,
  ],
])('what a page embeds: %s', (_, value, fits) => {
  expect(isCodedForms(value)).toBe(fits);
});
