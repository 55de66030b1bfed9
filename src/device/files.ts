/** Hands the learner a file. */
export function saveAsFile(name: string, type: string, content: string | Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // Some browsers start reading only after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The text of a file, if it is in UTF-8 to the last byte: one that was saved in another encoding has lost letters. */
export async function textOf(file: Blob): Promise<string | undefined> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The learner's own day of an ISO time: 2026-05-03. */
export function dayOf(at: string): string {
  const when = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}`;
}
