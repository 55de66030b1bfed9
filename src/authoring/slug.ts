import { z } from 'astro/zod';

/** A name that stands in an address or is kept in a record, so every computer must read it alike. */
export const slug = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens, starting with a letter');
