/** What comes of the answers, as it stands on the page. */
import { embedded } from '#device/dom.ts';
import { element } from '#device/element.ts';
import { noteOfFirst, noteOfJigsaw, noteOfPlace, noteOfSentences } from '#papers/end-notes.ts';
import { all, one, says } from '#papers/hooks.client.ts';
import { jigsawOf, type Place } from '#papers/jigsaw.ts';
import { firstOf } from '#papers/lowest-first.ts';
import { rowsIn } from '#papers/rows.ts';
import { sentencesFrom } from '#papers/sentences.ts';
import type { Values } from '#papers/sheet.ts';
import { words } from '#papers/words.ts';

/** Shows every end of the paper as these answers have it, and puts away what does not hold in the nation they name. */
export function showEnds(form: HTMLFormElement, values: Values): void {
  showNation(form, values);
  for (const list of all(form, 'first')) showFirst(list, values);
  for (const list of all(form, 'sentences')) showSentences(list, values);
  for (const list of all(form, 'jigsaw')) showJigsaw(list, values);
  for (const chart of all(form, 'chart')) void showChart(chart, values);
}

/** The sentences that stand in the same end as this button. */
export const sentencesBeside = (button: HTMLElement): string[] =>
  all(button.closest('section') ?? button, 'sentences').flatMap((list) =>
    [...list.children].map(({ textContent }) => textContent),
  );

function showNation(form: HTMLFormElement, values: Values): void {
  const nation = values.get(form.dataset['nation'] ?? '');
  for (const line of all(form, 'nations'))
    line.hidden = nation !== undefined && !says(line, 'nations').split(' ').includes(nation);
}

function showFirst(list: HTMLElement, values: Values): void {
  const field = says(list, 'first');
  const items = all(list, 'item');
  const found = firstOf(
    items,
    says(list, 'levels').split(' '),
    (item) => values.get(`${field}/${says(item, 'item')}`),
    { most: Number(says(list, 'most')), below: says(list, 'below') },
  );
  for (const item of items) item.hidden = !found.first.includes(item);
  list.append(...found.first);
  tellNone(list, noteOfFirst(found));
}

function showSentences(list: HTMLElement, values: Values): void {
  const rows = rowsIn(values, says(list, 'sentences'));
  const sentences = sentencesFrom(rows, embedded(says(list, 'words'), 'data-words', isTexts));
  list.replaceChildren(...sentences.map((sentence) => element('li', sentence)));
  tellNone(list, noteOfSentences(sentences));
  for (const button of all(list.parentElement ?? list, 'into')) button.hidden = sentences.length === 0;
}

function showJigsaw(list: HTMLElement, values: Values): void {
  const places = all(list, 'place');
  const jigsaw = jigsawOf(
    rowsIn(values, says(list, 'jigsaw')),
    places.map((place) => ({ id: says(place, 'place'), label: one(place, 'label').textContent })),
    {
      by: says(list, 'by'),
      piece: says(list, 'piece'),
      does: says(list, 'does'),
      entry: says(list, 'entry'),
    },
  );
  places.forEach((place, index) => {
    const found = jigsaw.places[index];
    if (found) showPlace(place, found);
  });
  one(list.parentElement ?? list, 'entries').textContent = noteOfJigsaw(jigsaw);
}

/** What draws comes where a paper has something to draw: most have not. */
const showChart = async (chart: HTMLElement, values: Values) =>
  (await import('#papers/run-chart.client.ts')).showChart(chart, values);

function showPlace(place: HTMLElement, found: Place): void {
  const pieces = found.pieces.map(({ name, does }) => element('li', does ? `${name}: ${does}` : name));
  const gap = element('li', words.nobody);
  gap.className = 'gap';
  one(place, 'pieces').replaceChildren(...(pieces.length > 0 ? pieces : [gap]));
  const overlap = one(place, 'overlap');
  overlap.textContent = noteOfPlace(found);
  overlap.hidden = overlap.textContent === '';
}

/** Says beside a list why there is nothing in it. */
function tellNone(list: HTMLElement, note: string): void {
  const none = one(list.parentElement ?? list, 'none');
  none.hidden = note === '';
  none.textContent = note;
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');
