import type { Locate } from '#authoring/problem.ts';

/** A value read from a file, with the way to find where any part of it stands. */
export type Read<T> = { slug: string; file: string; locate: Locate; value: T };
