/** What the check of a course runs: one form before, the other afterwards, and what changed between them. */
import { begunIn } from '#assessment/begun-check.ts';
import { all, keyIn, one, put, questionsIn, says } from '#assessment/hooks.client.ts';
import { firstForm, forms, type Form } from '#assessment/first-form.ts';
import { mark, type Answer } from '#assessment/mark.ts';
import { recordTime } from '#device/active-time.ts';
import { newId } from '#device/ids.ts';
import { deviceSeed } from '#device/seed.ts';
import { showStorageNote } from '#device/storage-note.ts';
import { answerIn, certaintyIn, letMove, openForAnswers, showAnswer } from '#assessment/questions.client.ts';
import { openRecord } from '#device/record-store.ts';
import { whileWriting } from '#device/while-writing.ts';
import { shuffleOptions } from '#assessment/shuffle-options.client.ts';
import { words } from '#assessment/check-words.ts';
import { changeInWords, checkChange, objectiveInWords } from '#assessment/check-change.ts';
import { tag } from '#site/locale.ts';
import type { CheckAnswer, FactOf } from '#facts/fact.ts';

const page = one(document, 'check');
const course = says(page, 'check');
const intro = one(page, 'check-intro');
const status = one(page, 'check-status');
const start = one(page, 'check-start');
const result = one(page, 'check-result');
const sectionOf = (form: Form): HTMLElement => {
  const [section] = all(page, 'check-form', form);
  if (!section) throw new Error(`“data-check-form” of form ${form} is missing in the page.`);
  return section;
};
const sections = { a: sectionOf('a'), b: sectionOf('b') } satisfies Record<Form, HTMLElement>;
const seed = deviceSeed();
shuffleOptions(seed);

const store = await openRecord();
showStorageNote(store);
recordTime(store, `/courses/${course}/check/`);

const asked = (form: Form) => questionsIn(sections[form]);
/** What is answered in a form now. */
const standing = (form: Form) => ({
  answers: asked(form).map(answerTo).map(begun),
  confidence: confidenceIn(sections[form]),
});
/** What was last kept of each, once what was kept before is back in it. */
const kept = new Map<Form, string>();
/** The facts that this page has put back, or wrote. */
const seen = new Set<string>();

for (const form of forms) {
  const section = sections[form];
  section.hidden = true;
  one(section, 'check-end').hidden = false;
  for (const question of asked(form)) {
    openForAnswers(question);
    // One button at the end finishes them all; the reasons of one would help with another.
    question.querySelector<HTMLElement>('[type=submit]')!.hidden = true;
    one(question, 'again').hidden = true;
    question.onsubmit = (event) => event.preventDefault();
    const list = question.querySelector('ol');
    if (list) letMove(list, question.querySelector('[role=status]')!);
  }
  // What is answered is kept while it is answered, also where nobody comes to the end.
  const id = newId();
  seen.add(id);
  whileWriting(section, () => {
    const now = standing(form);
    if (!kept.has(form) || kept.get(form) === JSON.stringify(now)) return;
    kept.set(form, JSON.stringify(now));
    void store.add({ kind: 'check-begun', course, form, ...now, id });
  });
  let warned = false;
  one(section, 'check-finish').onclick = async () => {
    const left = asked(form).filter(
      (question) => mark(keyIn(question), answerIn(question, keyIn(question))).outcome === 'unanswered',
    );
    if (left.length > 0 && !warned) {
      warned = true;
      one(section, 'check-end').querySelector('[role=status]')!.textContent = words.left(left.length);
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
    (result.hidden ? status : result.querySelector('h2')!).focus();
  };
}

function confidenceIn(section: HTMLElement) {
  return all<HTMLSelectElement>(section, 'item')
    .filter(({ value }) => value !== '')
    .map((select) => ({ item: says(select, 'item'), level: Number(select.value) }));
}

function begun({ question, edition, answer, certainty }: CheckAnswer) {
  return { question, edition, answer, ...(certainty && { certainty }) };
}

/**
 * What was answered of a form that was not finished, on an earlier visit or in another tab: put where nothing is answered here,
 * and everywhere as the page is opened.
 */
async function putBack(opened = false) {
  const facts = await store.all();
  // What was here as the page was opened, and what it wrote itself, may have been taken back on it since.
  const news = facts.filter(({ id }) => opened || !seen.has(id));
  if (opened) for (const { id } of facts) seen.add(id);
  for (const form of forms) {
    const begun = begunIn(news, course, form);
    if (!begun) continue;
    const { putAnswer } = await import('#assessment/put-answer.client.ts');
    for (const { question, edition, answer, certainty } of begun.answers) {
      const found = asked(form).find((one) => says(one, 'question') === question);
      if (!found || says(found, 'edition') !== edition) continue;
      const key = keyIn(found);
      if (opened || mark(key, answerIn(found, key)).outcome === 'unanswered')
        putAnswer(found, key, answer, certainty);
    }
    for (const { item, level } of begun.confidence)
      for (const select of all<HTMLSelectElement>(sections[form], 'item', item))
        if (opened || select.value === '') select.value = String(level);
  }
}

/** Each question of a check stands alone in the place of its objective. */
const objectiveOf = (question: HTMLFormElement) => says(question.parentElement ?? question, 'objective');

function answerTo(question: HTMLFormElement): CheckAnswer {
  const answer = answerIn(question, keyIn(question));
  const { outcome } = mark(keyIn(question), answer);
  const certainty = certaintyIn(question);
  return {
    question: says(question, 'question'),
    edition: says(question, 'edition'),
    objective: objectiveOf(question),
    answer,
    outcome: outcome === 'right' || outcome === 'wrong' ? outcome : 'unanswered',
    ...(certainty && { certainty }),
  };
}

/** A finished form: what was answered, and every reason. */
function review({ form, answers }: FactOf<'check-finished'>) {
  const section = sections[form];
  section.hidden = false;
  section.querySelector<HTMLElement>('.confidence')!.hidden = true;
  one(section, 'check-end').hidden = true;
  for (const question of asked(form)) {
    const kept = answers.find((answer) => answer.question === says(question, 'question'));
    if (kept && kept.edition === says(question, 'edition'))
      showAnswer(question, kept.answer as Answer, kept.certainty);
  }
}

function hideForms() {
  for (const section of Object.values(sections)) section.hidden = true;
}

async function show() {
  const change = checkChange(await store.all(), course);
  hideForms();
  intro.hidden = Boolean(change?.after);
  result.hidden = !change?.after;
  let next = firstForm(seed ?? '', course);
  if (!change) status.textContent = words.begin;
  else {
    const { before, after, whole } = change;
    review(before);
    if (after) {
      review(after);
      one(page, 'check-whole').textContent = changeInWords(whole.before, after && whole.after!);
      for (const { objective, before, after } of change.objectives) {
        for (const cell of all(page, 'check-objective', objective))
          if (after) cell.textContent = objectiveInWords(before, after);
      }
      for (const { item, before, after } of change.confidence) {
        for (const place of all(page, 'check-confidence', item))
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
    hideForms();
    intro.hidden = true;
    const section = sections[next];
    section.hidden = false;
    section.querySelector('h2')!.focus();
  };
}

await putBack(true);
for (const form of forms) kept.set(form, JSON.stringify(standing(form)));
await show();
store.onChange(() => void putBack());
put(page, 'ready');

export {};
