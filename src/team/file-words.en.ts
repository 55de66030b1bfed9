/** Why a file is not loaded as a team’s measure. */
export const en = {
  tooLarge: 'This file is far larger than any team’s measure. It was not loaded.',
  notOurs: 'This is not a team’s measure: the file is something else, or was damaged.',
  notOurText:
    'The file is damaged: its text is not in the encoding that this site writes (UTF-8). It was not loaded.',
  newer: 'This file was made by a newer version of this site. Open the newest version, then load it again.',
  damaged:
    'The file is damaged or was changed by hand. Nothing was loaded, and what is here stands as it did.',
  unreadable: 'The browser could not read this file.',
};
