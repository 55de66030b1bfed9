/** A working paper come to life: it keeps what is written, and says what comes of it. */
import { element } from '#device/element.ts';
import { dayOf, saveAsFile } from '#device/files.ts';
import type { RecordStore } from '#device/record-store.ts';
import { firstOf } from '#papers/lowest-first.ts';
import { jigsawOf } from '#papers/jigsaw.ts';
import { sentencesFrom } from '#papers/sentences.ts';
import { factsAbout, factsOf, rowsIn, rowsToAdd, sheetsIn, wordingOf } from '#papers/sheet.ts';
import type { Sheet } from '#papers/sheet.ts';
import { largestSheetFile, readSheetFile, sheetTooLarge, writeSheetFile } from '#papers/sheet-file.ts';
import { calendarFile } from '#facts/calendar-file.ts';

type Control = HTMLTextAreaElement | HTMLSelectElement | HTMLInputElement;

/** Makes the paper in `root` one that is kept in `store`. Settled once it shows what is kept. */
export async function keepPaper(root: HTMLElement, store: RecordStore): Promise<void> {
  const one = <Kind extends HTMLElement = HTMLElement>(selector: string) =>
    root.querySelector<Kind>(selector)!;
  const form = one<HTMLFormElement>('form[data-paper]');
  const paper = form.dataset.paper!;
  const version = Number(form.dataset.form);
  const status = one('[data-status]');
  const refused = one('[data-refused]');
  const chooser = one<HTMLSelectElement>('[data-sheets]');

  /** What stands on the page now, as it is kept. An empty text is left out. */
  let values = new Map<string, string>();
  let sheet = { id: randomName(20), paper, form: version };
  /** While an empty one is printed, what stands on the page is not what is kept. */
  let blank = false;
  /** Before the sheet on this device is known, there is nowhere to keep what is written. */
  let ready = false;

  const controls = () => form.querySelectorAll<Control>('[data-at]');
  const isTick = (control: Control): control is HTMLInputElement =>
    control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type);

  /** Puts one answer where it belongs; the field somebody is in is left alone. */
  function put(control: Control) {
    const value = values.get(control.dataset.at!) ?? '';
    if (isTick(control)) control.checked = control.value === value;
    else if (control.value !== value && control !== document.activeElement) control.value = value;
    mirror(control);
  }
  /** On paper, what was written stands as text that no box cuts off. */
  function mirror(control: Control) {
    const written = control.parentElement?.querySelector('.written');
    if (!written || isTick(control)) return;
    written.textContent =
      control instanceof HTMLSelectElement
        ? control.value && (control.selectedOptions[0]?.textContent ?? '')
        : control.value;
  }

  function showAll() {
    for (const rows of form.querySelectorAll<HTMLElement>('[data-rows]')) {
      const field = rows.dataset.rows!;
      for (const { id } of rowsIn(values, field))
        if (!rows.querySelector(`[data-line="${CSS.escape(id)}"]`)) addRow(rows, id);
    }
    controls().forEach(put);
    showEnds();
  }

  function showEnds() {
    const nation = values.get(form.dataset.nation ?? '');
    for (const line of form.querySelectorAll<HTMLElement>('[data-nations]'))
      line.hidden = Boolean(nation) && !line.dataset.nations!.split(' ').includes(nation!);

    for (const list of form.querySelectorAll<HTMLElement>('[data-first]')) {
      const { first: field, most, below, levels } = list.dataset;
      const items = [...list.children].map((element) => {
        const id = (element as HTMLElement).dataset.item!;
        return { id, text: '', first: '', element: element as HTMLElement };
      });
      const found = firstOf(items, levels!.split(' '), ({ id }) => values.get(`${field}/${id}`), {
        most: Number(most),
        below: below!,
      });
      for (const { element } of items) element.hidden = true;
      for (const { element } of found.first) {
        element.hidden = false;
        list.append(element);
      }
      tellNone(
        list,
        found.first.length > 0
          ? ''
          : found.placed === 0
            ? 'Nothing yet: it is worked out from your answers above.'
            : 'Nothing stands out: keep doing what you do, and ask somebody who sees it from the other side.',
      );
    }

    for (const list of form.querySelectorAll<HTMLElement>('[data-sentences]')) {
      const rows = rowsIn(values, list.dataset.sentences!);
      const said = sentencesFrom(rows, JSON.parse(list.dataset.words!) as string[]);
      list.replaceChildren(...said.map((sentence) => element('li', sentence)));
      tellNone(
        list,
        said.length
          ? ''
          : 'Nothing yet: the sentences are made from the rows above, where enough is filled in.',
      );
      const button = list.parentElement!.querySelector<HTMLElement>('[data-into]');
      if (button) button.hidden = said.length === 0;
    }

    for (const list of form.querySelectorAll<HTMLElement>('[data-jigsaw]')) {
      const end = JSON.parse(list.dataset.jigsaw!) as Record<
        'from' | 'by' | 'piece' | 'does' | 'entry',
        string
      >;
      const places = [...list.children].map((place) => ({
        id: (place as HTMLElement).dataset.place!,
        label: place.querySelector('h3')!.textContent!,
      }));
      const jigsaw = jigsawOf(rowsIn(values, end.from), places, end);
      jigsaw.places.forEach(({ pieces, overlaps }, index) => {
        const place = list.children[index]!;
        const gap = element('li', 'Nobody yet');
        gap.className = 'gap';
        place
          .querySelector('ul')!
          .replaceChildren(
            ...(pieces.length
              ? pieces.map(({ name, does }) => element('li', does ? `${name}: ${does}` : name))
              : [gap]),
          );
        const overlap = place.querySelector<HTMLElement>('.overlap')!;
        overlap.hidden = overlaps.length === 0;
        overlap.textContent = overlaps
          .map(
            ({ does, names }) =>
              `${names.join(' and ')} ${names.length > 2 ? 'all' : 'both'} say “${does}”. Who does it for whom?`,
          )
          .join(' ');
      });
      const { gaps, entries } = jigsaw;
      list.parentElement!.querySelector('[data-entries]')!.textContent = [
        gaps.length ? `Gaps: ${gaps.join('; ')}.` : 'There is somebody in every place.',
        entries.length === 0
          ? 'Nobody is named as the place to come to first.'
          : entries.length === 1
            ? `One way in: ${entries[0]}.`
            : `${entries.length} ways in: ${entries.join(', ')}. To somebody outside, which is the door?`,
      ].join(' ');
    }
  }

  function tellNone(list: HTMLElement, words: string) {
    const none = list.parentElement!.querySelector<HTMLElement>('[data-none]');
    if (!none) return;
    none.hidden = words === '';
    none.textContent = words;
  }

  /** A further row, made from the first one. */
  function addRow(rows: HTMLElement, id: string) {
    const all = rows.querySelectorAll<HTMLElement>('[data-line]');
    const row = all[0]!.cloneNode(true) as HTMLElement;
    row.dataset.line = id;
    row.setAttribute('aria-label', `${rows.dataset.row} ${all.length + 1}`);
    for (const control of row.querySelectorAll<Control>('[data-at]')) {
      const [field, , column] = control.dataset.at!.split('/');
      control.dataset.at = `${field}/${id}/${column}`;
      control.id += `-${id}`;
      control.value = '';
      control.parentElement!.querySelector('label')!.htmlFor = control.id;
      mirror(control);
    }
    all[all.length - 1]!.after(row);
    return row;
  }

  async function keep(changes: Iterable<readonly [string, string]>) {
    const real = [...changes].filter(([at, value]) => (values.get(at) ?? '') !== value);
    for (const [at, value] of real)
      if (value === '') values.delete(at);
      else values.set(at, value);
    await Promise.all(factsOf(sheet, real).map((fact) => store.add(fact)));
    if (real.length) tellKept();
    showEnds();
  }
  const valueOf = (control: Control) =>
    isTick(control) ? (control.checked ? control.value : '') : control.value.trim() && control.value;
  const keepOne = (control: Control) => keep([[control.dataset.at!, valueOf(control)]]);

  /** What somebody wrote before this script was there to keep it. */
  const writtenEarly = () =>
    [...controls()].flatMap((control): [string, string][] => {
      const value = valueOf(control);
      return value ? [[control.dataset.at!, value]] : [];
    });

  function tellKept() {
    const time = new Date().toLocaleTimeString('en-GB', { timeStyle: 'short' });
    status.textContent = store.kept
      ? `Kept on this device at ${time}.`
      : `Not kept: it will be gone when you leave this page. ${store.why}`;
  }

  /** The sheets of this paper on this device, the present one chosen. */
  function offer(sheets: readonly Sheet[]) {
    const fresh = !sheets.some(({ id }) => id === sheet.id);
    chooser.replaceChildren(
      ...(fresh ? [new Option('This one, not begun', sheet.id)] : []),
      ...sheets.map(({ id, at }) => new Option(`Last changed on ${inWords(at)}`, id)),
    );
    chooser.value = sheet.id;
    one('[data-kept]').hidden = sheets.length === 0;
  }

  function open(kept: Sheet | undefined) {
    // What is being written belongs to the sheet that is left.
    const present = document.activeElement as HTMLElement | null;
    if (form.contains(present)) present!.blur();
    sheet = { id: kept?.id ?? randomName(20), paper, form: version };
    values = new Map(kept?.values);
    for (const row of form.querySelectorAll<HTMLElement>('[data-line]'))
      if (!/^\d+$/.test(row.dataset.line!)) row.remove();
    showAll();
  }

  /** What changed in another tab, or while this page was being read. */
  async function follow() {
    const sheets = sheetsIn(await store.all(), paper);
    offer(sheets);
    const kept = sheets.find(({ id }) => id === sheet.id);
    if (blank || !kept || wordingOf(kept.values) === wordingOf(values)) return;
    values = new Map(kept.values);
    showAll();
  }

  async function read(file: File) {
    if (file.size > largestSheetFile) return sheetTooLarge;
    try {
      return readSheetFile(await file.text(), paper, version);
    } catch {
      return { ok: false as const, why: 'The browser could not read this file.' };
    }
  }

  async function load(input: HTMLInputElement) {
    const file = input.files?.[0];
    if (!file) return;
    refused.textContent = '';
    await keepPresent();
    const found = await read(file);
    input.value = '';
    if (!found.ok) {
      refused.textContent = `${found.why} Nothing here was changed.`;
      return;
    }
    const mine = sheetsIn(await store.all(), paper);
    const same = mine.find(({ values }) => wordingOf(values) === wordingOf(found.sheet.values));
    if (same) {
      open(same);
      offer(mine);
      status.textContent = 'This one was on the device already. Here it is.';
      return;
    }
    // Never over one that is here: the same sheet with other words becomes a second one.
    const taken = mine.some(({ id }) => id === found.sheet.id);
    const loaded = { ...found.sheet, id: taken ? randomName(20) : found.sheet.id };
    await Promise.all(factsOf(loaded, loaded.values).map((fact) => store.add(fact)));
    open(loaded);
    await follow();
    const places = new Set([...controls()].map((control) => control.dataset.at));
    const unseen = [...loaded.values.keys()].filter((at) => !places.has(at)).length;
    status.textContent = [
      taken
        ? 'Loaded beside the one that was here, which still stands as it did.'
        : 'Loaded, and kept on this device.',
      unseen
        ? `${unseen} answers belong to an earlier version of this paper. They are kept, and not shown.`
        : '',
    ].join(' ');
  }

  async function join(input: HTMLInputElement) {
    refused.textContent = '';
    await keepPresent();
    const told: string[] = [];
    for (const file of input.files ?? []) {
      const found = await read(file);
      if (!found.ok) {
        refused.textContent += `${file.name}: ${found.why} `;
        continue;
      }
      const { added, rows, already } = rowsToAdd(values, found.sheet.values, input.dataset.join!, () =>
        randomName(8),
      );
      await keep(added);
      told.push(`${file.name}: ${rows} added, ${already} here already.`);
    }
    input.value = '';
    showAll();
    if (told.length) status.textContent = told.join(' ');
  }

  function print(empty: boolean) {
    if (empty) {
      const kept = values;
      blank = true;
      values = new Map();
      (document.activeElement as HTMLElement | null)?.blur();
      form.dataset.blank = '';
      showAll();
      for (const item of form.querySelectorAll<HTMLElement>('[data-item]')) item.hidden = false;
      const back = () => {
        if (!blank) return;
        blank = false;
        delete form.dataset.blank;
        values = kept;
        showAll();
      };
      addEventListener('afterprint', back, { once: true });
      addEventListener('focus', back, { once: true });
    }
    window.print();
  }

  form.addEventListener('change', (event) => {
    const control = (event.target as HTMLElement).closest<Control>('[data-at]');
    if (control && ready && !blank) void keepOne(control);
  });
  form.addEventListener('input', (event) => mirror(event.target as Control));
  /** What somebody is in the middle of writing. */
  const keepPresent = async () => {
    const control = document.activeElement as Control | null;
    if (ready && !blank && control?.dataset.at && form.contains(control) && !isTick(control))
      await keepOne(control);
  };
  document.addEventListener('visibilitychange', () => void keepPresent());
  chooser.addEventListener('change', async () => {
    open(sheetsIn(await store.all(), paper).find(({ id }) => id === chooser.value));
    status.textContent = '';
  });
  root.addEventListener('click', async (event) => {
    const button = (event.target as HTMLElement).closest<HTMLButtonElement>('button');
    if (!button) return;
    const { add, into, print: how, again } = button.dataset;
    if (add) {
      const rows = button.closest<HTMLElement>('[data-rows]')!;
      addRow(rows, randomName(8)).querySelector<HTMLElement>('[data-at]')!.focus();
    } else if (into) {
      const said = [...button.closest('.end')!.querySelectorAll('.sentences li')].map(
        (item) => item.textContent!,
      );
      const field = form.querySelector<HTMLTextAreaElement>(`[data-at="${CSS.escape(into)}"]`)!;
      field.value = [field.value.trim(), ...said.filter((sentence) => !field.value.includes(sentence))]
        .filter(Boolean)
        .join('\n')
        .slice(0, field.maxLength);
      mirror(field);
      await keepOne(field);
      field.focus();
    } else if (how) print(how === 'blank');
    else if (again) {
      const due = new Date();
      due.setDate(due.getDate() + 7 * Number(again));
      const entry = {
        id: `${paper}-${sheet.id}`,
        day: dayOf(due.toISOString()),
        title: button.dataset.againTitle!,
        text: 'Fill in the paper again, and hold it beside the first one.',
        url: location.href.replace(/[#?].*$/, ''),
      };
      saveAsFile(`${paper}.ics`, 'text/calendar', calendarFile([entry], new Date().toISOString()));
    } else if ('new' in button.dataset) {
      open(undefined);
      offer(sheetsIn(await store.all(), paper));
      status.textContent = 'A new one. The others are kept.';
      form.querySelector<HTMLElement>('[data-at]')?.focus();
    } else if ('save' in button.dataset) {
      const now = new Date().toISOString();
      if (values.size === 0) status.textContent = 'There is nothing to save yet.';
      else
        saveAsFile(
          `${paper}-${dayOf(now)}.json`,
          'application/json',
          writeSheetFile({ ...sheet, at: now, values }, now),
        );
    } else if ('forget' in button.dataset) {
      if (values.size === 0) status.textContent = 'There is nothing here to take off.';
      else if (button.dataset.sure === undefined) {
        button.dataset.sure = button.textContent!;
        button.textContent = 'Really take it off? Press again';
        button.addEventListener('blur', () => unsure(button), { once: true });
      } else {
        unsure(button);
        await forget(store, sheet.id);
        open(undefined);
        await follow();
      }
    }
  });
  async function forget(store: RecordStore, id: string) {
    try {
      await store.forget(factsAbout(await store.all(), id));
      status.textContent = 'Taken off this device.';
    } catch {
      status.textContent = 'The browser did not let it go. Nothing was changed.';
    }
  }
  for (const input of root.querySelectorAll<HTMLInputElement>('[data-load]'))
    input.addEventListener('change', () => void load(input));
  for (const input of root.querySelectorAll<HTMLInputElement>('[data-join]'))
    input.addEventListener('change', () => void join(input));

  const sheets = sheetsIn(await store.all(), paper);
  const early = writtenEarly();
  open(sheets[0]);
  offer(sheets);
  ready = true;
  // It fills gaps, and replaces nothing that was kept.
  const news = early.filter(([at]) => !values.get(at));
  if (news.length) await keep(news).then(showAll);
  form.dataset.alive = '';
  for (const part of root.querySelectorAll<HTMLElement>('[data-actions], [data-add]')) part.hidden = false;
  if (!store.kept) status.textContent = `What you write here will not be kept. ${store.why}`;
  store.onChange(() => void follow());
}

function unsure(button: HTMLButtonElement) {
  if (button.dataset.sure !== undefined) button.textContent = button.dataset.sure;
  delete button.dataset.sure;
}

const inWords = (at: string) =>
  new Date(at).toLocaleString('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });

/** Small letters and digits, the first a letter, so that it can stand in an address. */
const randomName = (length: number) =>
  [...crypto.getRandomValues(new Uint8Array(length))]
    .map((byte, index) => 'abcdefghijklmnopqrstuvwxyz0123456789'[byte % (index ? 36 : 26)])
    .join('');
