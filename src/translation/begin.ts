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

/** The same of its questions. `questions` is the whole questions.yaml: a list, which goes a step in. */
export function begunQuestions(questions: string, version: string, day: string): string {
  const list = questions.replace(/^#.*\n/gm, '').trim();
  const inside = list
    .split(/\r?\n/)
    .map((line) => (line ? `  ${line}` : line))
    .join('\n');
  return `original:\n  version: ${version}\n  asOf: '${day}'\nquestions:\n${inside}\n`;
}
