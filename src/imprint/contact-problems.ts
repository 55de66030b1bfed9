import type { Problem } from '#authoring/problem.ts';
import type { Contact } from '#imprint/contact.schema.ts';

/** Whoever is named has to be reachable in some way. */
export const nobodyToReach = (
  { name, phone, email, page }: Contact,
  at: Pick<Problem, 'file' | 'line' | 'column'>,
): Problem[] =>
  phone || email || page
    ? []
    : [
        {
          ...at,
          kind: 'nobody-to-reach',
          what: `“${name}” has no phone, no e-mail address and no page.`,
          why: 'Staff would read a name that they cannot reach.',
          cure: 'add “phone:”, “email:” or “page:”',
        },
      ];
