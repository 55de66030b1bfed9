/**
 * Lets a reader say once which nation they work in, and shows first what holds there. It is a preference and no fact
 * about learning, so it is kept beside the record and not in it.
 */
const key = 'within-reach-nation';

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
      try {
        localStorage.setItem(key, choice.value);
      } catch {
        // Where nothing can be kept it holds for this page.
      }
    };
  }
  try {
    show(localStorage.getItem(key) ?? '');
  } catch {
    // The order as written.
  }
}
