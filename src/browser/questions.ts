import type { Key } from '#assessment/key.ts';
import { mark, type Answer, type Marked } from '#assessment/mark.ts';
import { partWords, resultWords } from '#assessment/words.ts';
import type { RecordStore } from '#browser/record-store.ts';

/**
 * Lets the questions of a module be answered. The markup is AskQuestion.astro's; the reasons are copied from
 * Answers.astro at the end of the page. What a learner answered is a fact; whether it is right is asked of `mark`.
 */
export async function askQuestions(store: RecordStore, module: string): Promise<void> {
  const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-question]')];
  const shows = new Map(
    forms.map((form) => [form.dataset.question!, { form, show: ask(store, module, form) }]),
  );
  for (const fact of await store.all()) {
    if (fact.kind !== 'question-answered') continue;
    const asked = shows.get(fact.question);
    if (asked && fact.edition === asked.form.dataset.edition) asked.show(fact.answer as Answer);
  }
}

function ask(store: RecordStore, module: string, form: HTMLFormElement): (answer: Answer) => void {
  const key = JSON.parse(form.dataset.key!) as Key;
  const { question = '', edition = '' } = form.dataset;
  const asking = [form.querySelector('fieldset')!, form.querySelector<HTMLElement>('[data-ask]')!];
  const status = form.querySelector<HTMLElement>('[role=status]')!;
  const answered = form.querySelector<HTMLElement>('[data-marked]')!;
  const result = form.querySelector<HTMLElement>('.result')!;
  const reasons = form.querySelector<HTMLElement>('[data-reasons]')!;
  const list = form.querySelector('ol');

  for (const part of form.querySelectorAll<HTMLElement>('[data-ask], .moves')) part.hidden = false;
  if (list) {
    endsOf(list);
    list.onclick = ({ target }) => {
      const button = (target as Element).closest<HTMLButtonElement>('[data-move]');
      if (!button || button.ariaDisabled === 'true') return;
      const item = button.closest('li')!;
      const other = button.dataset.move === '1' ? item.nextElementSibling : item.previousElementSibling;
      if (button.dataset.move === '1') other?.after(item);
      else other?.before(item);
      endsOf(list);
      button.focus();
      const items = [...list.children];
      status.textContent = `Moved to place ${items.indexOf(item) + 1} of ${items.length}.`;
    };
  }

  const show = (answer: Answer): Marked => {
    const marked = mark(key, answer);
    if (marked.outcome === 'unanswered') return marked;
    status.textContent = '';
    result.textContent = resultWords(marked, key);
    result.dataset.outcome = marked.outcome;
    reasons.replaceChildren(reasonsFor(form, key, answer, marked));
    for (const part of asking) part.hidden = true;
    answered.hidden = false;
    return marked;
  };

  form.onsubmit = (event) => {
    event.preventDefault();
    const answer = answerIn(form, key);
    const marked = show(answer);
    if (marked.outcome === 'unanswered') {
      status.textContent = resultWords(marked, key);
      return;
    }
    result.focus();
    void store.add({ kind: 'question-answered', module, question, edition, answer, outcome: marked.outcome });
  };
  form.querySelector<HTMLElement>('[data-again]')!.onclick = () => {
    form.reset();
    for (const part of asking) part.hidden = false;
    answered.hidden = true;
    form.querySelector<HTMLElement>('input, select, [data-move]')?.focus();
  };
  return show;
}

/** Reads what was chosen, in the author's own order. */
function answerIn(form: HTMLFormElement, key: Key): Answer {
  const all = <Found extends Element>(selector: string) => [...form.querySelectorAll<Found>(selector)];
  const numbers = (inputs: HTMLInputElement[]) => inputs.map(({ value }) => Number(value));
  switch (key.kind) {
    case 'single':
      return numbers(all('input:checked'))[0] ?? null;
    case 'several':
      return numbers(all('input:checked'));
    case 'statements':
      return all('.statement').map((group) => {
        const chosen = group.querySelector<HTMLInputElement>('input:checked');
        return chosen && chosen.value === 'true';
      });
    case 'order':
      return all<HTMLElement>('.movable').map((item) => Number(item.dataset.part));
    case 'match': {
      const groups: (number | null)[] = [];
      for (const { dataset, value } of all<HTMLSelectElement>('select'))
        groups[Number(dataset.part)] = value === '' ? null : Number(value);
      return groups;
    }
    case 'estimate': {
      const typed = form.querySelector('input')!.value;
      return typed === '' ? null : Number(typed);
    }
  }
}

/** The reasons from the end of the page, with what the learner answered marked in them, in the order they were shown. */
function reasonsFor(form: HTMLFormElement, key: Key, answer: Answer, marked: Marked): Node {
  const source = document.querySelector(`[id="answer-${form.dataset.question}"] [data-copy]`)!;
  const copy = source.cloneNode(true) as HTMLElement;
  const given = Array.isArray(answer) ? answer : [answer];
  if (key.kind === 'estimate') {
    const said = document.createElement('p');
    said.className = 'figure';
    said.append('You said ', Object.assign(document.createElement('strong'), { textContent: answer }));
    copy.prepend(said);
    return copy;
  }
  const items = [...copy.querySelectorAll<HTMLElement>('.answered > li')];
  items.forEach((item, index) => {
    const part = 'parts' in marked ? marked.parts[index] : undefined;
    const meta = item.querySelector<HTMLElement>('.meta')!;
    const tag = meta.querySelector<HTMLElement>('.tag')!;
    const words = part ? partWords(part, key) : '';
    if (key.kind === 'single' || key.kind === 'several') {
      tag.textContent = 'Your answer';
      if (given.includes(index)) item.dataset.yours = '';
      else tag.remove();
    } else if (key.kind === 'statements')
      tag.textContent = `You said ${given[index]}; it is ${key.answers[index]}`;
    else if (part !== 'right') {
      const yours =
        key.kind === 'order'
          ? `place ${given.indexOf(index) + 1}`
          : form.querySelector<HTMLSelectElement>('select')!.options[Number(given[index]) + 1]!.text;
      tag.textContent += `; you said ${yours}`;
    }
    if (words) {
      const verdict = Object.assign(document.createElement('span'), {
        className: 'verdict',
        textContent: words,
      });
      verdict.dataset.part = part;
      meta.prepend(verdict);
    }
    if (!meta.childElementCount) meta.remove();
  });
  if (key.kind !== 'order' && key.kind !== 'statements') {
    const shown = [...form.querySelectorAll<HTMLElement>('fieldset [value]:not(option), fieldset select')];
    for (const control of shown)
      copy.firstElementChild!.append(
        items[Number(control.dataset.part ?? (control as HTMLInputElement).value)]!,
      );
  }
  return copy;
}

/** The first cannot go up and the last cannot go down; they stay reachable, so that focus is not lost. */
function endsOf(list: Element): void {
  const items = [...list.children];
  items.forEach((item, index) => {
    item.querySelector('[data-move="-1"]')!.ariaDisabled = String(index === 0);
    item.querySelector('[data-move="1"]')!.ariaDisabled = String(index === items.length - 1);
  });
}
