/** A paper as it prints: its parts, and a line to write on where nothing stands. */
import type { Sheet, SheetRow, SheetStep } from '#adjustments/plan-sheet.ts';
import { planWords } from '#adjustments/plan-words.ts';
import { element } from '#device/element.ts';

export function onPaper({ title, note, parts, foot }: Sheet): HTMLElement[] {
  return [
    element('h2', title),
    element('p', note),
    ...parts.map(({ heading, text, rows, steps, lines }) => {
      const section = element('section', element('h3', heading));
      if (text !== undefined) section.append(written(text));
      if (lines) section.append(...lines.map((line) => element('p', line)));
      if (rows?.length) section.append(table(rows));
      if (steps) section.append(steps.length === 0 ? written('') : element('ol', ...steps.map(stepOnPaper)));
      return section;
    }),
    element('p', `${foot}: `, blank()),
  ];
}

function written(text: string): HTMLElement {
  const made = element('p', text.trim());
  made.className = text.trim() === '' ? 'blank' : 'written';
  return made;
}

const table = (rows: readonly SheetRow[]) =>
  element(
    'dl',
    ...rows.map(({ name, text }) =>
      element('div', element('dt', name), element('dd', text.trim() === '' ? blank() : text.trim())),
    ),
  );

function stepOnPaper({ title, rows, ask }: SheetStep) {
  const item = element('li', element('h4', title), table(rows));
  if (ask.length > 0) item.append(element('p', `${planWords.plan.ask}: ${ask.join(' ')}`));
  return item;
}

function blank(): HTMLElement {
  const line = element('span');
  line.className = 'line';
  return line;
}
