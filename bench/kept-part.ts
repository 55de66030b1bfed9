import { readFileSync, writeFileSync } from 'node:fs';

const file = 'docs/figures.md';

/** A part of the figures as they stand, by its heading, where it is measured by itself and kept by the other measures. */
export function keptPart(figures: string, heading: string): string {
  const from = figures.indexOf(`${heading}\n`);
  if (from < 0) return '';
  const to = figures.indexOf('\n## ', from);
  return figures.slice(from, to < 0 ? undefined : to + 1);
}

/** Puts a part into the figures, in the place of the one before it, or at their end. */
export function keepPart(heading: string, part: string): void {
  const before = readFileSync(file, 'utf8');
  const rest = before.replace(keptPart(before, heading), '').trimEnd();
  writeFileSync(file, `${rest}\n\n${part}`);
}
