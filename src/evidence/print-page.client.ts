import { hooked } from '#device/dom.ts';
import type { Hook } from '#evidence/hooks.ts';

/** Offers to print a page that is made for one sheet. */
export function offerPrint(): void {
  for (const button of hooked<HTMLButtonElement>(document, 'print-page' satisfies Hook)) {
    button.hidden = false;
    button.onclick = () => print();
  }
}
