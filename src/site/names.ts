/**
 * What content/site.yaml calls things, for what runs where no file can be read. The build puts the words in
 * (build/site-defines.ts); a command that shows nobody anything does without.
 */
export const siteName: string = import.meta.env?.PUBLIC_SITE_NAME ?? 'this site';

/** The name of the program that made a calendar file. */
export const calendarName: string = import.meta.env?.PUBLIC_SITE_CALENDAR ?? siteName;

/** What the site is, in a few words that follow its name. */
export const tagline: string = import.meta.env?.PUBLIC_SITE_TAGLINE ?? '';
