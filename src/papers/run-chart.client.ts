/** A run chart as it stands on a page: a drawing, the same as a table, and what the rules say, in words. */
import { element } from '#device/element.ts';
import { drawingOf } from '#papers/run-chart-drawing.ts';
import { says } from '#papers/hooks.client.ts';
import { rowsIn } from '#papers/rows.ts';
import { pointsOf, type Point } from '#papers/run-chart.ts';
import type { Values } from '#papers/sheet.ts';
import { saidOfChart } from '#papers/run-chart-said.ts';
import { words } from '#papers/run-chart-words.ts';

/** Draws what these answers say into the element of a chart. */
export function showChart(chart: HTMLElement, values: Values): void {
  const { points, passed } = pointsOf(rowsIn(values, says(chart, 'chart')), {
    when: says(chart, 'when'),
    count: says(chart, 'count'),
    of: says(chart, 'of'),
  });
  chart.replaceChildren(...partsOf(points, passed));
}

function partsOf(points: readonly Point[], passed: number): Node[] {
  const said = saidOfChart(points, passed).map((line) => element('li', line));
  return [
    ...(points.length > 1 ? [svgOf(points)] : []),
    element('ul', ...said),
    ...(points.length > 0 ? [tableOf(points)] : []),
  ];
}

function svgOf(points: readonly Point[]): SVGElement {
  const drawing = drawingOf(points);
  const svg = shape('svg', {
    viewBox: `0 0 ${drawing.width} ${drawing.height}`,
    role: 'img',
    'aria-label': words.chartOf(points.length),
    class: 'run-chart',
  });
  for (const { value, y } of drawing.ticks)
    svg.append(
      shape('line', { x1: drawing.median.from, x2: drawing.median.to, y1: y, y2: y, class: 'grid' }),
      text(`${value}%`, { x: drawing.median.from - 8, y: y + 4, 'text-anchor': 'end' }),
    );
  svg.append(
    shape('line', {
      x1: drawing.median.from,
      x2: drawing.median.to,
      y1: drawing.median.y,
      y2: drawing.median.y,
      class: 'median',
    }),
    shape('polyline', { points: drawing.dots.map(({ x, y }) => `${x},${y}`).join(' '), class: 'run' }),
    ...drawing.dots.map(({ x, y }) => shape('circle', { cx: x, cy: y, r: 5, class: 'dot' })),
    ...drawing.labels.map((label) =>
      text(label.text, { x: label.x, y: drawing.height - 10, 'text-anchor': 'middle' }),
    ),
  );
  return svg;
}

function tableOf(points: readonly Point[]): HTMLElement {
  const body = points.map(({ label, count, of, share }, place) => {
    const head = element('th', label || words.point(place + 1));
    head.scope = 'row';
    return element('tr', head, element('td', words.countOf(count, of)), element('td', words.percent(share)));
  });
  const heads = [words.month, words.counted, words.share].map((title) => {
    const head = element('th', title);
    head.scope = 'col';
    return head;
  });
  const summary = element('summary', words.asTable);
  return element(
    'details',
    summary,
    element('table', element('thead', element('tr', ...heads)), element('tbody', ...body)),
  );
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function text(words: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = shape('text', attributes);
  made.textContent = words;
  return made;
}
