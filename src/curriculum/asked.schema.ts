import { z } from 'astro/zod';

/** What people type for one address: each line as somebody would type it, short enough to be typed. */
const lines = z.array(z.string().trim().min(2).max(80)).min(1);

/** A file of content/asked/: addresses of the site, each with what people type when it is what they look for. */
export const askedSchema = z
  .record(z.string().regex(/^\/[a-z0-9/-]*\/(#[A-Za-z0-9-]+)?$/), lines)
  .describe('Addresses, such as /modules/one-team/#the-first-week, each with a list of what people type.');

export type Asked = z.infer<typeof askedSchema>;
