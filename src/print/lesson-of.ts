import { partOf, parts } from '#print/parts.ts';
import { numberQuestions, readable, takeTerms } from '#print/readable.ts';
import { words } from '#print/words.ts';

/** A module by itself, for a reader’s own settings: without what needs a pencil, with the answers at its end. */
export function lessonOf(html: string, where: string): { title: string; summary: string; body: HTMLElement } {
  const body = readable(html, 'module', where);
  numberQuestions(body);
  const terms = takeTerms(body);
  body.querySelectorAll(parts.lines).forEach((lines) => lines.remove());
  if (terms.length) {
    const list = body.ownerDocument.createElement('dl');
    for (const { term, meaning } of terms) {
      const name = list.appendChild(body.ownerDocument.createElement('dt'));
      name.textContent = term;
      const text = list.appendChild(body.ownerDocument.createElement('dd'));
      text.textContent = meaning;
    }
    const heading = body.ownerDocument.createElement('h2');
    heading.textContent = words.wordsOfLesson;
    partOf(body, 'evidence', where).before(heading, list);
  }
  return {
    title: body.querySelector('h1')!.textContent.trim(),
    summary: partOf(body, 'lead', where).textContent.trim(),
    body,
  };
}
