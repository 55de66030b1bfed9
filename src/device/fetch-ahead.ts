import { baseOf, hooked, type All } from '#device/dom.ts';
import type { Hook } from '#device/hooks.ts';

const all: All<Hook> = hooked;
/** How long somebody points at a link before they mean it, in milliseconds. */
const meant = 100;

/**
 * The page behind a link is fetched while somebody points at it or has come to it by keyboard. Rules in the page tell so those
 * browsers that know them; for the others it is done here. Nothing is fetched ahead on a device that saves data: there the rules
 * are taken out. A copy without a server has no rules.
 */
export function fetchAhead(): void {
  const [rules] = all(document, 'ahead');
  if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData) return rules?.remove();
  if (!rules || HTMLScriptElement.supports?.('speculationrules')) return;
  const asked = new Set([location.pathname]);
  let timer: ReturnType<typeof setTimeout>;
  const point = ({ target }: Event) => {
    clearTimeout(timer);
    const link = target instanceof Element && target.closest('a');
    if (!link || link.origin !== location.origin) return;
    const { pathname } = link;
    // Pages end in a slash; downloads do not.
    if (asked.has(pathname) || !pathname.startsWith(baseOf()) || !pathname.endsWith('/')) return;
    timer = setTimeout(() => {
      asked.add(pathname);
      fetch(pathname, { priority: 'low' }).catch(() => asked.delete(pathname));
    }, meant);
  };
  addEventListener('pointerover', point);
  addEventListener('focusin', point);
}
