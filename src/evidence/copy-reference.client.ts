import { hooked, required } from '#device/dom.ts';
import type { Hook } from '#evidence/hooks.ts';

/** Lets a reference be copied as it stands. */
export function offerCopy(root: ParentNode): void {
  const text = required(root, 'reference' satisfies Hook);
  const status = required(root, 'copied' satisfies Hook);
  for (const button of hooked<HTMLButtonElement>(root, 'copy-reference' satisfies Hook)) {
    button.hidden = false;
    button.onclick = async () => {
      // The browser may refuse, or have no clipboard where the site is served without https.
      const copied = await Promise.resolve()
        .then(() => navigator.clipboard.writeText(text.innerText.trim()))
        .then(
          () => true,
          () => false,
        );
      if (!copied) getSelection()?.selectAllChildren(text);
      status.textContent = (copied ? status.dataset['copied'] : status.dataset['notCopied']) ?? '';
    };
  }
}
