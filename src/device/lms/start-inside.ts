import { keepWithLms } from '#device/lms/inside.ts';
import { startPortable } from '#device/portable.ts';

/** What runs first on every page of a package. */
export const startInside: typeof startPortable = (modules) => {
  keepWithLms();
  startPortable(modules);
};
