import { z } from 'astro/zod';
import { month } from '#authoring/dates.ts';
import { contactSchema } from '#imprint/contact.schema.ts';
import { nations } from '#evidence/claim.schema.ts';
import { audiences } from '#site/audiences.ts';

const line = z.string().min(2);

/** content/site.yaml: what the site is called, who publishes it, and for whom it is. */
export const imprintSchema = z.strictObject({
  name: line.max(40).describe('what the site is called: in the title of every page and at its top'),
  short: line.max(15).describe('the name where there is little room, as under an icon'),
  tagline: line.describe('what it is, in a few words that follow the name and a colon'),
  subject: line.describe('what it is about, where a device lists what is installed on it'),
  description: line.max(160).describe('what it is, in a sentence or two, for a device that installs it'),
  publisher: line.describe('who publishes it: named in every EPUB'),
  contact: contactSchema
    .optional()
    .describe(
      'whom readers tell that something is wrong; an edition has its own. Without it, pages say that there is nobody',
    ),
  calendar: line.describe('the name of the program in calendar files (PRODID)'),
  licence: z
    .strictObject({
      name: line.describe('the short name of the licence of the text'),
      address: z
        .url({ protocol: /^https$/, error: 'an address that begins with https://' })
        .describe('where the licence can be read'),
      line: line.describe('a sentence for the foot of every page; a link is [text](address)'),
    })
    .describe('under which licence what is written here may be used'),
  offline: z
    .enum(['always', 'ask', 'never'])
    .optional()
    .describe(
      'whether a visit saves the whole site on the device for use without a network: always (as it is where this is left out), ask (a button at the foot of each page, with the size), never',
    ),
  read: month.describe('up to which month evidence, law and guidance were read'),
  nations: z
    .array(z.enum(nations))
    .min(1)
    .describe('the nations it speaks for, in the order a reader chooses from'),
  audiences: z
    .array(
      z.strictObject({
        id: z.enum(audiences),
        door: line.max(60).describe('how such a reader says who they are, on the first page'),
      }),
    )
    .min(1)
    .describe('whom it is for, in the order of the first page'),
});

export type Imprint = z.infer<typeof imprintSchema>;
