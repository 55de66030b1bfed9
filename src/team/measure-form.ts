import type { CodedForm } from '#team/code.ts';
import type { MeasureForm } from '#team/measure-form.schema.ts';

/** A question with everything that is needed to ask it and to show how it was answered. */
export interface Item {
  readonly id: string;
  readonly part: string;
  readonly text: string;
  readonly short: string;
  readonly options: readonly string[];
  readonly better: 'more' | 'less';
}

export const itemsOf = ({ parts }: MeasureForm): Item[] =>
  parts.flatMap(({ title, options = [], items }) =>
    items.map((item) => ({ ...item, part: title, options: item.options ?? options })),
  );

/** What a code has to know of a form. */
export const codedForm = (form: MeasureForm): CodedForm => ({
  form: form.form,
  items: itemsOf(form).map(({ id, options }) => ({ id, options: options.length })),
});

/** The newest form last, whatever the files are called. */
export const inOrder = <One extends { readonly form: number }>(forms: readonly One[]): One[] =>
  [...forms].sort((one, other) => one.form - other.form);

/** The form that is asked. */
export function newestForm(forms: readonly MeasureForm[]): MeasureForm {
  const newest = inOrder(forms).at(-1);
  if (!newest) throw new Error('There is no form in content/team/.');
  return newest;
}

/** Whether this is what a page embeds for its script. */
export const isCodedForms = (value: unknown): value is CodedForm[] =>
  Array.isArray(value) &&
  value.every(
    (form: CodedForm) =>
      Number.isInteger(form.form) &&
      form.items.every(({ id, options }) => typeof id === 'string' && Number.isInteger(options)),
  );
