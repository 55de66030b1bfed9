import { counted, listed } from '#site/in-words.ts';

/** What the script of a paper says. */
export const en = {
  notBegun: 'This one, not begun',
  lastChanged: (when: string) => `Last changed on ${when}`,
  begunAnother: 'A new one. The others are kept.',

  nothingPlaced: 'Nothing yet: it is worked out from your answers above.',
  nothingLow: 'Nothing stands out: keep doing what you do, and ask somebody who sees it from the other side.',
  noSentences: 'Nothing yet: the sentences are made from the rows above, where enough is filled in.',
  nobody: 'Nobody yet',
  overlap: (names: readonly string[], does: string) =>
    `${listed(names)} ${names.length > 2 ? 'all' : 'both'} say “${does}”. Who does it for whom?`,
  gaps: (places: readonly string[]) => `Gaps: ${places.join('; ')}.`,
  noGaps: 'There is somebody in every place.',
  noWayIn: 'Nobody is named as the place to come to first.',
  oneWayIn: (name: string) => `One way in: ${name}.`,
  waysIn: (names: readonly string[]) =>
    `${names.length} ways in: ${listed(names)}. To somebody outside, which is the door?`,

  alreadyHere: 'This one was on the device already. Here it is.',
  loaded: 'Loaded, and kept on this device.',
  loadedBeside: 'Loaded beside the one that was here, which still stands as it did.',
  unseen: (answers: number) =>
    counted(answers, {
      one: '# answer belongs to an earlier version of this paper. It is kept, and not shown.',
      other: '# answers belong to an earlier version of this paper. They are kept, and not shown.',
    }),
  joined: (file: string, added: number, already: number) =>
    `${file}: ${added} added, ${already} here already.`,
  refused: (why: string) => `${why} Nothing here was changed.`,
  refusedOf: (file: string, why: string) => `${file}: ${why}`,

  unreadable: 'The browser could not read this file.',
  notSaved: 'The file could not be made. Nothing was changed; try again when the network is there.',
  nothingToSave: 'There is nothing to save yet.',
  againText: 'Fill in the paper again, and hold it beside the first one.',
  nothingToForget: 'There is nothing here to take off.',
  reallyForget: 'Really take it off? Press again',
  forgotten: 'Taken off this device.',
  notForgotten: 'The browser did not let it go. Nothing was changed.',
};
