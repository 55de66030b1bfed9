import { z } from 'astro/zod';
import { date } from '#authoring/dates.ts';

/** One letter and two or three digits, and a small letter where a trial has several results: C010, B33, E08b. */
const claimIdShape = /^[A-Z]\d{2,3}[a-z]?$/;

export const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export const strengths = [
  'strong',
  'moderate',
  'weak',
  'consultation',
  'authors-view',
  'official',
  'official-second-hand',
] as const;
export const statuses = ['current', 'dated', 'historical'] as const;

const citation = z
  .strictObject({
    source: z.string().describe('the id of an entry in content/evidence/sources.json'),
    at: z.string().optional().describe('where in that source: a section, a box, a page'),
    citing: z
      .string()
      .optional()
      .describe(
        'works that this source names for it and that we have not read ourselves; shown as “cited in”',
      ),
  })
  .describe('where a claim is found');

const claimSchema = z.strictObject({
  id: z.string().regex(claimIdShape, 'a letter and two or three digits, such as C010'),
  statement: z
    .string()
    .min(20)
    .describe('one sentence or two, in our words, that could be checked against the source'),
  strength: z
    .enum(strengths)
    .describe(
      'strong: several trials or a review of them; moderate: one good trial or consistent studies; weak: one small or uncontrolled study; consultation: what people said when asked; authors-view: what the authors think or did; official: law, guidance or statistics from the body responsible, read where that body publishes it or in a copy of its whole words; official-second-hand: the same, where some or all of it was read on a page of somebody else that reports or quotes it',
    ),
  sources: z.array(citation).min(1),
  asOf: date.describe('the date the source speaks for, not the day it was typed in'),
  status: z
    .enum(statuses)
    .describe(
      'current: may be said today; dated: something newer holds, say what under `now`; historical: true of its time, told as history',
    ),
  now: z.array(z.string()).optional().describe('ids of the claims that say what holds today'),
  nations: z
    .array(z.enum(nations))
    .optional()
    .describe('the nations a statement of law, benefit or service holds for'),
  since: date.optional().describe('since when it holds, for law, benefits and services'),
  checked: date.optional().describe('when somebody last looked, for law, benefits and services'),
  caution: z
    .string()
    .optional()
    .describe(
      'what a reader must know with it, in plain words and without codes of claims: an oddity, a limit, a definition that must not be mixed; “second-hand” for what we read on a page of somebody else',
    ),
  note: z
    .string()
    .optional()
    .describe(
      'for editors, and shown to no reader: which claims belong beside it, by their codes, and what must not be written; `npm run evidence -- --notes` lists them',
    ),
  unsearchable: z
    .literal(true)
    .optional()
    .describe(
      'true for a claim that must not be met by chance in a list of search results, such as a figure about suicide',
    ),
  setAside: z
    .string()
    .optional()
    .describe(
      'why nothing teaches this claim, in words an editor would accept; readers see it, so without codes',
    ),
});

export const claimsFileSchema = z.strictObject({
  theme: z.string().describe('the heading under which these claims are shown'),
  family: z
    .string()
    .optional()
    .describe('the id of a family in content/evidence/families.yaml: on its page these claims stand'),
  about: z.string().describe('one or two sentences for a reader of the evidence pages'),
  claims: z.array(claimSchema).min(1),
});

export type Claim = z.infer<typeof claimSchema>;
export type ClaimsFile = z.infer<typeof claimsFileSchema>;
export type Nation = (typeof nations)[number];
export type Strength = (typeof strengths)[number];
