/** One page for a board, from the codes and the counts that this device holds. */
import { embedded } from '#device/dom.ts';
import { element } from '#device/element.ts';
import { keepText, keptText, onKeptText } from '#device/kept-text.ts';
import { openRecord } from '#device/record-store.ts';
import { pointsOf } from '#papers/run-chart.ts';
import { rowsIn } from '#papers/rows.ts';
import { sheetsIn } from '#papers/sheets.ts';
import { all, formsOn, one, says } from '#team/hooks.client.ts';
import { fill } from '#team/options.client.ts';
import { askedLines, countedLine, type AskedLine, type CountedLine } from '#team/report.ts';
import { teamKept, writeTeamFile } from '#team/team-file.ts';
import { counted, isSaidPart, type CodeSet, type Team } from '#team/team.ts';
import { words } from '#team/report-words.ts';

type Chart = { title: string; from: string; when: string; count: string; of: string };

export async function showReport(page: ParentNode, opening = openRecord()): Promise<void> {
  const root = one(page, 'report');
  const forms = formsOn(root);
  const charts = embedded(says(root, 'charts'), 'data-charts', isCharts);
  const first = one<HTMLSelectElement>(root, 'sets');
  const second = one<HTMLSelectElement>(root, 'beside');
  let team: Team = teamKept(keptText('team'), forms);

  const ready = () => team.sets.filter((set) => counted(set).length > 0);
  const setOf = (select: HTMLSelectElement) => ready().find(({ id }) => id === select.value);

  function choose(): void {
    const sets = ready();
    const before = setOf(first) ?? sets[0];
    const after = setOf(second) ?? sets.find(({ id }) => id !== before?.id);
    fill(first, sets, before?.id ?? '');
    fill(second, [{ id: '', name: words.none }, ...sets], after?.id ?? '');
  }

  function show(): void {
    const before = setOf(first);
    const after = setOf(second);
    one(root, 'title').textContent = words.titleOf(team.said.team ?? '');
    const lines = before ? askedLines(before, after, forms) : [];
    showAsked(root, lines, before, after);
    for (const written of all(root, 'written')) {
      const part = says(written, 'written');
      if (isSaidPart(part)) written.textContent = team.said[part] ?? '';
    }
  }

  const store = await opening;
  const showCounts = async () => {
    const [sheet] = sheetsIn(await store.all(), says(root, 'count-paper'));
    const lines = charts.flatMap(
      (chart) =>
        countedLine(chart.title, pointsOf(sheet ? rowsIn(sheet.values, chart.from) : [], chart).points) ?? [],
    );
    one(root, 'counts').hidden = lines.length === 0;
    one(root, 'no-counts').hidden = lines.length > 0;
    one(root, 'count-lines').replaceChildren(...lines.map(countRow));
  };

  for (const field of all<HTMLInputElement | HTMLTextAreaElement>(root, 'write')) {
    const part = says(field, 'write');
    if (!isSaidPart(part)) continue;
    field.value = team.said[part] ?? '';
    field.addEventListener('input', () => {
      team = { ...team, said: { ...team.said, [part]: field.value } };
      const kept = keepText('team', writeTeamFile(team, new Date().toISOString()));
      one(root, 'status').textContent = kept ? words.kept : words.notKept;
      show();
    });
  }
  first.addEventListener('change', show);
  second.addEventListener('change', show);
  one(root, 'print').addEventListener('click', () => window.print());
  onKeptText('team', () => {
    team = teamKept(keptText('team'), forms);
    // What another tab wrote stands here too, and is not written over by what stood here.
    for (const field of all<HTMLInputElement | HTMLTextAreaElement>(root, 'write')) {
      const part = says(field, 'write');
      if (isSaidPart(part) && field !== document.activeElement) field.value = team.said[part] ?? '';
    }
    choose();
    show();
  });
  store.onChange(() => void showCounts());
  choose();
  show();
  await showCounts();
  root.hidden = false;
}

function showAsked(
  root: HTMLElement,
  lines: readonly AskedLine[],
  before: CodeSet | undefined,
  after: CodeSet | undefined,
): void {
  const beside = lines.some((line) => line.after) ? after : undefined;
  const who = [before, beside].flatMap((set) =>
    set ? [words.whoAnswered(set.name, counted(set).length, set.asked)] : [],
  );
  one(root, 'who').textContent = who.join(' ') || words.noMeasure;
  const table = one(root, 'asked-table');
  table.hidden = lines.length === 0;
  one(table, 'one-name').textContent = before?.name ?? '';
  one(table, 'two-name').textContent = beside?.name ?? '';
  for (const cell of all(table, 'two-column')) cell.hidden = !beside;
  for (const row of all(table, 'line')) {
    const line = lines.find(({ item }) => item === says(row, 'line'));
    row.hidden = !line;
    if (!line) continue;
    const options = embedded(says(row, 'options'), 'data-options', isTexts);
    one(row, 'upper').textContent = words.orMore(options[line.from] ?? '');
    one(row, 'one').textContent = words.countOf(line.before.chose, line.before.of);
    one(row, 'two').textContent = line.after ? words.countOf(line.after.chose, line.after.of) : '';
    one(row, 'moved').textContent = line.moved ? words.moved[line.moved] : '';
  }
}

function countRow({ title, first, last, months, median, sign }: CountedLine): HTMLElement {
  const head = element('th', title);
  head.scope = 'row';
  const cell = (text: string) => element('td', text);
  return element(
    'tr',
    head,
    cell(words.countOf(first.count, first.of)),
    cell(words.countOf(last.count, last.of)),
    cell(words.percent(median)),
    cell(`${words.sign[sign]}, ${words.months(months)}`),
  );
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
const isCharts = (value: unknown): value is Chart[] =>
  Array.isArray(value) &&
  value.every((one: Record<string, unknown>) =>
    ['title', 'from', 'when', 'count', 'of'].every((key) => typeof one[key] === 'string'),
  );
