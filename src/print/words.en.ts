/** What a book says beside the lessons in it, in English: the workbook of a course, and a lesson by itself. */
export const en = {
  cover: {
    for: (audience: string) => `A workbook for ${audience}, to write in.`,
    noNames:
      'It may pass through other hands: please leave out the names of people you work with, and whatever would tell somebody who they are or what they have.',
    made: (when: string, licence: string, address: string) =>
      `Made on ${when} from the site of the same name. Text under ${licence} (${address}). Law, benefits and services change: the date stands beside each of them, and the site has the present state.`,
    codes: (such: string) =>
      `Codes such as ${such} stand for evidence: all of it is listed at the end, and on the site under /evidence/, where each is found by its code. ↻ marks what has changed since.`,
  },
  titleOf: (book: string, site: string) => `${book}: a workbook · ${site}`,
  contents: 'Contents',
  modules: 'The lessons',
  conversations: 'Conversations to practise',
  papers: 'Working papers',
  answers: 'Answers and reasons',
  words: 'Words',
  evidence: 'The evidence',

  conversation: 'The conversation',
  afterwards: 'Afterwards: why it goes as it does',
  groups: (groups: readonly string[]) => `Write one of these beside each: ${groups.join('; ')}.`,
  order: 'Write a number before each: 1 for the first.',
  answersAtEnd: 'The answers, with reasons, are at the end',
  onPage: (page: string) => ` (page ${page})`,
  onSite: (address: string) => ` (on the site: ${address})`,
  wordsOfLesson: 'Words in this lesson',
  picture: (what: string) => `[Picture: ${what}]`,
  claims:
    'Each claim has a code, which stands wherever it is used. It says how sure it is, of what date, what to take care of, and where it is found.',
  sources: 'The sources in full',

  epub: {
    summary:
      'One text with headings, a table of contents and links within it. Type, size and colours are the reader’s own.',
    drawings: ' Every drawing is also given in words.',
    tested: ' Nobody outside the project has tested it.',
  },
};
