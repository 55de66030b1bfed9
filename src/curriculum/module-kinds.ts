import type { ModuleFrontmatter } from '#curriculum/module.schema.ts';

/** What each kind of module asks of its reader. */
export const moduleKinds = {
  lesson: { finished: true },
  'self-test': { finished: true },
  /** There to be passed through: nothing to finish, nothing to go back to. */
  opening: { finished: false },
  /** For the moment when somebody may be in danger: nothing in it is marked or counted. */
  safety: { finished: false },
} as const satisfies Record<ModuleFrontmatter['kind'], { finished: boolean }>;
