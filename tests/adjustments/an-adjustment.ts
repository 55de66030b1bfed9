import { adjustmentSchema, type Adjustment } from '#adjustments/adjustment.schema.ts';
import { words } from '#adjustments/card-words.ts';
import type { Claim } from '#evidence/claim.schema.ts';

/** A sound adjustment; only what matters to the test is named. */
export const anAdjustment = (different: Partial<Adjustment> = {}): Adjustment =>
  adjustmentSchema.parse({
    title: 'Start later',
    barriers: Object.keys(words.barriers),
    stages: ['staying'],
    looks: ['Bakery: the shift begins at ten.', 'Office: core hours from half past ten.'],
    decides: 'The line manager, with the person.',
    cost: 'time',
    support: ['employer'],
    trial: 4,
    review: ['Which mornings went better?', 'What did it cost the others?'],
    rests: 'practice',
    module: { slug: 'first-steps', section: 'what-people-want' },
    ...different,
  });

/** As it is read from a file; places are the path itself, so that a test can name them. */
export const read = <T>(value: T, slug = 'start-later') => ({
  slug,
  file: `content/adjustments/${slug}.yaml`,
  locate: () => ({ line: 1, column: 1 }),
  value,
});

export const aClaim = (id: string, different: Partial<Claim> = {}): Claim => ({
  id,
  statement: 'Employers must make reasonable adjustments.',
  strength: 'official',
  sources: [{ source: 'act' }],
  asOf: '2023',
  status: 'current',
  ...different,
});
