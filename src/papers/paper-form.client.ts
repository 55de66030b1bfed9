/** A working paper come to life: it keeps what is written, and says what comes of it. */
import { element } from '#device/element.ts';
import { newId } from '#device/ids.ts';
import { keptNote, storageWarning } from '#device/kept-note.ts';
import { whileWriting } from '#device/while-writing.ts';
import { openRecord, type RecordStore } from '#device/record-store.ts';
import { all, one, says } from '#papers/hooks.client.ts';
import type { Hook } from '#papers/hooks.ts';
import { openSheet } from '#papers/open-sheet.client.ts';
import { sentencesBeside, showEnds } from '#papers/paper-ends.client.ts';
import {
  addressOf,
  addRow,
  controlAt,
  controlsOf,
  fieldInUse,
  isTick,
  mirror,
  removeAddedRows,
  showValues,
  valueOf,
  writtenIn,
  type Control,
} from '#papers/paper-fields.client.ts';
import { readSheet, saveReminder, saveSheet } from '#papers/paper-files.client.ts';
import { pressAgain } from '#papers/press-again.client.ts';
import { rowsToAdd } from '#papers/rows.ts';
import { withSentences } from '#papers/sentences.ts';
import { wordingOf, type Sheet, type Values } from '#papers/sheet.ts';
import type { KeptSheet } from '#papers/sheets.ts';
import { words } from '#papers/words.ts';
import { tag } from '#site/locale.ts';

/** Makes every paper in `root` one that is kept. */
export async function keepPapers(root: ParentNode, opening = openRecord()): Promise<void> {
  const store = await opening;
  for (const sheet of all(root, 'sheet')) await keepPaper(sheet, store);
}

/** Makes the paper in `root` one that is kept in `store`. Settled once it shows what is kept. */
export async function keepPaper(root: HTMLElement, store: RecordStore): Promise<void> {
  const form = one<HTMLFormElement>(root, 'paper');
  const status = one(root, 'status');
  const refused = one(root, 'refused');
  const chooser = one<HTMLSelectElement>(root, 'sheets');
  const paper = says(form, 'paper');
  const version = Number(says(form, 'form'));
  const sheet = openSheet(store, paper, version);
  /** Before the sheet on this device is known, there is nowhere to keep what is written. */
  let ready = false;
  /** While an empty one is printed, what stands on the page is not what is kept. */
  let blank = false;

  /** Whether what stands there says that it is kept, and nothing else that somebody asked for. */
  let saysKept = true;
  const say = (text: string) => {
    status.textContent = text;
    saysKept = false;
  };
  const sayKept = (at: Date) => {
    say(keptNote(store.words, at));
    saysKept = true;
  };
  const show = (values: Values = sheet.values, writing?: Control) => {
    showValues(form, values, writing);
    showEnds(form, values);
  };

  /** Where something was written since it was last kept. */
  const touched = new Set<Control>();
  /** When something was last kept. */
  let keptAt: Date | undefined;

  async function keep(changes: Iterable<readonly [string, string]>) {
    if (await sheet.keep(changes)) {
      keptAt = new Date();
      sayKept(keptAt);
    }
    showEnds(form, sheet.values);
  }
  const keepField = (control: Control) => keep([[addressOf(control), valueOf(control)]]);
  /** What was written, and what somebody is in the middle of writing. */
  const keepPresent = async (settled = true) => {
    if (!ready || blank) return;
    const present = fieldInUse(form);
    if (present) touched.add(present);
    const changes = [...touched].map((control) => [addressOf(control), valueOf(control)] as const);
    touched.clear();
    // Several boxes may be one answer: the one that is ticked says it.
    await keep(new Map(changes.sort(([, one], [, other]) => Number(one !== '') - Number(other !== ''))));
    if (settled) sheet.settle();
    if (!store.kept && settled && keptAt) await store.tryAgain();
  };
  /** A field in which more stands than is kept. */
  const beingWritten = () => {
    const present = fieldInUse(form);
    return present && valueOf(present) !== (sheet.values.get(addressOf(present)) ?? '') ? present : undefined;
  };

  /** What was written at the same time elsewhere, beside what stands here. */
  function offerOthers() {
    for (const field of controlsOf(form)) {
      if (isTick(field) || field instanceof HTMLSelectElement) continue;
      const others = () => sheet.others(addressOf(field));
      if (others().length === 0 && field.dataset['others'] === undefined) continue;
      void import('#device/other-texts.ts').then(({ showOtherTexts }) =>
        showOtherTexts(field, others(), ({ id }) => sheet.see(addressOf(field), id)),
      );
    }
  }

  /** The sheets of this paper on this device, the present one chosen. */
  function offer(sheets: readonly Sheet[]) {
    const options = sheets.map(({ id, at }) => option(id, words.lastChanged(inWords(at))));
    if (!sheets.some(({ id }) => id === sheet.id)) options.unshift(option(sheet.id, words.notBegun));
    chooser.replaceChildren(...options);
    chooser.value = sheet.id;
    one(root, 'kept').hidden = sheets.length === 0;
  }

  function open(kept: KeptSheet | undefined) {
    // What is being written belongs to the sheet that is left.
    fieldInUse(form)?.blur();
    sheet.turnTo(kept);
    removeAddedRows(form);
    show();
    offerOthers();
  }

  /** What changed in another tab, or while this page was being read. */
  async function follow() {
    const sheets = await sheet.all();
    offer(sheets);
    if (keptAt && (saysKept || !store.words.kept)) sayKept(keptAt);
    const writing = beingWritten();
    if (!blank && sheet.follow(sheets, writing && addressOf(writing))) show(sheet.values, writing);
    offerOthers();
  }

  async function beginAnother() {
    open(undefined);
    offer(await sheet.all());
    say(words.begunAnother);
    controlsOf(form)[0]?.focus();
  }

  async function load(file: File) {
    await keepPresent();
    const found = await readSheet(file, paper, version);
    if (!found.ok) {
      refused.textContent = words.refused(found.why);
      return;
    }
    const here = await sheet.all();
    const same = here.find(({ values }) => wordingOf(values) === wordingOf(found.sheet.values));
    if (same) {
      open(same);
      offer(here);
      say(words.alreadyHere);
      return;
    }
    // Never over one that is here: the same sheet with other words becomes a second one.
    const taken = here.some(({ id }) => id === found.sheet.id);
    const loaded = { ...found.sheet, id: taken ? newId() : found.sheet.id };
    await sheet.keepWhole(loaded);
    const sheets = await sheet.all();
    open(sheets.find(({ id }) => id === loaded.id));
    offer(sheets);
    const places = new Set(controlsOf(form).map(addressOf));
    const unseen = [...loaded.values.keys()].filter((at) => !places.has(at)).length;
    say([taken ? words.loadedBeside : words.loaded, ...(unseen ? [words.unseen(unseen)] : [])].join(' '));
  }

  async function join(files: readonly File[], field: string) {
    await keepPresent();
    const joined: string[] = [];
    const wrong: string[] = [];
    for (const file of files) {
      const found = await readSheet(file, paper, version);
      if (!found.ok) {
        wrong.push(words.refusedOf(file.name, found.why));
        continue;
      }
      const { added, rows, already } = rowsToAdd(sheet.values, found.sheet.values, field, () => newId(8));
      await keep(added);
      joined.push(words.joined(file.name, rows, already));
    }
    refused.textContent = wrong.join(' ');
    show();
    if (joined.length > 0) say(joined.join(' '));
  }

  function printEmpty() {
    fieldInUse(form)?.blur();
    blank = true;
    form.dataset['blank'] = '';
    show(new Map());
    for (const item of all(form, 'item')) item.hidden = false;
    const back = () => {
      if (!blank) return;
      blank = false;
      delete form.dataset['blank'];
      show();
    };
    addEventListener('afterprint', back, { once: true });
    addEventListener('focus', back, { once: true });
  }

  async function putInto(address: string, sentences: readonly string[]) {
    const field = all<HTMLTextAreaElement>(form, 'at', address)[0];
    if (!field) return;
    field.value = withSentences(field.value, sentences, field.maxLength);
    mirror(field);
    await keepField(field);
    field.focus();
  }

  async function forget() {
    try {
      await sheet.forget();
    } catch {
      say(words.notForgotten);
      return;
    }
    say(words.forgotten);
    open(undefined);
    await follow();
  }

  const onClick = (hook: Hook, act: (button: HTMLButtonElement) => void) => {
    for (const button of all<HTMLButtonElement>(root, hook))
      button.addEventListener('click', () => act(button));
  };
  const onFiles = (hook: Hook, act: (files: readonly File[], input: HTMLInputElement) => Promise<void>) => {
    for (const input of all<HTMLInputElement>(root, hook))
      input.addEventListener('change', () => {
        refused.textContent = '';
        void act([...(input.files ?? [])], input).finally(() => (input.value = ''));
      });
  };

  for (const event of ['input', 'change'])
    form.addEventListener(event, ({ target }) => {
      const control = controlAt(target);
      if (!control || blank) return;
      touched.add(control);
      mirror(control);
    });
  whileWriting(form, (settled) => void keepPresent(settled));
  chooser.addEventListener('change', () => {
    void sheet.all().then((sheets) => {
      open(sheets.find(({ id }) => id === chooser.value));
      say('');
    });
  });
  onClick('add', (button) => {
    const table = all(form, 'rows').find((rows) => rows.contains(button));
    if (table) controlsOf(addRow(table, newId(8)))[0]?.focus();
  });
  onClick('into', (button) => void putInto(says(button, 'into'), sentencesBeside(button)));
  onClick('print', (button) => {
    if (says(button, 'print') === 'blank') printEmpty();
    window.print();
  });
  onClick(
    'again',
    (button) =>
      void saveReminder({ id: sheet.id, paper }, Number(says(button, 'again')), says(button, 'again-title')),
  );
  onClick('new', () => void beginAnother());
  onClick('save', () => {
    if (sheet.values.size === 0) say(words.nothingToSave);
    else
      void saveSheet({ id: sheet.id, paper, form: version, values: sheet.values }).catch(() =>
        say(words.notSaved),
      );
  });
  const something = () => {
    if (sheet.values.size === 0) say(words.nothingToForget);
    return sheet.values.size > 0;
  };
  pressAgain(one<HTMLButtonElement>(root, 'forget'), words.reallyForget, something, () => void forget());
  onFiles('load', async ([file]) => file && load(file));
  onFiles('join', (files, input) => join(files, says(input, 'join')));

  const sheets = await sheet.all();
  const early = writtenIn(form);
  open(sheets[0]);
  offer(sheets);
  ready = true;
  // What somebody wrote before this script was there fills gaps, and replaces nothing that was kept.
  const news = early.filter(([at]) => !sheet.values.has(at));
  if (news.length > 0) await keep(news).then(() => show());
  form.dataset['alive'] = '';
  for (const part of [...all(root, 'actions'), ...all(root, 'add')]) part.hidden = false;
  if (!store.words.kept) say(storageWarning(store.words));
  store.onChange(() => void follow());
}

const option = (value: string, text: string) => {
  const made = element('option', text);
  made.value = value;
  return made;
};

const inWords = (at: string) =>
  new Date(at).toLocaleString(tag, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
