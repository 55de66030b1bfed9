import { keepPreference, preference } from '#device/preferences.ts';

/**
 * Lets a reader say once which nation they work in, and shows first what holds there.
 */

export function showOwnNationFirst(): void {
  const choices = document.querySelectorAll<HTMLSelectElement>('select[data-own-nation]');
  const lists = [...document.querySelectorAll('.now')].map((list) => ({
    list,
    written: [...list.children] as HTMLElement[],
  }));
  const show = (nation: string) => {
    for (const choice of choices) choice.value = nation;
    for (const { list, written } of lists) {
      const own = (item: HTMLElement) =>
        nation !== '' && (item.dataset.nations ?? '').split(' ').includes(nation);
      for (const item of written) item.toggleAttribute('data-own', own(item));
      list.append(...written.filter(own), ...written.filter((item) => !own(item)));
    }
  };
  for (const choice of choices) {
    choice.closest('label')!.hidden = false;
    choice.onchange = () => {
      show(choice.value);
      keepPreference('nation', choice.value);
    };
  }
  show(preference('nation') ?? '');
}
