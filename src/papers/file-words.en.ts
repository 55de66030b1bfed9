import { counted } from '#site/in-words.ts';

/** Why a file is not loaded as a paper. */
export const en = {
  emptyFile: 'The file is empty.',
  noPaper: 'This is not a working paper: the file is damaged, or is something else.',
  wholeRecord: 'This is a whole record. Load it on the page “My record”; any paper in it comes along.',
  notOurs: 'This file was not made by a working paper of this site.',
  damaged: 'The file is damaged: it says that it is a working paper, but holds none.',
  otherPaper: 'This file belongs to another working paper. Open that one, and load it there.',
  newer:
    'This file was made by a newer version of this site. Open the newest version here, then load it again.',
  noPlace: 'The file is damaged: an answer in it has no place on any paper.',
  noText: 'The file is damaged: an answer in it is not a text.',
  tooLong: (most: number) => counted(most, { other: 'An answer in the file is longer than # letters.' }),
  nothingWritten: 'There is nothing written in this file.',
  tooLarge: 'The file is far larger than any working paper. It was not loaded.',
};
