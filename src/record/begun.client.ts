import { isShared } from '#device/shared.ts';

/** Whether something is begun under this name (device/begun-form.ts). By itself, so that the page need not load what keeps it. */
export function isBegun(name: string): boolean {
  try {
    return Object.keys(isShared() ? sessionStorage : localStorage).some((key) =>
      key.startsWith(`within-reach-begun-${name}/`),
    );
  } catch {
    return false;
  }
}

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
