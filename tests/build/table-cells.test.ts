import { expect, test } from 'vitest';
import { withColumns } from '#build/table-cells.ts';

const rows = (head: string, cells: string) =>
  `<thead><tr>${head}</tr></thead><tbody><tr>${cells}</tr></tbody>`;

test('each cell of a table names its column, and each part says what it is', () => {
  expect(withColumns(rows('<th>Told</th><th align="right">Explored</th>', '<td>No</td><td>Yes</td>'))).toBe(
    '<thead role="rowgroup"><tr role="row"><th role="columnheader">Told</th><th role="columnheader" align="right">Explored</th></tr></thead>' +
      '<tbody role="rowgroup"><tr role="row"><td role="cell" data-column="Told">No</td><td role="cell" data-column="Explored">Yes</td></tr></tbody>',
  );
});

test('a column is named without its evidence, its markup and its quotes', () => {
  const made = withColumns(
    rows(
      '<th>In <em>Great “Britain”</em> "now"<sup class="cite"><a href="#e">3</a></sup></th><th></th>',
      '<td>a</td><td>b</td>',
    ),
  );
  expect(made).toContain('data-column="In Great “Britain” &quot;now&quot;"');
  expect(made).toContain('<td role="cell">b</td>');
});
