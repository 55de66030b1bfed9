/** The fields of a paper: what stands in them, what is put into them, and the rows of its tables. */
import { all, around, one, says } from '#papers/hooks.client.ts';
import { rowsIn } from '#papers/rows.ts';
import type { Values } from '#papers/sheet.ts';

export type Control = HTMLTextAreaElement | HTMLSelectElement | HTMLInputElement;

export const controlsOf = (inside: ParentNode): Control[] => all<Control>(inside, 'at');
export const controlAt = (target: EventTarget | null): Control | undefined =>
  (target instanceof Element && around<Control>(target, 'at')) || undefined;
export const addressOf = (control: Control): string => says(control, 'at');

export const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type);

/** An answer as it is kept: a tick is the value of its box, and a text of nothing but spaces is none. */
export const valueOf = (control: Control): string =>
  isTick(control) ? (control.checked ? control.value : '') : control.value.trim() && control.value;

/** What stands in the fields now, by address. */
export const writtenIn = (form: HTMLFormElement): [address: string, value: string][] =>
  controlsOf(form).flatMap((control): [string, string][] => {
    const value = valueOf(control);
    return value ? [[addressOf(control), value]] : [];
  });

/** The field that somebody is in the middle of writing in. */
export function fieldInUse(form: HTMLFormElement): Control | undefined {
  const control = controlAt(document.activeElement);
  return control && form.contains(control) && !isTick(control) ? control : undefined;
}

/** On paper, what was written stands as text that no box cuts off. */
export function mirror(control: Control): void {
  const [written] = isTick(control) || !control.parentElement ? [] : all(control.parentElement, 'written');
  if (!written) return;
  written.textContent =
    control instanceof HTMLSelectElement
      ? control.value && (control.selectedOptions[0]?.textContent ?? '')
      : control.value;
}

/** Puts every answer where it belongs, with a row for each that has one; the field that is being written in is left alone. */
export function showValues(form: HTMLFormElement, values: Values, writing?: Control): void {
  for (const table of all(form, 'rows'))
    for (const { id } of rowsIn(values, says(table, 'rows')))
      if (all(table, 'line', id).length === 0) addRow(table, id);
  for (const control of controlsOf(form)) {
    const value = values.get(addressOf(control)) ?? '';
    if (isTick(control)) control.checked = control.value === value;
    else if (control.value !== value && control !== writing) control.value = value;
    mirror(control);
  }
}

/** A further row of a table, made from the first one. */
export function addRow(table: HTMLElement, id: string): HTMLElement {
  const lines = all(table, 'line');
  const row = one(table, 'line').cloneNode(true) as HTMLElement;
  row.dataset['line'] = id;
  row.setAttribute('aria-label', `${says(table, 'row')} ${lines.length + 1}`);
  for (const control of controlsOf(row)) {
    const [field, , column] = addressOf(control).split('/');
    control.dataset['at'] = `${field}/${id}/${column}`;
    control.id += `-${id}`;
    control.value = '';
    mirror(control);
  }
  for (const label of row.querySelectorAll('label')) label.htmlFor += `-${id}`;
  lines.at(-1)?.after(row);
  return row;
}

/** Takes away the rows that are not of the paper itself: those have numbers. */
export function removeAddedRows(form: HTMLFormElement): void {
  for (const row of all(form, 'line')) if (!/^\d+$/.test(says(row, 'line'))) row.remove();
}
