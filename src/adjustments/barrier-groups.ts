import type { Barrier } from '#adjustments/card-words.ts';
import { words } from '#adjustments/words.ts';

/** Barriers that belong together, in the order of the page. Every barrier stands in exactly one group. */
export const barrierGroups: readonly { slug: string; title: string; barriers: readonly Barrier[] }[] = [
  { slug: 'thinking', title: words.groups.thinking, barriers: ['concentration', 'memory', 'training'] },
  {
    slug: 'time',
    title: words.groups.time,
    barriers: ['mornings', 'medication', 'appointments', 'travel', 'hours', 'shifts', 'fluctuation'],
  },
  {
    slug: 'work',
    title: words.groups.work,
    barriers: ['workload', 'perfectionism', 'supervision', 'feedback', 'change', 'role'],
  },
  { slug: 'place', title: words.groups.place, barriers: ['noise', 'environment'] },
  {
    slug: 'people',
    title: words.groups.people,
    barriers: ['public', 'phone', 'meetings', 'relationships', 'distress', 'family'],
  },
  { slug: 'joining', title: words.groups.joining, barriers: ['recruitment', 'starting'] },
  { slug: 'away', title: words.groups.away, barriers: ['absence', 'returning'] },
];
