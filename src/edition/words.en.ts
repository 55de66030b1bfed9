import { dated } from '#site/in-words.ts';

export const en = {
  title: 'Whom to ask here',
  description: (name: string) => `What to do at ${name} when somebody may be in danger, and whom to ask.`,
  danger: (name: string) => `At ${name}: when somebody may be in danger`,
  lines: 'Lines to call here',
  services: 'Services here',
  contact: 'About this site',
  ask: 'Questions about this site:',
  noteOf: (name: string, month: string) => `${name}, ${dated(month)}`,
  lookedAt: (month: string) => `Looked at in ${dated(month)}.`,
};
