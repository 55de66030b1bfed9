/** A poster is printed, and the text of an e-mail is copied. Nothing is sent. */
import { all, one } from '#team/hooks.client.ts';
import { words } from '#team/poster-words.ts';

export function offerPoster(root: ParentNode): void {
  const status = one(root, 'status');
  for (const button of all(root, 'print')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
  for (const button of all(root, 'copy-text')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const text = [...one(root, 'poster-text').querySelectorAll('p')]
        .map(({ textContent }) => textContent.trim())
        .join('\n\n');
      // Missing where the site is served without https.
      const copying = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
      copying.then(
        () => (status.textContent = words.copied),
        () => (status.textContent = words.notCopied),
      );
    });
  }
}
