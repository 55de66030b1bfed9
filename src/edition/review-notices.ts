import type { Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import type { Edition } from '#edition/edition.schema.ts';
import { reviewsOverdue } from '#edition/reviewed.ts';

/** Reviews that should have been made again before `today`; they stop nothing. */
export const reviewNotices = ({ file, locate, value }: Read<Edition>, today: string): Problem[] =>
  reviewsOverdue(value, today).map((review) => ({
    file,
    ...locate(['reviewed', value.reviewed.indexOf(review), 'due']),
    kind: 'review-overdue',
    what: `${review.at ? `“${review.at}”` : 'The whole edition'} was to be read again by “${review.due}”.`,
    why: 'Its pages name who stands for them, and a day that has passed.',
    cure: `ask ${review.by} to read it again, and write the new “on:” and “due:”; or take the review away`,
  }));
