import { words } from '#evidence/cite-words.ts';

/**
 * Opens the evidence behind a sentence where the reader stands: what stands at the end of the page, copied into the
 * browser's own popover, which Escape or a touch elsewhere closes. Without scripts a citation leads to the end of the page.
 */
export function citeInPlace(page: HTMLElement): void {
  const card = document.createElement('div');
  card.className = 'cited';
  card.popover = 'auto';
  card.tabIndex = -1;
  card.role = 'group';
  page.append(card);
  // What is led to stands open, in a browser too that does not open it by itself.
  const openTarget = () => {
    const folded = document.getElementById(location.hash.slice(1))?.closest('details:not([open])');
    folded?.toggleAttribute('open', true);
    folded?.scrollIntoView();
  };
  addEventListener('hashchange', openTarget);
  openTarget();
  page.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#evidence-"]');
    if (!link || card.contains(link) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const item = document.getElementById(link.hash.slice(1));
    if (!item) return;
    event.preventDefault();
    const copy = [...item.children].map((child) => child.cloneNode(true));
    const all = document.createElement('a');
    all.href = link.hash;
    all.textContent = words.allBelow;
    all.onclick = () => card.hidePopover();
    card.replaceChildren(...copy, all);
    card.ariaLabel = link.ariaLabel ?? link.textContent;
    card.showPopover({ source: link });
    card.focus();
  });
}
