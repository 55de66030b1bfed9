/** Distributions as they stand on the page: a number and a bar in each cell. */
import { element } from '#device/element.ts';
import { byChance, rareEnough } from '#team/by-chance.ts';
import type { CodedForm } from '#team/code.ts';
import { all, one, says } from '#team/hooks.client.ts';
import { figureOf, type CodeSet, type Distribution } from '#team/team.ts';
import { upperOf } from '#team/upper.ts';
import { words } from '#team/words.ts';

/** Shows how a set answered, and beside it another one where there is one. */
export function showFigures(
  root: HTMLElement,
  set: CodeSet,
  beside: CodeSet | undefined,
  forms: readonly CodedForm[],
): void {
  for (const figure of all(root, 'figure')) {
    const item = says(figure, 'figure');
    const first = figureOf(set, item, forms);
    const second = beside && figureOf(beside, item, forms);
    one(figure, 'one-name').textContent = set.name;
    one(figure, 'two-name').textContent = beside?.name ?? '';
    for (const cell of all(figure, 'two-column')) cell.hidden = !beside;
    const asked = forms.at(-1)?.items.some(({ id }) => id === item) ?? false;
    figure.hidden = !first && !second && !asked;
    one(figure, 'table').hidden = !first && !second;
    for (const row of all(figure, 'row')) {
      const place = Number(says(row, 'row'));
      one(row, 'one').replaceChildren(cell(first, first?.counts[place]));
      one(row, 'two').replaceChildren(cell(second, second?.counts[place]));
    }
    const left = one(figure, 'left-row');
    left.hidden = !first?.left && !second?.left;
    one(left, 'one').replaceChildren(cell(first, first?.left));
    one(left, 'two').replaceChildren(cell(second, second?.left));
    const note = one(figure, 'chance');
    note.hidden = Boolean(first) !== Boolean(second) || (!beside && Boolean(first));
    note.textContent = first && second ? noteOf(figure, first, second) : words.tooFewForItem;
  }
}

function noteOf(figure: HTMLElement, before: Distribution, after: Distribution): string {
  const [was, is] = [upperOf(before), upperOf(after)];
  const row = all(figure, 'row')[was.from];
  const verdict = byChance(was, is) < rareEnough ? words.rare : words.common;
  return words.chance(
    row?.querySelector('th')?.textContent ?? '',
    words.upper(was.chose, was.of),
    words.upper(is.chose, is.of),
    verdict,
  );
}

function cell(figure: Distribution | undefined, count = 0): Node {
  if (!figure) return document.createTextNode('–');
  const bar = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  bar.setAttribute('viewBox', '0 0 100 10');
  bar.setAttribute('preserveAspectRatio', 'none');
  bar.setAttribute('aria-hidden', 'true');
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  rect.setAttribute('width', String((100 * count) / figure.of));
  rect.setAttribute('height', '10');
  rect.setAttribute('fill', 'currentColor');
  bar.append(rect);
  return element('span', String(count), bar);
}
