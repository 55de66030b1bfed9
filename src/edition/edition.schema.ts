import { z } from 'astro/zod';
import { month } from '#authoring/dates.ts';
import { slug } from '#authoring/slug.ts';
import { contactSchema, reach } from '#imprint/contact.schema.ts';
import { imprintSchema } from '#imprint/imprint.schema.ts';

const line = z
  .string()
  .min(2)
  .max(600)
  .describe('a line of text; it may hold **strong** and [a link](https://…)');
const day = z.iso.date('a day such as 2027-01-31, in quotes');
const looked = month.describe('the month somebody last looked');

const slugs = z.array(slug);

/** edition.yaml in the folder of an edition: what an organisation says of itself, adds and leaves out. */
export const editionSchema = z.strictObject({
  site: imprintSchema
    .omit({ licence: true, audiences: true, read: true, contact: true })
    .partial()
    .describe(
      'your name, and whatever else of content/site.yaml is yours: what you leave out stays as it is',
    ),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'six hexadecimal digits after #, in quotes: "#0b5a5e"')
    .optional()
    .describe(
      'your colour, for links and buttons on a light ground; the one for a dark ground is worked out',
    ),
  logo: z
    .string()
    .regex(/^[\w-]+\.(svg|png)$/, 'the name of an SVG or PNG file beside this one')
    .optional()
    .describe('shown at the top of every page, beside your name'),
  contact: contactSchema.describe(
    'whom staff ask about this site: a person or a team, and how to reach them',
  ),
  reviewed: z
    .array(
      z.strictObject({
        at: z
          .string()
          .regex(/^\/[a-z0-9/-]+\/$/, 'an address of the site: /modules/fears-of-relapse/')
          .optional()
          .describe(
            'what was read: the address of a lesson, a conversation, an adjustment, or a course with all its lessons and conversations; without it, the whole edition',
          ),
        by: line.max(120).describe('who read it, by role: “the lead for employment support”'),
        on: day.describe('the day on which it was read'),
        due: day.describe('the day by which it is to be read again'),
      }),
    )
    .default([])
    .describe('what somebody of yours has read and stands for; it is said on the pages'),
  announcement: z
    .strictObject({
      text: line.max(300),
      until: day.describe('the last day on which it is shown'),
    })
    .optional()
    .describe(
      'something to tell everybody for a time, at the top of every page; it goes by itself after the day',
    ),
  danger: z
    .strictObject({ text: z.array(line).min(1).max(8), asOf: looked })
    .describe(
      'what staff do here when somebody may be in danger, first things first. It stands on the page of help',
    ),
  lines: z
    .array(
      z.strictObject({
        name: line.max(80),
        for: line.max(120).describe('whom it is for, in a few words'),
        open: line.max(80).optional().describe('when it answers'),
        ...reach,
        asOf: looked,
      }),
    )
    .default([])
    .describe('lines to call that are yours or local; the national ones stay'),
  services: z
    .array(
      z.strictObject({
        name: line.max(80),
        does: line.describe('what it does for whom'),
        ...reach,
        asOf: looked,
      }),
    )
    .default([])
    .describe(
      'local services for “who to ask here”: employment specialists, occupational health, benefits advice',
    ),
  leaveOut: z
    .strictObject({
      course: slugs,
      module: slugs,
      scenario: slugs,
      adjustment: slugs,
      paper: slugs,
      figure: slugs,
    })
    .partial()
    .default({})
    .describe('what your edition does without, by the names of the files. Records keep what was done there'),
  courses: z
    .array(
      z.strictObject({
        course: slug,
        modules: z.array(slug).default([]),
        scenarios: z.array(slug).default([]),
        group: z
          .string()
          .min(3)
          .max(60)
          .describe('the name of the group they stand in, the last of the course'),
      }),
    )
    .default([])
    .describe('lessons and conversations of yours that go into a course, at its end'),
  notes: z
    .array(
      z.strictObject({
        at: z
          .string()
          .regex(/^\/[a-z0-9/-]+\/(#[a-z0-9-]+)?$/, 'an address of the site: /modules/fears-of-relapse/#plan')
          .describe(
            'where it stands: the address of a lesson or an adjustment, with # and a heading to stand under it',
          ),
        text: line,
        asOf: looked,
      }),
    )
    .default([])
    .describe('notes of yours at places of lessons and adjustments, marked as yours with their month'),
  accessibility: z
    .strictObject({
      contact: line.describe('whom to tell about a barrier, and how'),
      days: z.int().min(1).max(60).describe('in how many working days you answer'),
      prepared: looked,
      known: z.array(line).default([]).describe('what does not work yet in your edition'),
      tested: z
        .array(line)
        .default([])
        .describe('what you tested yourselves, how and when: with a screen reader, with staff who use one'),
    })
    .optional()
    .describe('what your accessibility statement says; a public body has to have one'),
});

export type Edition = z.infer<typeof editionSchema>;
