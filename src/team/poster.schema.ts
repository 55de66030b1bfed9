import { z } from 'astro/zod';
import { nations } from '#evidence/claim.schema.ts';

const line = z.strictObject({
  text: z
    .string()
    .min(4)
    .max(420)
    .describe('a sentence or two; what the sender must fill in stands in [brackets]'),
  claims: z.array(z.string()).optional().describe('ids of the claims behind it; their sources are printed'),
  large: z.literal(true).optional().describe('on a poster, for what is read from the door'),
});

const common = {
  order: z.number().int().describe('its place in the list'),
  title: z.string().min(5).max(80),
  summary: z.string().min(20).max(200).describe('for whom it is, and what it does'),
  nations: z
    .array(z.enum(nations))
    .optional()
    .describe('where it holds, for anything that rests on law, services or figures of a nation; printed'),
  lines: z.array(line).min(2).max(8),
};

/** content/posters/<slug>.yaml: something for a champion to print, or to copy into an e-mail. */
export const posterSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('poster'), ...common }),
  z.strictObject({ kind: z.literal('e-mail'), ...common, subject: z.string().min(5).max(100) }),
]);

export type Poster = z.infer<typeof posterSchema>;

/** The claims of a poster, each once, in its order. */
export const claimsOfPoster = ({ lines }: Poster): string[] => [
  ...new Set(lines.flatMap(({ claims = [] }) => claims)),
];
