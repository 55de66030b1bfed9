import { edited, elementsOf, textIn, textsOf, within, type Edit, type HtmlElement } from '#build/html.ts';

/** What each part of a table is to somebody who hears it, when a narrow screen shows it as cards and no longer as a table. */
const roles: Readonly<Record<string, string>> = {
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  th: 'columnheader',
  td: 'cell',
};

/** The words of the head of a column, without the citation behind them. */
const nameOf = (html: string, cell: HtmlElement): string =>
  textsOf(html, ['sup'])
    .filter((part) => within(part, cell.inside))
    .map((part) => textIn(html, part))
    .join('')
    .replaceAll('"', '&quot;')
    .trim();

/** The rows of a table, each cell of which says in `data-column` under which head it stands; and what each part is. */
export function withColumns(rows: string): string {
  const before = '<table>';
  const html = `${before}${rows}</table>`;
  const elements = elementsOf(html);
  const heads = elements.filter(({ name }) => name === 'th').map((cell) => nameOf(html, cell));
  const edits = elements
    .filter(({ name }) => name === 'tr')
    .flatMap((row) =>
      elements
        .filter((cell) => cell.name === 'td' && within(cell, row.inside))
        .map((cell, column) => ({ cell, head: heads[column] })),
    )
    .flatMap(({ cell, head }): Edit[] => (head ? [put(cell, `data-column="${head}"`)] : []));
  const said = elements.flatMap((part): Edit[] => {
    const role = roles[part.name];
    return role ? [put(part, `role="${role}"`)] : [];
  });
  return edited(html, [...said, ...edits]).slice(before.length, -'</table>'.length);

  /** An attribute behind the name of an element. */
  function put({ opening, name }: HtmlElement, attribute: string): Edit {
    const at = opening.from + 1 + name.length;
    return { from: at, to: at, by: ` ${attribute}` };
  }
}
