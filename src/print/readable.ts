import { kinds, onScreenOnly, partOf, parts, type Kind } from '#print/parts.ts';
import { words } from '#print/words.ts';

/** Left out of every page: what runs, and what is pressed or typed into. */
const neverOnPaper = ['script', 'template', 'noscript', 'style', 'button:not([popovertarget])', 'textarea'];
const leftOut = [...neverOnPaper, ...Object.values(onScreenOnly)].join();

/** The part of a built page that is worth paper, without what only works on a screen. */
export function readable(html: string, kind: Kind, where: string): HTMLElement {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const found = partOf(page.querySelector('main') ?? page, kinds[kind].whole, where);
  for (const name of kinds[kind].needs) partOf(found, name, where);
  // An address under the folder that the site is published in becomes one of the site.
  const base = page.body.dataset.base ?? '/';
  for (const link of found.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href')!;
    // A number to call is its own address.
    if (/^(tel|sms):/.test(href)) {
      link.replaceWith(...link.childNodes);
      continue;
    }
    if (base !== '/' && href.startsWith(base)) link.setAttribute('href', `/${href.slice(base.length)}`);
    // Codes of evidence say enough by themselves; a book leads from them to its own list.
    const code = /^\/evidence\/(?:[a-z0-9-]+\/)?#([A-Z]\d{2,3}[a-z]?)$/.exec(link.getAttribute('href')!)?.[1];
    if (!code) continue;
    const mark = page.createElement('span');
    mark.dataset.code = code;
    if (link.matches(parts.cite)) mark.append(code);
    else mark.append(...link.childNodes);
    link.replaceWith(mark, ' ');
  }
  found.querySelectorAll(leftOut).forEach((element) => element.remove());
  for (const term of found.querySelectorAll('button[popovertarget]')) term.replaceWith(...term.childNodes);
  for (const island of found.querySelectorAll('astro-island')) island.replaceWith(...island.childNodes);
  for (const hidden of found.querySelectorAll('[hidden]')) hidden.remove();
  for (const label of found.querySelectorAll(parts.planHint)) label.append(': ');
  // On screen a gap tells these apart; in a text it takes a sign.
  for (const part of found.querySelectorAll(`:is(${parts.facts}, ${parts.marks}) > span + span`))
    part.before(' · ');
  for (const summary of found.querySelectorAll('summary')) {
    const heading = summary.querySelector('h2, h3');
    if (heading) summary.replaceWith(heading);
    else if (summary.parentElement?.matches(parts.asText)) {
      const made = page.createElement('h2');
      made.textContent = words.conversation;
      summary.replaceWith(made);
    } else summary.replaceWith(...summary.childNodes);
  }
  for (const details of found.querySelectorAll('details')) {
    const open = page.createElement('div');
    for (const { name, value } of details.attributes) if (name !== 'open') open.setAttribute(name, value);
    open.dataset.folded = '';
    open.append(...details.childNodes);
    details.replaceWith(open);
  }
  // A group is written on a line, so the groups have to be read somewhere.
  for (const question of found.querySelectorAll(parts.toMatch)) {
    const groups = [...(question.querySelector('select')?.options ?? [])]
      .slice(1)
      .map((option) => option.text);
    const how = question.querySelector(parts.how);
    if (how && groups.length) how.textContent = words.groups(groups);
  }
  for (const question of found.querySelectorAll(parts.toOrder)) {
    const how = question.querySelector(parts.how);
    if (how) how.textContent = words.order;
    for (const item of question.querySelectorAll('ol > li')) {
      const box = page.createElement('span');
      box.className = 'blank';
      box.textContent = '____';
      item.prepend(box, ' ');
    }
  }
  for (const field of found.querySelectorAll('select, input[type="number"]')) {
    const line = page.createElement('span');
    line.className = 'blank';
    line.textContent = '____________';
    field.replaceWith(line);
  }
  if (kind === 'paper') {
    const form = found.querySelector('form');
    form?.setAttribute('data-alive', '');
    form?.setAttribute('data-blank', '');
    // A cell is a line already.
    for (const part of found.querySelectorAll(`${parts.cell} .blank`)) part.remove();
    for (const gap of found.querySelectorAll(parts.gap)) gap.textContent = '\u00a0';
  }
  return found;
}

/** Words of the glossary that a lesson explains, taken out of its text. */
export function takeTerms(lesson: HTMLElement): { term: string; meaning: string }[] {
  return [...lesson.querySelectorAll(parts.term)].map((meaning) => {
    const term = meaning.querySelector('strong')?.textContent?.replace(/:$/, '') ?? '';
    meaning.querySelectorAll('strong, a').forEach((part) => part.remove());
    const text = meaning.textContent.replaceAll(/\s+/g, ' ').trim();
    meaning.remove();
    return { term, meaning: text };
  });
}

/** On paper an answer is found by its number, so each question has the one that its answer has at the end. */
export function numberQuestions(lesson: HTMLElement): void {
  for (const [index, question] of [...lesson.querySelectorAll(parts.question)].entries())
    question.querySelector('legend')?.prepend(`${index + 1}. `);
}
