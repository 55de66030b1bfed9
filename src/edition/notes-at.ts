import type { Edition } from '#edition/edition.schema.ts';

/** The notes that an edition has on one page, and in whose name. */
export interface NotesHere {
  name: string;
  /** Those under a heading of the page, or those that name none. */
  under(heading?: string): Edition['notes'];
}

/** The notes of an edition at an address; nothing where this is no edition. */
export const notesAt = (
  edition: Pick<Edition, 'notes'> | undefined,
  name: string,
  address: string,
): NotesHere | undefined =>
  edition && {
    name,
    under: (heading) =>
      edition.notes.filter(({ at }) => at === (heading === undefined ? address : `${address}#${heading}`)),
  };
