/**
 * The file of a lesson as somebody begins to translate it: with the version that it follows, on the day given, and without what only the
 * original says of itself. `lesson` is the whole index.mdx.
 */
export function begunFrom(lesson: string, version: string, day: string): string {
  const [, top = '', body = ''] = /^\uFEFF?---\r?\n([\s\S]*?)\n---\r?\n([\s\S]*)$/.exec(lesson) ?? [];
  const parts = top.split(/\n(?=\S)/);
  const said = parts.filter((part) => !/^(kind|reading):/.test(part)).join('\n');
  return `---\noriginal:\n  version: ${version}\n  asOf: '${day}'\n${said}\n---\n${body}`;
}
