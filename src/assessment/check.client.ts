/** What the check of a course runs: one form before, the other afterwards, and what changed between them. */
import type { Key } from '#assessment/key.ts';
import { firstForm, forms, type Form } from '#assessment/first-form.ts';
import { mark, type Answer } from '#assessment/mark.ts';
import { recordTime } from '#device/active-time.ts';
import { newId } from '#device/ids.ts';
import { deviceSeed } from '#device/seed.ts';
import { showStorageNote } from '#device/storage-note.ts';
import { answerIn, certaintyIn, letMove, showAnswer } from '#assessment/questions.client.ts';
import { openRecord } from '#device/record-store.ts';
import { whileWriting } from '#device/while-writing.ts';
import { shuffleOptions } from '#assessment/shuffle-options.client.ts';
import { words } from '#assessment/check-words.ts';
import { changeInWords, checkChange, objectiveInWords } from '#assessment/check-change.ts';
import { tag } from '#site/locale.ts';
import type { CheckAnswer, FactOf } from '#facts/fact.ts';

const page = document.querySelector<HTMLElement>('[data-check]')!;
const course = page.dataset.check!;
const find = (name: string) => page.querySelector<HTMLElement>(`[data-check-${name}]`)!;
const intro = find('intro');
const status = find('status');
const start = find('start');
const sections = new Map(forms.map((form) => [form, find(`form="${form}"`)] as const));
const seed = deviceSeed();
shuffleOptions(seed);

const store = await openRecord();
showStorageNote(store);
recordTime(store, `/courses/${course}/check/`);

const asked = (form: Form) => [
  ...sections.get(form)!.querySelectorAll<HTMLFormElement>('form[data-question]'),
];
/** What is answered in a form now. */
const standing = (form: Form) => ({
  answers: asked(form).map(answerTo).map(begun),
  confidence: confidenceIn(sections.get(form)!),
});
/** What was last kept of each, once what was kept before is back in it. */
const kept = new Map<Form, string>();
const keyOf = (form: HTMLFormElement) => JSON.parse(form.dataset.key!) as Key;

for (const form of forms) {
  const section = sections.get(form)!;
  section.hidden = true;
  section.querySelector<HTMLElement>('[data-check-end]')!.hidden = false;
  for (const question of asked(form)) {
    for (const part of question.querySelectorAll<HTMLElement>('[data-ask], .moves')) part.hidden = false;
    // One button at the end finishes them all; the reasons of one would help with another.
    question.querySelector<HTMLElement>('[type=submit]')!.hidden = true;
    question.querySelector<HTMLElement>('[data-again]')!.hidden = true;
    question.onsubmit = (event) => event.preventDefault();
    const list = question.querySelector('ol');
    if (list) letMove(list, question.querySelector('[role=status]')!);
  }
  // What is answered is kept while it is answered, also where nobody comes to the end.
  const id = newId();
  whileWriting(section, () => {
    const now = standing(form);
    if (!kept.has(form) || kept.get(form) === JSON.stringify(now)) return;
    kept.set(form, JSON.stringify(now));
    void store.add({ kind: 'check-begun', course, form, ...now, id });
  });
  let warned = false;
  section.querySelector<HTMLElement>('[data-check-finish]')!.onclick = async () => {
    const left = asked(form).filter(
      (question) => mark(keyOf(question), answerIn(question, keyOf(question))).outcome === 'unanswered',
    );
    if (left.length > 0 && !warned) {
      warned = true;
      section.querySelector<HTMLElement>('[data-check-end] [role=status]')!.textContent = words.left(
        left.length,
      );
      return;
    }
    await store.add({
      kind: 'check-finished',
      course,
      form,
      answers: asked(form).map(answerTo),
      confidence: confidenceIn(section),
    });
    await show();
    (find('result').hidden ? status : page.querySelector<HTMLElement>('#check-result')!).focus();
  };
}

function confidenceIn(section: HTMLElement) {
  return [...section.querySelectorAll<HTMLSelectElement>('[data-item]')]
    .filter(({ value }) => value !== '')
    .map(({ dataset, value }) => ({ item: dataset.item!, level: Number(value) }));
}

function begun({ question, edition, answer, certainty }: CheckAnswer) {
  return { question, edition, answer, ...(certainty && { certainty }) };
}

/** What was answered on an earlier visit of a form that was not finished. */
async function putBack() {
  const facts = await store.all();
  for (const form of forms) {
    const last = facts.findLast(
      (fact) =>
        (fact.kind === 'check-begun' || fact.kind === 'check-finished') &&
        fact.course === course &&
        fact.form === form,
    );
    if (last?.kind !== 'check-begun') continue;
    const { putAnswer } = await import('#assessment/put-answer.client.ts');
    for (const { question, edition, answer, certainty } of last.answers) {
      const found = asked(form).find(({ dataset }) => dataset.question === question);
      if (found?.dataset.edition === edition) putAnswer(found, keyOf(found), answer, certainty);
    }
    for (const { item, level } of last.confidence)
      for (const select of sections.get(form)!.querySelectorAll<HTMLSelectElement>('[data-item]'))
        if (select.dataset.item === item) select.value = String(level);
  }
}

function answerTo(question: HTMLFormElement): CheckAnswer {
  const answer = answerIn(question, keyOf(question));
  const { outcome } = mark(keyOf(question), answer);
  const certainty = certaintyIn(question);
  return {
    question: question.dataset.question!,
    edition: question.dataset.edition!,
    objective: question.closest<HTMLElement>('[data-objective]')!.dataset.objective!,
    answer,
    outcome: outcome === 'right' || outcome === 'wrong' ? outcome : 'unanswered',
    ...(certainty && { certainty }),
  };
}

/** A finished form: what was answered, and every reason. */
function review({ form, answers }: FactOf<'check-finished'>) {
  const section = sections.get(form)!;
  section.hidden = false;
  section.querySelector<HTMLElement>('.confidence')!.hidden = true;
  section.querySelector<HTMLElement>('[data-check-end]')!.hidden = true;
  for (const question of asked(form)) {
    const kept = answers.find((answer) => answer.question === question.dataset.question);
    if (kept && kept.edition === question.dataset.edition)
      showAnswer(question, kept.answer as Answer, kept.certainty);
  }
}

async function show() {
  const change = checkChange(await store.all(), course);
  for (const section of sections.values()) section.hidden = true;
  intro.hidden = Boolean(change?.after);
  find('result').hidden = !change?.after;
  let next = firstForm(seed ?? '', course);
  if (!change) status.textContent = words.begin;
  else {
    const { before, after, whole } = change;
    review(before);
    if (after) {
      review(after);
      find('whole').textContent = changeInWords(whole.before, after && whole.after!);
      for (const { objective, before, after } of change.objectives) {
        const cell = page.querySelector(`[data-check-objective="${objective}"]`);
        if (cell && after) cell.textContent = objectiveInWords(before, after);
      }
      for (const { item, before, after } of change.confidence) {
        const place = page.querySelector(`[data-check-confidence="${item}"]`);
        if (place)
          place.textContent = words.levels(`${before ?? words.leftOut}`, `${after ?? words.leftOut}`);
      }
    } else {
      next = before.form === 'a' ? 'b' : 'a';
      const day = new Date(before.at).toLocaleDateString(tag, { dateStyle: 'long' });
      status.textContent = words.finishedFirst(day, whole.before.right, whole.before.of);
      start.textContent = words.startOther;
    }
  }
  start.onclick = () => {
    for (const section of sections.values()) section.hidden = true;
    intro.hidden = true;
    const section = sections.get(next)!;
    section.hidden = false;
    section.querySelector('h2')!.focus();
  };
}

await putBack();
for (const form of forms) kept.set(form, JSON.stringify(standing(form)));
await show();
page.dataset.ready = '';

export {};
