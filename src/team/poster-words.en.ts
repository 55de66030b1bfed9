import { counted } from '#site/in-words.ts';

/** What stands round a poster or an e-mail. */
export const en = {
  subject: 'Subject:',
  holds: (nations: string) => `Holds for ${nations}.`,
  sources: (sources: number) => counted(sources, { one: 'Source:', other: 'Sources:' }),
  source: (line: string, asOf: string) => `${line} (as of ${asOf})`,
  copy: 'Copy the text',
  copied: 'Copied. Paste it into an e-mail of your own; nothing was sent.',
  notCopied: 'The browser did not copy it. Select the text and copy it by hand.',
  print: 'Print it',
};
