/** For whom courses, conversations and papers are written. */
export const audiences = ['advisers', 'clinicians', 'employers'] as const;
export type Audience = (typeof audiences)[number];
