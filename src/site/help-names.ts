/**
 * What people type when they look for a line to call, as content/help-lines.yaml has it: within anything they type, and
 * where they type nothing else. The build puts it in, because the way to help waits for no file.
 */
export const askedForHelp: { readonly within: readonly string[]; readonly alone: readonly string[] } = {
  within: listOf(import.meta.env?.PUBLIC_HELP_WITHIN),
  alone: listOf(import.meta.env?.PUBLIC_HELP_ALONE),
};

function listOf(lines: string | undefined): string[] {
  return lines ? lines.split('\n') : [];
}
