import { counted } from '#site/in-words.ts';

/** Why a file was not read as a record, or not all of it, in English. Loaded when somebody brings a file. */
export const en = {
  empty: 'The file is empty.',
  damaged: 'This is not a record: the file is damaged, or is something else.',
  other: 'This file was not made by the record page of this site.',
  newer:
    'This record was made by a newer version of this site. Open the newest version here, then load it again.',
  holdsNone: 'The file is damaged: it says that it is a record, but holds none.',
  strange: 'damaged, or not written by this site',
  twice: 'in the file twice',
  notOurText:
    'The file is damaged: its text is not in the encoding that this site writes (UTF-8). It was not loaded.',
  tooLarge: 'The file is far larger than any record. It was not loaded.',
  tooMany: (most: number) =>
    counted(most, {
      other: 'The file holds more than # entries, more than one person could have made. It was not loaded.',
    }),
};
