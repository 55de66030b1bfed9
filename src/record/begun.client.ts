import { isShared } from '#device/shared.ts';

/** How many forms are begun (device/begun-form.ts), of all or under one name. By itself, so that the page need not load what keeps them. */
export function begunForms(name = ''): number {
  try {
    return Object.keys(isShared() ? sessionStorage : localStorage).filter((key) =>
      key.startsWith(`within-reach-begun-${name}`),
    ).length;
  } catch {
    return 0;
  }
}

export const isBegun = (name: string): boolean => begunForms(`${name}/`) > 0;

/**
 * Keeps what is begun in `root`. The piece that does so is loaded once somebody turns to it, or where something was begun
 * before. Gives back what is called once it counts, or was left on purpose.
 */
export function keepBegun(root: HTMLElement, name: string, signal?: AbortSignal): () => void {
  let kept: Promise<() => void> | undefined;
  const load = () => {
    kept ??= import('#device/begun-form.ts').then((piece) =>
      signal?.aborted ? () => {} : piece.keepBegun(root, name, signal),
    );
  };
  root.addEventListener('focusin', load);
  if (isBegun(name)) load();
  return () => void kept?.then((forget) => forget());
}
