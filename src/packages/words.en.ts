import { listed } from '#site/in-words.ts';

/** What the page round a course says inside a learning system. */
export const en = {
  wordless:
    'Held until you close this window: your learning system has no room for what you write. “Save and leave” offers it as a file.',
  seesTitle: 'What your organisation will see',
  sees: ['That you opened it, and whether you have finished.', 'How many minutes you spent.'],
  seesScore: 'Your score in the questions after the course, if you answer them.',
  seesAnswers:
    'Which answer you gave to each question. This package was made to report that; your notes and your conversations are not in it.',
  notTitle: 'What it will not see',
  notWritten: 'What you write: notes, reflections and plans.',
  notAnswers: 'Which answers you gave, and what you said in the practice conversations.',
  notSaid: 'What you said in the practice conversations.',
  bookmarkTitle: 'How you find your place again',
  bookmark:
    'The learning system keeps a bookmark: the sections you reached, which questions you got right and how sure you were, and your way through a conversation. No report shows it. Somebody who runs the system could read it.',
  notesTitle: 'Your notes',
  notesHeld:
    'This learning system has no room for what you write. Notes and plans are held until you close this window, and “Save and leave” offers them as a file.',
  notesKept:
    'This learning system keeps what you write as well, so that you find it again. No report shows it. Somebody who runs the system could read it. Should it run out of room, the course says so and “Save and leave” offers your notes as a file.',
  bookmarkWhole:
    'The learning system keeps what you did in the course, packed: the sections you reached, your answers, your way through a conversation and what you wrote. No report shows it. Somebody who runs the system could read it.',
  finishedTitle: 'When it counts as finished',
  finished: (modules: readonly string[], conversations: number, check: boolean): string => {
    const parts = [
      ...(modules.length > 0 ? [`worked through ${listed(modules.map((title) => `“${title}”`))}`] : []),
      ...(conversations > 0
        ? [
            conversations === 1
              ? 'had one conversation to its end'
              : `had ${conversations} conversations to their end`,
          ]
        : []),
      ...(check ? ['answered the questions before and after'] : []),
    ];
    return `When you have ${listed(parts)}. The rest is there for you too.`;
  },
  /** Beside it: when a lesson counts as worked through. */
  workedThrough: {
    act: 'A lesson counts once you press “Mark this lesson as finished” at its end, or have come to its end and answered its questions, right or wrong. Questions in your own words do not count.',
    answers:
      'A lesson counts once you have come to its end and answered its questions, right or wrong. Questions in your own words do not count.',
    reading:
      'A lesson counts once its last section has been on your screen. Its questions need not be answered.',
  },
  /** At the end of the first screen, for whoever looks after the learning system. */
  version: (version: string) => `Version ${version}.`,
  begin: 'Begin',
  goOn: 'Go on where you were',
  opening: 'One moment: the learning system is being asked for your place.',
  none: 'This page found no learning system, so nothing you do here is recorded or sent. You can read and practise. To have it recorded, open the course from your learning system again; if that does not help, tell whoever runs it.',
  readOn: 'Read without recording',
  refused:
    'The learning system did not open your record. Close this window and open the course again. You can read on, but nothing will be recorded.',
  newer:
    'Your place was kept by a newer version of this course. It is left as it is, and nothing is recorded here. Tell whoever runs your learning system.',
  saved: 'Saved',
  waiting: 'Your last step is saved within a minute',
  savedFinished: 'Saved. You have finished.',
  unsaved: 'Not saved: the learning system does not answer. It is tried again with whatever you do next.',
  unrecorded: 'Not recorded',
  bar: 'Learning system',
  leave: 'Save and leave',
  leaveTitle: 'Before you go',
  leaveWords:
    'Your learning system cannot keep what you wrote. Save it as a file if you want to have it; your record page takes the file in again.',
  file: 'Save what I wrote as a file',
  fileName: 'within-reach-notes.json',
  leaveNow: 'Leave',
  stay: 'Stay here',
  leftTitle: 'You can close this window',
  left: 'Everything is saved. To go on, open the course from your learning system again.',
  leftWords:
    'What you did is saved, but not what you wrote: that is in the file, if you saved one. To go on, open the course from your learning system again.',
  leftUnsaved: 'The learning system did not answer at the end. What was called saved before is safe.',
  course: 'The course',
  noScripts: 'Scripts are switched off, so nothing is recorded. You can read the course.',
  read: 'Read the course',
  /** What pages of the site say of where things are kept, and what is true inside a learning system that keeps it all. */
  insteadWhole: {
    'Nothing you do here leaves your device.':
      'Your learning system keeps what you do and write here. No report shows what you write.',
    'Kept on this device only': 'Kept by your learning system',
    'kept on this device only': 'kept by your learning system',
    'It stays on this device': 'Your learning system keeps it',
    'What you write stays on this device': 'What you write is kept by your learning system',
    'kept on your device only': 'kept by your learning system',
    'Loaded, and kept on this device': 'Loaded, and kept by your learning system',
    'Kept on this device;': 'Kept by your learning system;',
  },
  /** The same where there is no room for what the learner writes, and where neither says otherwise. */
  instead: {
    'Nothing you do here leaves your device.':
      'Your learning system keeps how far you are. It is not sent what you write.',
    'This browser is not letting the site keep anything. You can read and practise as usual, but what you do here is forgotten when you close the page.':
      'Nothing is being recorded. You can read and practise as usual, but what you do here is forgotten when you close the page.',
    'Kept on this device only': 'Held until you close this window',
    'kept on this device only': 'kept by your learning system',
    'It stays on this device': 'It is held until you close this window',
    'What you write stays on this device': 'What you write is held until you close this window',
    'Other plans on this device': 'Other plans in this window',
    'You would lose, on this device:': 'You would lose:',
    'Your record is on this device and nowhere else': 'Your record is kept by your learning system',
    'Your record on this device has been erased': 'Your record has been erased',
    'It is not kept on this device': 'It is not kept by your learning system',
    'kept on your device only': 'held until you close this window',
    'Loaded, and kept on this device': 'Loaded, and held until you close this window',
    'Kept on this device;': 'Held until you close this window;',
    'Kept on this device': 'Kept by your learning system',
    'Take it off this device': 'Take it away',
    'Taken off this device': 'Taken away',
    'On this device': 'In this window',
  },
};
