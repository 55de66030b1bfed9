/** Prints the page, or only what `what` names: its style shows nothing else meanwhile. */
export function printOnly(what: 'record' | 'certificate' | 'card'): void {
  document.documentElement.dataset['printing'] = what;
  window.print();
  delete document.documentElement.dataset['printing'];
}
