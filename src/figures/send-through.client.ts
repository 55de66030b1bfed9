/** The figure of the job search, where it may be tried: reads what stands on the page, and says each try in words. */
import { hopeWords, mostHope, sendThrough } from '#figures/send-through.ts';
import { tellTry, type SearchWords } from '#figures/tell-try.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('[data-send-through]')) tryOut(form);

function tryOut(form: HTMLFormElement): void {
  const words = JSON.parse(form.dataset.sendThrough!) as SearchWords;
  const inputs = [...form.querySelectorAll('input')];
  const find = (name: string) => form.querySelector<HTMLElement>(`[${name}]`)!;
  const [status, log, hopeShown, name] = ['data-status', 'data-log', 'data-hope-shown', 'data-name'].map(
    find,
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  const list = log.querySelector('ol')!;
  const person = () => inputs.find((input) => input.type === 'radio' && input.checked)!;
  let hope = 0;
  let tries = 0;

  for (const input of inputs) input.hidden = false;
  find('data-go').hidden = false;
  find('data-track').hidden = false;
  begin();

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { value, dataset } = person();
    const mends = new Set(
      inputs
        .filter((input) => input.type === 'checkbox' && input.checked && input.value !== 'on')
        .map(({ value }) => value),
    );
    const fewJobs = inputs.some((input) => input.checked && 'scarce' in input.dataset);
    const tried = sendThrough(
      { steps: words.steps.map(({ id }) => id), scarceAt: words.scarce.at },
      { sticks: dataset.sticks!.split(' '), hope },
      { mends, fewJobs },
    );
    tries += 1;
    hope = tried.hope;
    const told = tellTry(words, value, tries, mends, tried);
    mark((step) =>
      tried.mended.includes(step)
        ? 'mended'
        : tried.why !== 'through' && tried.step === step
          ? 'stops here'
          : '',
    );
    showHope();
    status.textContent = told;
    list.append(Object.assign(document.createElement('li'), { textContent: told }));
    log.hidden = tries < 2;
  });
  // What a reset restores is there only after the event.
  form.addEventListener('reset', () => setTimeout(begin));
  form.addEventListener('change', ({ target }) => {
    if ((target as HTMLInputElement).type === 'radio') begin();
  });

  function begin(): void {
    const { value, dataset } = person();
    hope = Number(dataset.hope);
    tries = 0;
    name.textContent = value;
    status.textContent = '';
    list.replaceChildren();
    log.hidden = true;
    mark(() => '');
    showHope();
  }

  function mark(of: (step: string) => string): void {
    for (const step of form.querySelectorAll<HTMLElement>('[data-step]')) {
      const words = of(step.dataset.step!);
      step.dataset.mark = words;
      const said = step.querySelector('[data-mark-words]');
      if (said) said.textContent = words;
    }
  }

  function showHope(): void {
    const dots = document.createElement('span');
    dots.ariaHidden = 'true';
    dots.textContent = '●'.repeat(hope) + '○'.repeat(mostHope - hope);
    hopeShown.replaceChildren('Hope: ', dots, ` ${hopeWords[hope]}`);
  }
}
