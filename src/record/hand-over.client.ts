import { keepBegun } from '#record/begun.client.ts';
import { accountsFor, cpdText, reflectiveAccount } from '#record/account.ts';
import { minutesInAll, minutesTogether, togetherPage, withoutMinutes, type CpdEntry } from '#record/cpd.ts';
import { cpdHeadings, cpdJson, cpdRows, type CpdRow } from '#record/cpd-rows.ts';
import { csv } from '#record/csv.ts';
import { saveAsFile } from '#device/files.ts';
import { all, one, says } from '#record/hooks.client.ts';
import { inParts } from '#record/in-parts.client.ts';
import { made } from '#record/made.client.ts';
import { plansIn } from '#record/plans.ts';
import { printOnly } from '#record/printing.client.ts';
import type { Shown } from '#record/shown.ts';
import { words } from '#record/words.ts';

/** So many things are asked for at once; the rest afterwards. */
const askedAtOnce = 6;

/** Hands the record to somebody: as an account to paste, as text, as a table, on paper. Gives back what follows the record. */
export function handOver(root: HTMLElement): (shown: Shown) => void {
  let shown: Shown | undefined;
  const told = one(root, 'record-told');
  const rows = (): CpdRow[] =>
    shown ? cpdRows(shown.entries, shown.facts, shown.site.courses, plansIn(shown.facts, shown.now)) : [];
  const said = () => ({
    minutes: minutesInAll(shown?.entries ?? []),
    together: minutesTogether(shown?.entries ?? []),
  });

  const asked = one<HTMLFormElement>(root, 'record-for');
  asked.onsubmit = (event) => {
    event.preventDefault();
    const value = asked.querySelector<HTMLInputElement>('input:checked')?.value;
    const text = reflectiveAccount(
      rows(),
      accountsFor.find((asker) => asker === value) ?? 'other',
      (date) => shown?.longDay(date) ?? date,
    );
    const account = one<HTMLDetailsElement>(root, 'record-account');
    account.hidden = !text;
    account.querySelector('pre')!.textContent = text;
    if (!text) told.textContent = words.nothingToCopy;
    else
      void copied(text).then((done) => {
        told.textContent = done ? words.copied : words.notCopied;
        account.open = !done;
      });
  };
  one(root, 'record-print').onclick = () => printOnly('record');
  const keys = Object.keys(cpdHeadings) as (keyof typeof cpdHeadings)[];
  const files = {
    text: () => saveAsFile('within-reach-cpd.txt', 'text/plain', cpdText(rows(), said())),
    csv: () =>
      saveAsFile(
        'within-reach-cpd.csv',
        'text/csv',
        csv([Object.values(cpdHeadings), ...rows().map((row) => keys.map((key) => row[key]))]),
      ),
    json: () =>
      saveAsFile('within-reach-cpd.json', 'application/json', cpdJson(rows(), new Date().toISOString())),
  };
  for (const button of all(root, 'record-save'))
    button.onclick = files[says(button, 'record-save') as keyof typeof files];

  const missing = one<HTMLFormElement>(root, 'record-missing');
  const together = one<HTMLFormElement>(root, 'record-together');
  const forgetTogether = keepBegun(together, 'together');
  together.onsubmit = (event) => {
    event.preventDefault();
    if (shown)
      void addTogether(together, shown).then((told) => {
        one(root, 'record-told').textContent = told;
        forgetTogether();
      });
  };
  const certificate = one(root, 'record-certificate');
  certificate.querySelector('form')!.onsubmit = (event) => {
    event.preventDefault();
    one(document, 'record-paper-name').textContent =
      one<HTMLInputElement>(certificate, 'record-name').value.trim() || '\u00A0';
    printOnly('certificate');
  };

  return (next) => {
    shown = next;
    const { minutes, together: withOthers } = said();
    one(root, 'record-so-far').textContent =
      minutes === 0
        ? words.noMinutes
        : withOthers > 0
          ? words.soFarTogether(words.hours(minutes), words.hours(withOthers))
          : words.soFar(words.hours(minutes));
    askForMinutes(missing, next);
    const finished = next.entries.filter(({ finished, kind }) => finished && kind === 'module').toReversed();
    certificate.hidden = finished.length === 0;
    one(document, 'record-paper-list').replaceChildren(
      ...inParts(
        finished,
        ({ title, date }) => [made('li', {}, `${title}, ${next.longDay(date)}`)],
        undefined,
        (button) => made('li', {}, button),
      ),
    );
    one(document, 'record-paper-time').textContent = minutes > 0 ? words.inAll(words.hours(minutes)) : '';
    const date = together.querySelector<HTMLInputElement>('[name=date]');
    if (date && !date.value) date.value = next.today;
    if (date) date.max = next.today;
  };
}

const copied = (text: string): Promise<boolean> =>
  (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('There is no clipboard.'))).then(
    () => true,
    () => false,
  );

/** What is asked for now, until it is asked anew. */
let asking: AbortController | undefined;

/** Asks once for the minutes of what was done without any being measured. */
function askForMinutes(form: HTMLFormElement, shown: Shown): void {
  const entries = withoutMinutes(shown.entries).slice(0, askedAtOnce);
  form.hidden = entries.length === 0;
  const body = one(form, 'record-body');
  if (body.contains(document.activeElement)) return;
  asking?.abort();
  asking = new AbortController();
  const { signal } = asking;
  const fields = entries.map((entry) => ({
    entry,
    input: made('input', {
      ...{ type: 'number', min: '1', max: '1440', step: '1', autocomplete: 'off' },
      'data-begun': `${entry.date} ${entry.page}`,
    }),
  }));
  body.replaceChildren(
    ...fields.map(({ entry, input }) =>
      made('label', {}, input, ` ${words.minutesOf(entry.title, shown.longDay(entry.date))}`),
    ),
  );
  const forget = keepBegun(body, 'missing', signal);
  form.onsubmit = (event) => {
    event.preventDefault();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const given = fields.map(({ entry, input }) => ({
      kind: 'minutes-corrected' as const,
      date: entry.date,
      page: entry.page,
      minutes: Math.round(input.valueAsNumber) || 0,
      note: '',
    }));
    forget();
    for (const fact of given) void shown.add(fact);
  };
}

/** Time with other people stands on its own page of the record; what was there on that day already is added to. */
async function addTogether(form: HTMLFormElement, shown: Shown): Promise<string> {
  const data = new FormData(form);
  const field = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  const date = field('date');
  const before: CpdEntry | undefined = shown.entries.find(
    (entry) => entry.page === togetherPage && entry.date === date,
  );
  const given = Math.round(Number(field('minutes')));
  await shown.add({
    kind: 'minutes-corrected',
    date,
    page: togetherPage,
    minutes: Math.min(1440, given + (before?.corrected?.minutes ?? 0)),
    note: [before?.corrected?.note, field('note').trim()].filter(Boolean).join('; '),
  });
  return words.addedTogether(words.minutes(given));
}
