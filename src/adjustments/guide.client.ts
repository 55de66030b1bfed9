/** What the list of adjustments runs: choosing by what is hard, with the choice in the address; and adding to the plan. */
import { addressOf, choiceIn, fits, howMany, type Choice } from '#adjustments/filter.ts';
import '#adjustments/plan-add.client.ts';

const form = document.querySelector<HTMLFormElement>('[data-choose]');
const status = document.querySelector<HTMLElement>('[data-fit-status]');
if (form && status) start(form, status);

function start(form: HTMLFormElement, status: HTMLElement): void {
  const chosen = (): Choice => choiceIn(new URLSearchParams([...new FormData(form)] as [string, string][]));

  const show = () => {
    const choice = chosen();
    let fit = 0;
    let all = 0;
    for (const group of document.querySelectorAll<HTMLElement>('[data-fit-group]')) {
      let here = 0;
      for (const item of group.querySelectorAll<HTMLElement>('[data-adjustment]')) {
        const { barriers, stages, nations, sizes } = item.dataset;
        const shown = fits(
          {
            barriers: words(barriers),
            stages: words(stages),
            nations: nations === undefined ? nations : words(nations),
            sizes: sizes === undefined ? sizes : words(sizes),
          },
          choice,
        );
        item.hidden = !shown;
        for (const small of item.querySelectorAll<HTMLElement>('[data-small]'))
          small.hidden = choice.size !== 'small';
        all++;
        if (shown) here++;
      }
      group.hidden = here === 0;
      fit += here;
    }
    status.textContent = howMany(fit, all);
  };

  /** The form as the address says. What is not in the form is left out, and so is not in the next address either. */
  const fromAddress = () => {
    const asked = choiceIn(new URLSearchParams(location.search));
    for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
      box.checked = (box.name === 'barrier' ? asked.barriers : asked.stages).includes(box.value);
    for (const list of form.querySelectorAll('select')) {
      list.value = list.name === 'nation' ? asked.nation : asked.size;
      if (list.selectedIndex < 0) list.value = '';
    }
    show();
  };

  const turnTo = (address: string) => {
    if (address !== location.search) history.pushState(null, '', location.pathname + address);
  };
  form.addEventListener('change', () => {
    turnTo(addressOf(chosen()));
    show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelector('[data-clear]')?.addEventListener('click', (event) => {
    event.preventDefault();
    turnTo('');
    fromAddress();
  });
  addEventListener('popstate', fromAddress);
  fromAddress();
}

function words(text = ''): string[] {
  return text.split(' ').filter(Boolean);
}
