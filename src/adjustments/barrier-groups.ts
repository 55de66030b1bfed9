import type { Barrier } from '#adjustments/adjustment.schema.ts';

/** Barriers that belong together, in the order of the page. Every barrier stands in exactly one group. */
export const barrierGroups: readonly { slug: string; title: string; barriers: readonly Barrier[] }[] = [
  { slug: 'thinking', title: 'Thinking and remembering', barriers: ['concentration', 'memory', 'training'] },
  {
    slug: 'time',
    title: 'Time and energy',
    barriers: ['mornings', 'medication', 'appointments', 'travel', 'hours', 'shifts', 'fluctuation'],
  },
  {
    slug: 'work',
    title: 'The work itself',
    barriers: ['workload', 'perfectionism', 'supervision', 'feedback', 'change', 'role'],
  },
  { slug: 'place', title: 'The place', barriers: ['noise', 'environment'] },
  {
    slug: 'people',
    title: 'Other people',
    barriers: ['public', 'phone', 'meetings', 'relationships', 'distress', 'family'],
  },
  { slug: 'joining', title: 'Joining', barriers: ['recruitment', 'starting'] },
  { slug: 'away', title: 'Away and back', barriers: ['absence', 'returning'] },
];
