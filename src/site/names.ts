/**
 * What content/site.yaml calls things, for what runs where no file can be read. The build puts the words in
 * (build/site-defines.ts); a command that shows nobody anything does without.
 */
export const siteName: string = import.meta.env?.PUBLIC_SITE_NAME ?? 'this site';

/** The name of the program that made a calendar file. */
export const calendarName: string = import.meta.env?.PUBLIC_SITE_CALENDAR ?? siteName;

/**
 * What people type when they look for a line to call, as content/help-lines.yaml has it: within anything they type, and
 * where they type nothing else.
 */
export const askedForHelp: { readonly within: readonly string[]; readonly alone: readonly string[] } = {
  within: listOf(import.meta.env?.PUBLIC_HELP_WITHIN),
  alone: listOf(import.meta.env?.PUBLIC_HELP_ALONE),
};

function listOf(lines: string | undefined): string[] {
  return lines ? lines.split('\n') : [];
}

/** What the site is, in a few words that follow its name. */
export const tagline: string = import.meta.env?.PUBLIC_SITE_TAGLINE ?? '';
