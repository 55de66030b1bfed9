import { says } from '#assessment/hooks.client.ts';
import type { Key } from '#assessment/key.ts';
import type { Json } from '#facts/fact.ts';

/** Puts an answer that was begun back into its form, as `answerIn` read it out. What does not fit the question is left out. */
export function putAnswer(form: HTMLFormElement, key: Key, answer: Json, certainty?: string): void {
  const all = <Found extends Element>(selector: string) => [
    ...form.querySelectorAll<Found>(`fieldset ${selector}`),
  ];
  const given = Array.isArray(answer) ? answer : [answer];
  for (const input of form.querySelectorAll<HTMLInputElement>('.certainty input'))
    input.checked = input.value === certainty;
  switch (key.kind) {
    case 'single':
    case 'several':
      for (const input of all<HTMLInputElement>('li input'))
        input.checked = given.includes(Number(input.value));
      break;
    case 'statements':
      all('.statement').forEach((group, part) => {
        const said = given[part];
        for (const input of group.querySelectorAll('input'))
          input.checked = typeof said === 'boolean' && input.value === String(said);
      });
      break;
    case 'order': {
      const items = all<HTMLElement>('.movable');
      for (const part of given) {
        const item = items.find((one) => typeof part === 'number' && says(one, 'part') === String(part));
        item?.parentElement?.append(item);
      }
      break;
    }
    case 'match':
      for (const select of all<HTMLSelectElement>('select')) {
        const group = given[Number(says(select, 'part'))];
        select.value = typeof group === 'number' ? String(group) : '';
      }
      break;
    case 'estimate': {
      const input = form.querySelector('input');
      if (input && typeof answer === 'number') input.value = String(answer);
      break;
    }
    case 'written':
      break;
    default:
      key satisfies never;
  }
}
