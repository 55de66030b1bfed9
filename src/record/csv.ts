/**
 * A table as CSV (RFC 4180) that spreadsheets open as text: with a mark for UTF-8, and with an apostrophe before what a
 * spreadsheet would run as a formula (OWASP, “CSV injection”). The learner's own words may begin with “=” or “-” as well.
 *
 * Written by hand: Papa Parse, the well-kept library, is larger than all of our record code, and what is needed of it
 * is these few lines.
 */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return '\uFEFF' + rows.map((row) => row.map(cell).join(',') + '\r\n').join('');
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  // Also behind spaces and marks that are not seen, and in the wide signs that East Asian keyboards write.
  const safe = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
