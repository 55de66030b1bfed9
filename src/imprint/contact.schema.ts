import { z } from 'astro/zod';

/** How somebody can be reached; at least one of them, which the check looks at. */
export const reach = {
  phone: z
    .string()
    .regex(/^\+?\d[\d ]*\d$/, 'digits and spaces, in quotes')
    .optional()
    .describe('a number to ring'),
  email: z.email('an address such as access@example.org').optional().describe('an address to write to'),
  page: z
    .url({ protocol: /^https$/, error: 'an address that begins with https://' })
    .optional()
    .describe('a page that says more'),
};

export const contactSchema = z.strictObject({
  name: z.string().min(2).max(80).describe('a person or, better, a team'),
  ...reach,
});

export type Contact = z.infer<typeof contactSchema>;
