import { keepPreference, preference } from '#device/preferences.ts';
import { at } from '#evidence/hooks.ts';

/** Lets a reader say once which nation they work in, and shows first what holds there. */
export function showOwnNationFirst(): void {
  const choices = document.querySelectorAll<HTMLSelectElement>(at('own-nation'));
  const lists = new Set([...document.querySelectorAll(at('nations'))].map((item) => item.parentElement));
  const written = [...lists].flatMap((list) => (list ? [{ list, items: [...list.children] }] : []));
  const show = (nation: string) => {
    for (const choice of choices) choice.value = nation;
    for (const { list, items } of written) {
      const own = (item: Element) =>
        nation !== '' && (item.getAttribute('data-nations') ?? '').split(' ').includes(nation);
      for (const item of items) item.toggleAttribute('data-own', own(item));
      list.append(...items.filter(own), ...items.filter((item) => !own(item)));
    }
  };
  for (const choice of choices) {
    choice.closest('label')?.removeAttribute('hidden');
    choice.onchange = () => {
      show(choice.value);
      keepPreference('nation', choice.value);
    };
  }
  show(preference('nation') ?? '');
}
