import { all } from '#record/hooks.client.ts';

/** Offers to print the cards of a lesson by themselves. */
export function offerCards(page: HTMLElement): void {
  for (const button of all<HTMLButtonElement>(page, 'print-card')) {
    button.hidden = false;
    button.onclick = () => printOnly('desk');
  }
}

/** Prints the page, or only what `what` names: its style shows nothing else meanwhile. */
export function printOnly(what: 'record' | 'certificate' | 'card' | 'desk'): void {
  document.documentElement.dataset['printing'] = what;
  window.print();
  delete document.documentElement.dataset['printing'];
}
