import { isBegun, keepBegun } from '#record/begun.client.ts';
import { byDay, entryInWords, minutesOf, minutesOfEntry, type CpdEntry } from '#record/cpd.ts';
import { moduleOf, reflectionsIn } from '#record/cpd-rows.ts';
import type { Fact, NewFact, ReflectionPart } from '#facts/fact.ts';
import { newId } from '#device/ids.ts';
import type { Keeps } from '#device/kept-field.ts';
import { longestText } from '#facts/longest-text.ts';
import { inParts, mostAtOnce } from '#record/in-parts.client.ts';
import { made } from '#record/made.client.ts';
import type { Shown } from '#record/shown.ts';
import { words } from '#record/words.ts';
import { yourWords } from '#record/your-words.ts';

/** So many days stand open; the earlier ones open at a press. */
const recent = 5;

const parts = ['learned', 'differently', 'happened'] as const satisfies readonly ReflectionPart[];

/** What was written on each lesson, and what each set out to do: looked up once for all lines. */
interface Written {
  parts: ReturnType<typeof reflectionsIn>;
  atEnd: ReadonlyMap<string, string>;
  objectives: ReadonlyMap<string, readonly string[]>;
}

/** A line with its forms is some dozen elements. */
const lineWeighs = () => 4;
const dayWeighs = ({ done }: { done: readonly unknown[] }) => Math.min(done.length, mostAtOnce);

/** What was done on each day, its minutes to correct, and the reflection on each lesson. */
export const showDays = (store: Keeps): ((shown: Shown) => Node[]) => {
  /** The lessons whose reflection somebody opened: it stays open where the days are shown anew. */
  const opened = new Set<string>();
  let stop = new AbortController();
  return (shown) => {
    stop.abort();
    stop = new AbortController();
    const { signal } = stop;
    const days = byDay(shown.entries);
    if (days.length === 0) return [];
    /** The latest day of each module, where its reflection stands. */
    const latest = new Map([...shown.entries].reverse().map((entry) => [moduleOf(entry), entry] as const));
    const openings = new Set(
      shown.site.courses.flatMap(({ modules }) =>
        modules.flatMap(({ slug, opening }) => (opening ? [slug] : [])),
      ),
    );
    const told = made('p', { role: 'status' });
    const written: Written = {
      parts: reflectionsIn(shown.facts),
      atEnd: new Map(
        yourWords(shown.facts).flatMap(({ kind, of, text }) =>
          kind === 'reflection' ? [[of, text] as const] : [],
        ),
      ),
      objectives: new Map(
        shown.site.courses
          .flatMap(({ modules }) => modules)
          .map(({ slug, objectives }) => [slug, objectives ?? []] as const),
      ),
    };
    const dayShown = ({ date, done }: (typeof days)[number]) => [
      made('h3', {}, made('time', { datetime: date }, shown.longDay(date))),
      made(
        'ul',
        {},
        ...inParts(
          done,
          (entry) => {
            const module = moduleOf(entry);
            return [
              made(
                'li',
                {},
                lineOf(entry, shown, told, signal),
                ...(module !== undefined && !openings.has(module) && latest.get(module) === entry
                  ? [reflectionOn(module, entry, written, { store, opened, signal })]
                  : []),
              ),
            ];
          },
          lineWeighs,
          (button) => made('li', {}, button),
        ),
      ),
    ];
    const earlier = days.slice(recent);
    return [
      ...days.slice(0, recent).flatMap(dayShown),
      ...(earlier.length > 0
        ? [
            made(
              'details',
              { class: 'open-on-paper' },
              made('summary', {}, words.earlier(earlier.length)),
              ...inParts(earlier, dayShown, dayWeighs),
            ),
          ]
        : []),
      told,
    ];
  };
};

function lineOf(entry: CpdEntry, shown: Shown, told: HTMLElement, signal: AbortSignal): HTMLElement {
  const { base, longDay } = shown;
  const own = entry.page.startsWith('/') ? entry.page.slice(1) : entry.page;
  const change = made(
    'button',
    { class: 'link screen-only', type: 'button' },
    words.changeMinutes,
    ' ',
    made('span', { class: 'visually-hidden' }, words.ofOn(entry.title, longDay(entry.date))),
  );
  const line = made(
    'div',
    {},
    // Only a page of the site is an address; what a record says besides is a name.
    entry.known ? made('a', { href: base + own }, entry.title) : made('span', {}, entry.title),
    `${entryInWords(entry)} `,
    ...(entry.corrected?.note ? [made('span', { class: 'aside' }, `(${entry.corrected.note}) `)] : []),
    change,
  );
  const begun = `minutes ${entry.date} ${entry.page}`;
  const open = () => {
    const form = minutesForm(entry, shown, told, () => {
      forget();
      form.replaceWith(change);
      change.focus();
    });
    form.addEventListener(
      'submit',
      ({ defaultPrevented }) => defaultPrevented && form.checkValidity() && forget(),
    );
    change.replaceWith(form);
    const forget = keepBegun(form, begun, signal);
    return form;
  };
  change.onclick = () => open().querySelector('input')?.focus();
  // What somebody began and did not keep stands there again.
  if (isBegun(begun)) open();
  return line;
}

function minutesForm(entry: CpdEntry, { add }: Shown, told: HTMLElement, close: () => void): HTMLFormElement {
  const minutes = made('input', {
    type: 'number',
    min: '0',
    max: '1440',
    step: '1',
    required: '',
    value: `${minutesOfEntry(entry)}`,
  });
  const note = made('input', {
    ...{ type: 'text', maxlength: '500', placeholder: words.whyExample, autocomplete: 'off' },
    value: entry.corrected?.note ?? '',
  });
  const leave = made('button', { class: 'button button-quiet', type: 'button' }, words.leave);
  const form = made(
    'form',
    { class: 'row screen-only' },
    made('label', {}, `${words.minutesField} `, minutes),
    made('label', { class: 'grow' }, `${words.whyField} `, note),
    made('button', { class: 'button button-quiet', type: 'submit' }, words.keep),
    leave,
    ...(entry.corrected && entry.seconds > 0
      ? [made('span', { class: 'aside' }, words.measured(words.minutes(minutesOf(entry.seconds))))]
      : []),
  );
  leave.onclick = close;
  form.onsubmit = (event) => {
    event.preventDefault();
    const given = Math.round(minutes.valueAsNumber);
    if (!(given >= 0 && given <= 1440)) return;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    told.textContent = words.minutesKept(entry.title, words.minutes(given));
    void add({
      kind: 'minutes-corrected',
      date: entry.date,
      page: entry.page,
      minutes: given,
      note: note.value,
    });
  };
  return form;
}

interface Fields {
  store: Keeps;
  opened: Set<string>;
  signal: AbortSignal;
}

/**
 * The reflection on a lesson, whole: what was written at its end, and the three questions of an appraisal. Its fields are made
 * once somebody opens it.
 */
function reflectionOn(
  module: string,
  entry: CpdEntry,
  known: Written,
  { store, opened, signal }: Fields,
): HTMLElement {
  const written = known.parts.get(module);
  const atEnd = known.atEnd.get(module) ?? '';
  const objectives = known.objectives.get(module) ?? [];
  const fields = [
    { part: 'reflection' as const, label: words.atItsEnd, text: atEnd },
    ...parts.map((part) => ({ part, label: words.headings[part], text: written?.[part] ?? '' })),
  ].map(({ part, label, text }) => {
    const area = made('textarea', {
      id: newId(),
      rows: '3',
      maxlength: `${longestText}`,
      autocomplete: 'off',
    });
    const status = made('p', { class: 'aside screen-only', role: 'status' });
    const paper = made('p', { class: 'paper text' });
    const onPaper = (now: string) => (paper.textContent = now.trim() ? `${label}: ${now}` : '');
    onPaper(text);
    const field = made('div', { class: 'screen-only' }, made('label', { for: area.id }, label), area, status);
    return { part, area, status, paper, onPaper, field };
  });
  const box = made(
    'details',
    { class: 'reflect open-on-paper' },
    made(
      'summary',
      { class: 'screen-only' },
      words.reflectOn(entry.title, Boolean(atEnd || parts.some((part) => written?.[part].trim()))),
    ),
    ...(objectives.length > 0
      ? [
          made('p', { class: 'aside screen-only' }, words.itSetOut),
          made(
            'ul',
            { class: 'aside screen-only' },
            ...objectives.map((objective) => made('li', {}, objective)),
          ),
        ]
      : []),
    ...fields.map(({ paper }) => paper),
    made('p', { class: 'aside screen-only' }, words.reflectionHow),
  );
  const open = async () => {
    for (const { field, paper } of fields) paper.before(field);
    const [{ keepField }, facts] = await Promise.all([import('#device/kept-field.ts'), store.all()]);
    if (signal.aborted) return;
    for (const { part, area, status, onPaper } of fields) {
      keepField(store, facts, { field: area, status, signal, ...reflecting(module, part) });
      addEventListener('beforeprint', () => onPaper(area.value), { signal });
    }
  };
  box.addEventListener('toggle', () => {
    if (!box.open) opened.delete(module);
    else if (signal.aborted) return;
    else {
      opened.add(module);
      if (!fields[0]?.field.parentNode) void open();
    }
  });
  box.open = opened.has(module);
  return box;
}

/** What says that one of these texts was written, and which facts do. */
const reflecting = (module: string, part: ReflectionPart | 'reflection') => ({
  written: (text: string): NewFact =>
    part === 'reflection'
      ? { kind: 'reflection-written', module, text }
      : { kind: 'reflection-part-written', module, part, text },
  is: (fact: Fact): boolean =>
    part === 'reflection'
      ? fact.kind === 'reflection-written' && fact.module === module
      : fact.kind === 'reflection-part-written' && fact.module === module && fact.part === part,
});
