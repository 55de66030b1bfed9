import { all, has, keyIn, one, put, questionsIn, says } from '#assessment/hooks.client.ts';
import { shown, type Key } from '#assessment/key.ts';
import { mark, type Answer, type Marked } from '#assessment/mark.ts';
import { certaintyWords, partWords, resultWords } from '#assessment/told.ts';
import { words } from '#assessment/words.ts';
import type { RecordStore } from '#device/record-store.ts';
import type { Certainty, NewFact } from '#facts/fact.ts';

/**
 * Lets the questions of a module be answered. The markup is AskQuestion.astro's; the reasons are copied from
 * Answers.astro at the end of the page. What a learner answered is a fact; whether it is right is asked of `mark`. `done` is
 * called after each. They can be answered at once; what is answered before the record has been read is kept when it has.
 */
export async function askQuestions(
  opened: Promise<RecordStore>,
  module: string,
  done: () => void,
): Promise<void> {
  const shows = new Map(
    questionsIn(document).map((form) => {
      const question = says(form, 'question');
      return [question, { form, show: askQuestion(opened, module, form, reasonsOf(question), done) }];
    }),
  );
  const facts = await (await opened).all();
  // What is being answered on this page is newer than anything the record held.
  for (const [id, { form }] of shows)
    if ([...all(form, 'marked'), ...all(form, 'checklist')].some(({ hidden }) => !hidden)) shows.delete(id);
  for (const fact of facts) {
    if (fact.kind !== 'question-answered' && fact.kind !== 'answer-self-checked') continue;
    const asked = shows.get(fact.question);
    if (!asked || says(asked.form, 'edition') !== fact.edition) continue;
    if (fact.kind === 'answer-self-checked') asked.show(fact);
    else asked.show(fact.answer as Answer, fact.certainty);
  }
}

/** A question by its id, on its page. */
export function questionNamed(page: DocumentFragment, question: string): HTMLFormElement {
  const [form] = all<HTMLFormElement>(page, 'question', question);
  if (!form) throw new Error(`“${question}” is not on its page.`);
  return form;
}

/** The reasons behind a question, where Answers.astro put them at the end of a page. */
export function reasonsOf(question: string, page: Document | DocumentFragment = document): HTMLElement {
  const answer = page.getElementById(`answer-${question}`);
  if (!answer) throw new Error(`The reasons of “${question}” are not on its page.`);
  return one(answer, 'copy');
}

/**
 * Lets one question be answered: its form, and its reasons. `done` is called once an answer was marked and kept. Gives back
 * a function that shows an answer given before.
 */
export function askQuestion(
  store: RecordStore | Promise<RecordStore>,
  module: string,
  form: HTMLFormElement,
  source: HTMLElement,
  done: (marked: Marked) => void,
): (answer: Answer, certainty?: Certainty) => Marked {
  const key = keyIn(form);
  const question = says(form, 'question');
  const edition = says(form, 'edition');
  const status = form.querySelector<HTMLElement>('[role=status]')!;
  const answered = one(form, 'marked');
  const [checklist] = all(form, 'checklist');
  const submit = form.querySelector<HTMLElement>('[type=submit]')!;
  const list = form.querySelector('ol');

  openForAnswers(form);
  if (list) letMove(list, status);

  const show = (answer: Answer, certainty?: Certainty) => showAnswer(form, answer, certainty, source);
  const keep = async (fact: NewFact) => (await store).add(fact);

  const field = key.kind === 'written' ? form.querySelector('textarea') : null;
  const keepBegun = async (field: HTMLTextAreaElement) => {
    const [{ keepField }, record] = await Promise.all([import('#device/kept-field.ts'), store]);
    keepField(record, await record.all(), {
      field,
      status,
      written: (text) => ({ kind: 'answer-begun', module, question, edition, text }),
      // One that was held against its checklist since is no longer begun.
      is: (fact, place, all) =>
        fact.kind === 'answer-begun' &&
        fact.question === question &&
        fact.edition === edition &&
        !all.some(
          (later, at) => at > place && later.kind === 'answer-self-checked' && later.question === question,
        ),
    });
  };
  if (field) void keepBegun(field);

  form.onsubmit = (event) => {
    event.preventDefault();
    const answer = answerIn(form, key);
    if (checklist?.hidden && mark(key, answer).outcome !== 'unanswered') {
      checklist.hidden = false;
      status.textContent = '';
      submit.textContent = words.keep;
      checklist.querySelector('p')!.focus();
      return;
    }
    const certainty = certaintyIn(form);
    const marked = show(answer, certainty);
    if (marked.outcome === 'unanswered') {
      status.textContent = resultWords(marked, key);
      return;
    }
    form.querySelector<HTMLElement>('.result')!.focus();
    const asked = { module, question, edition };
    void (
      marked.outcome === 'self-checked'
        ? keep({
            kind: 'answer-self-checked',
            ...asked,
            ...(answer as { text: string; ticked: number[] }),
            of: marked.parts.length,
          })
        : keep({
            kind: 'question-answered',
            ...asked,
            answer,
            outcome: marked.outcome,
            ...(certainty && { certainty }),
          })
    ).then(() => done(marked));
  };
  one(form, 'again').onclick = () => {
    form.reset();
    for (const part of askingOf(form)) part.hidden = false;
    answered.hidden = true;
    if (checklist) {
      checklist.hidden = true;
      submit.textContent = words.buttons.written.check;
    }
    form.querySelector<HTMLElement>('input, select, textarea, .moves button')?.focus();
  };
  // Pressed before this script was there: the page has remembered it.
  if (has(form, 'pressed')) form.requestSubmit();
  return show;
}

const askingOf = (form: HTMLFormElement) => [form.querySelector('fieldset')!, ...all(form, 'ask')];

/** Shows what a question is answered with, which is not there without scripts. */
export function openForAnswers(form: HTMLFormElement): void {
  for (const part of [...all(form, 'ask'), ...form.querySelectorAll<HTMLElement>('.moves')])
    part.hidden = false;
}

/** Shows a question as it stands once an answer was marked; as it was, where the answer is none. */
export function showAnswer(
  form: HTMLFormElement,
  answer: Answer,
  certainty: Certainty | undefined,
  source = reasonsOf(says(form, 'question')),
): Marked {
  const key = keyIn(form);
  const marked = mark(key, answer);
  if (marked.outcome === 'unanswered') return marked;
  const result = form.querySelector<HTMLElement>('.result')!;
  form.querySelector('[role=status]')!.textContent = '';
  result.textContent = resultWords(marked, key) + certaintyWords(marked.outcome, certainty);
  put(result, 'outcome', marked.outcome);
  one(form, 'reasons').replaceChildren(reasonsFor(form, source, key, answer, marked));
  for (const part of askingOf(form)) part.hidden = true;
  one(form, 'marked').hidden = false;
  return marked;
}

/** Lets the items of a list be moved up and down with their buttons. */
export function letMove(list: Element, status: HTMLElement): void {
  endsOf(list);
  (list as HTMLElement).onclick = ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('.moves button');
    if (!button || button.ariaDisabled === 'true') return;
    const item = button.closest('li')!;
    const down = says(button, 'move') === '1';
    const other = down ? item.nextElementSibling : item.previousElementSibling;
    if (down) other?.after(item);
    else other?.before(item);
    endsOf(list);
    list.dispatchEvent(new Event('change', { bubbles: true }));
    button.focus();
    const items = [...list.children];
    status.textContent = words.moved(items.indexOf(item) + 1, items.length);
  };
}

/** How sure the learner said they are, if they did. */
export const certaintyIn = (form: HTMLFormElement): Certainty | undefined =>
  form.querySelector<HTMLInputElement>('.certainty input:checked')?.value as Certainty | undefined;

/** Reads what was chosen, in the author's own order. */
export function answerIn(form: HTMLFormElement, key: Key): Answer {
  const fieldset = form.querySelector('fieldset')!;
  const every = <Found extends Element>(selector: string) => [...fieldset.querySelectorAll<Found>(selector)];
  const numbers = (inputs: HTMLInputElement[]) => inputs.map(({ value }) => Number(value));
  switch (key.kind) {
    case 'single':
      return numbers(every('input:checked'))[0] ?? null;
    case 'several':
      return numbers(every('input:checked'));
    case 'statements':
      return every('.statement').map((group) => {
        const chosen = group.querySelector<HTMLInputElement>('input:checked');
        return chosen && chosen.value === 'true';
      });
    case 'order':
      return every('.movable').map((item) => Number(says(item, 'part')));
    case 'match': {
      const groups: (number | null)[] = [];
      for (const select of every<HTMLSelectElement>('select'))
        groups[Number(says(select, 'part'))] = select.value === '' ? null : Number(select.value);
      return groups;
    }
    case 'estimate': {
      const typed = form.querySelector('input')!.value;
      return typed === '' ? null : Number(typed);
    }
    case 'written':
      return { text: form.querySelector('textarea')!.value, ticked: numbers(every('input:checked')) };
  }
}

/** The reasons from the end of the page, with what the learner answered marked in them, in the order they were shown. */
function reasonsFor(
  form: HTMLFormElement,
  source: HTMLElement,
  key: Key,
  answer: Answer,
  marked: Marked,
): Node {
  const copy = source.cloneNode(true) as HTMLElement;
  const given = Array.isArray(answer) ? answer : [answer];
  if (key.kind === 'estimate') {
    const said = document.createElement('p');
    said.className = 'figure';
    said.append(words.guessed, Object.assign(document.createElement('strong'), { textContent: answer }));
    copy.prepend(said);
    return copy;
  }
  if (key.kind === 'written') {
    const { text } = answer as { text: string };
    copy.prepend(Object.assign(document.createElement('p'), { className: 'own', textContent: text }));
  }
  const items = [...copy.querySelectorAll<HTMLElement>('.answered > li')];
  items.forEach((item, index) => {
    const part = 'parts' in marked ? marked.parts[index] : undefined;
    const meta = item.querySelector<HTMLElement>('.meta')!;
    const tag = meta.querySelector<HTMLElement>('.tag')!;
    const became = part ? partWords(part, key) : '';
    switch (key.kind) {
      case 'single':
      case 'several':
        tag.textContent = words.yours;
        if (given.includes(index)) put(item, 'yours');
        else tag.remove();
        break;
      case 'statements':
        tag.textContent = words.saidTrue(given[index] === true, key.answers[index] === true);
        break;
      case 'order':
        if (part !== 'right') tag.textContent += words.saidPlace(given.indexOf(index) + 1);
        break;
      case 'match':
        if (part !== 'right')
          tag.textContent += words.saidGroup(
            form.querySelector('select')!.options[Number(given[index]) + 1]!.text,
          );
        break;
      case 'written':
        tag.remove();
        break;
      default:
        key satisfies never;
    }
    if (became) {
      const verdict = Object.assign(document.createElement('span'), {
        className: 'verdict',
        textContent: became,
      });
      if (part) put(verdict, 'part', part);
      meta.prepend(verdict);
    }
    if (!meta.childElementCount) meta.remove();
  });
  if (shown[key.kind].shuffled && !shown[key.kind].solved) {
    const controls = form
      .querySelector('fieldset')!
      .querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select');
    for (const control of controls)
      copy
        .querySelector('.answered')!
        .append(items[Number(control instanceof HTMLSelectElement ? says(control, 'part') : control.value)]!);
  }
  if (key.kind === 'single' && 'parts' in marked) foldOthers(copy, items, marked.parts);
  return copy;
}

/** The learner's own answer first, then the right one; why not the others can be opened. */
function foldOthers(copy: HTMLElement, items: readonly HTMLElement[], parts: readonly string[]) {
  const list = copy.querySelector('.answered');
  const mine = items.filter((item) => has(item, 'yours'));
  const right = items.filter((item, index) => !mine.includes(item) && parts[index] === 'missed');
  const others = items.filter((item) => !mine.includes(item) && !right.includes(item));
  if (!list || others.length === 0) return;
  list.replaceChildren(...mine, ...right);
  const fold = document.createElement('details');
  const more = document.createElement('ul');
  more.className = 'answered';
  // In the order in which they were shown.
  more.append(...others.sort((one, other) => (one.compareDocumentPosition(other) & 4 ? -1 : 1)));
  fold.append(
    Object.assign(document.createElement('summary'), { textContent: words.others(others.length) }),
    more,
  );
  list.after(fold);
}

/** The first cannot go up and the last cannot go down; they stay reachable, so that focus is not lost. */
function endsOf(list: Element): void {
  const items = [...list.children];
  items.forEach((item, index) => {
    for (const button of all(item, 'move', '-1')) button.ariaDisabled = String(index === 0);
    for (const button of all(item, 'move', '1')) button.ariaDisabled = String(index === items.length - 1);
  });
}
