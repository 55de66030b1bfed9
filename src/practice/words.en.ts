import { counted, listed } from '#site/in-words.ts';

const questions = (number: number) => counted(number, { one: '# question', other: '# questions' });
const moments = (number: number) =>
  counted(number, { one: '# moment from a conversation', other: '# moments from conversations' });

/** What comes back in practice; nothing of a kind that is not there. */
const items = (ofQuestions: number, ofMoments: number) =>
  listed([
    ...(ofQuestions > 0 ? [questions(ofQuestions)] : []),
    ...(ofMoments > 0 ? [moments(ofMoments)] : []),
  ]);

/** What the script of the practice page says. */
export const en = {
  items,
  due: (ofQuestions: number, ofMoments: number) =>
    `${items(ofQuestions, ofMoments)} ${ofQuestions + ofMoments === 1 ? 'is' : 'are'} about to fade`,
  someOf: (number: number) => `Here are ${number} of them, for about five minutes.`,
  nothingDue: (day: string, withMoments: boolean) =>
    `Nothing is about to fade. The next ${withMoments ? 'question or moment comes' : 'question comes'} back on ${day}.`,
  nothingYet: 'Nothing to practise yet. Answer some questions in a lesson first; they come back here.',
  notFetched: 'The list of questions could not be fetched. Try again when there is a network.',
  oneNotFetched: 'This could not be fetched. Go on, or try again when there is a network.',

  place: (number: number, of: number) => `${number} of ${of}`,
  from: { question: 'A question from #', moment: 'A moment from the conversation #' },
  rewritten: {
    question: 'This question has been rewritten since you answered it, so it counts as new.',
    moment: 'This scene has been rewritten since you answered it, so it counts as new.',
  },
  next: { question: 'Next question', moment: 'Next moment' },
  goOn: 'Go on',
  finish: 'Finish',

  answered: (what: string, right: number, withMoments: boolean) =>
    `You answered ${what}: ${right} ${withMoments ? 'right or best' : 'right'} at the first try.`,
  answeredNothing: 'You answered nothing this time. Nothing is lost.',
  awayUntil: (day: string) => `comes back on ${day}`,
  goOnWith: (title: string) => `Go on with “${title}”`,

  calendarTitle: (site: string) => `Five minutes of practice (${site})`,
  calendarText: 'Some questions are about to fade.',

  /** A moment from a conversation. */
  asks: {
    say: 'What would you say?',
    do: 'What would you do?',
    either: 'What would you say or do?',
  },
  notAnswered: 'Not answered yet. Choose one.',
  thought: (name: string) => `${name} thought`,
  best: 'Best supported here',
  weaker: 'Weaker here',
  yours: 'Your answer',
  you: 'You',
};
