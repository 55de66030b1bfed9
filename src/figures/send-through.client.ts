/** The figure of the job search, where it may be tried: reads what stands on the page, and says each try in words. */
import { embedded, hooked, required } from '#device/dom.ts';
import { element } from '#device/element.ts';
import type { Hook } from '#figures/hooks.ts';
import { markOf, mostHope, sendThrough, type Try } from '#figures/send-through.ts';
import { tellTry, type SearchWords } from '#figures/tell-try.ts';
import { words as say } from '#figures/try-words.ts';
import { around } from '#site/around.ts';

const one = (root: ParentNode, hook: Hook) => required(root, hook);
const all = (root: ParentNode, hook: Hook) => hooked(root, hook);

export function tryOut(form: HTMLFormElement): void {
  const words = embedded(form.dataset['sendThrough'], 'send-through', isSearch);
  const inputs = [...form.querySelectorAll('input')];
  const [status, log, hopeShown, name, track] = (
    ['status', 'log', 'hope-shown', 'name', 'track'] as const
  ).map((hook) => one(form, hook)) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  const found = log.querySelector('ol');
  if (!found) throw new Error('There is no list of tries in “data-log”.');
  const list = found;
  const person = () => {
    const chosen = inputs.find((input) => input.type === 'radio' && input.checked);
    if (!chosen) throw new Error('Nobody is chosen in this figure.');
    return {
      name: chosen.value,
      sticks: (chosen.dataset['sticks'] ?? '').split(' '),
      hope: Number(chosen.dataset['hope']),
    };
  };
  let hope = 0;
  let tries = 0;

  for (const input of inputs) input.hidden = false;
  one(form, 'go').hidden = false;
  track.hidden = false;
  begin();

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { name, sticks } = person();
    const checked = inputs.filter((input) => input.type === 'checkbox' && input.checked);
    const few = (input: HTMLInputElement) => 'scarce' in input.dataset;
    const mends = new Set(checked.filter((input) => !few(input)).map(({ value }) => value));
    const tried = sendThrough(
      { steps: words.steps.map(({ id }) => id), scarceAt: words.scarce.at },
      { sticks, hope },
      { mends, fewJobs: checked.some(few) },
    );
    tries += 1;
    hope = tried.hope;
    const told = tellTry(words, name, tries, mends, tried);
    mark(tried);
    showHope();
    status.textContent = told;
    list.append(element('li', told));
    log.hidden = tries < 2;
  });
  // What a reset restores is there only after the event.
  form.addEventListener('reset', () => setTimeout(begin));
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'radio') begin();
  });

  function begin(): void {
    const seeker = person();
    hope = seeker.hope;
    tries = 0;
    name.textContent = seeker.name;
    status.textContent = '';
    list.replaceChildren();
    log.hidden = true;
    mark();
    showHope();
  }

  function mark(tried?: Try): void {
    for (const step of all(form, 'step')) {
      const state = markOf(tried, step.dataset['step'] ?? '');
      if (state) step.dataset['mark'] = state;
      else delete step.dataset['mark'];
      for (const said of all(step, 'mark-words')) said.textContent = state ? say.marks[state] : '';
    }
  }

  function showHope(): void {
    const dots = element('span', '●'.repeat(hope) + '○'.repeat(mostHope - hope));
    dots.ariaHidden = 'true';
    const [before, after] = around(say.hope(say.hopes[hope] ?? ''));
    hopeShown.replaceChildren(before, dots, after);
  }
}

const isSearch = (value: unknown): value is SearchWords => {
  const { steps, helps, scarce } = Object(value) as Partial<Record<keyof SearchWords, unknown>>;
  return (
    Array.isArray(steps) &&
    Array.isArray(helps) &&
    typeof (Object(scarce) as { at?: unknown }).at === 'string'
  );
};
