/** The evidence of a workbook, once at its end: built from the pages of the site that show it. Runs where page.ts runs. */

import { partOf, parts } from '#print/parts.ts';
import { words } from '#print/words.ts';

/** What the site says about its evidence: the pages of the families, one after the other, and /evidence/sources/, as they are built. */
export type EvidencePages = { claims: string; sources: string };

/**
 * In a book, every citation is the code of its claim: the numbers of a lesson count in that lesson only. Each leads to
 * the list at the end. Gives the codes that were met.
 */
export function citeByCode(body: HTMLElement): string[] {
  const met = new Set<string>();
  for (const link of body.querySelectorAll<HTMLAnchorElement>(`${parts.cite}[href*="evidence-"]`)) {
    const code = link.getAttribute('href')!.replace(/^.*evidence-/, '');
    const dated = link.querySelector('span')?.textContent ?? '';
    link.textContent = `${code}${dated}`;
    cite(link, code);
  }
  for (const mark of body.querySelectorAll<HTMLElement>('[data-code]')) {
    const link = body.ownerDocument.createElement('a');
    link.append(...mark.childNodes);
    cite(link, mark.dataset.code!);
    mark.replaceWith(link);
  }
  return [...met];

  function cite(link: HTMLAnchorElement, code: string) {
    link.setAttribute('href', `#claim-${code}`);
    link.removeAttribute('aria-label');
    met.add(code);
  }
}

/** The claims with these codes, each once and in short, and the sources that they name, in full. */
export function evidenceOf(codes: readonly string[], pages: EvidencePages, into: Document): HTMLElement {
  const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');
  const claims = read(pages.claims);
  const inFull = new Map(
    [...read(pages.sources).querySelectorAll('main li a[href*="/evidence/sources/"]')].map((link) => [
      link.getAttribute('href')!,
      link.textContent.trim(),
    ]),
  );
  const named = new Map<string, string>();
  const list = into.createElement('ol');
  for (const code of [...codes].sort()) {
    const claim = claims.getElementById(code)?.querySelector<HTMLElement>(parts.claim);
    if (!claim) continue;
    claim.querySelectorAll(parts.claimUsed).forEach((part) => part.remove());
    for (const link of claim.querySelectorAll('a[href]')) {
      const full = inFull.get(link.getAttribute('href')!);
      if (full) named.set(link.textContent.trim(), full);
      link.replaceWith(...link.childNodes);
    }
    for (const part of claim.querySelectorAll(`${parts.marks} > span + span`)) part.before(' · ');
    const item = into.createElement('li');
    item.id = `claim-${code}`;
    const name = into.createElement('b');
    name.textContent = `${code} `;
    partOf(claim, 'statement', `/evidence/#${code}`).prepend(name);
    item.append(...into.importNode(claim, true).childNodes);
    list.append(item);
  }

  const made = into.createElement('div');
  made.className = 'all-evidence';
  const say = (text: string) => {
    const said = into.createElement('p');
    said.textContent = text;
    return said;
  };
  const heading = into.createElement('h2');
  heading.textContent = words.sources;
  const sources = into.createElement('ul');
  for (const [short, full] of [...named].sort(([one], [other]) => one.localeCompare(other, 'en'))) {
    const item = into.createElement('li');
    const name = into.createElement('b');
    name.textContent = `${short}: `;
    item.append(name, full);
    sources.append(item);
  }
  made.append(say(words.claims), list, heading, sources);
  return made;
}
