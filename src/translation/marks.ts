import type { Position } from '#authoring/problem.ts';
import type { LessonBody } from '#curriculum/lesson.ts';

/** What stands in a section besides words, and has to stand in each of its translations. */
export interface Mark {
  sort: 'citation' | 'element' | 'link' | 'number';
  /** As an author reads it: `<Claim id="C027" />`, `(/help/)`, `116 123`. */
  said: string;
  at: Position;
}

/** What tells somebody in danger where to turn: the page of help, the lessons on safety, a number to ring. */
const leadsToHelp = /^\(\/(help\/|modules\/safety-)|^\(tel:/;
export const isSafety = ({ sort, said }: Mark): boolean =>
  sort === 'number' || (sort === 'link' && leadsToHelp.test(said));

/** Numbers to ring, as they stand in a text: short ones of the emergency services, and long ones. */
const numbers = /\b(?:999|112|111|101|116 ?123|0\d{2,4}(?: ?\d{3,4}){2})\b/g;

/** Text stands between their two tags. */
const holding: ReadonlySet<string> = new Set(['Limits', 'Card', 'For', 'Term']);

/** What an element is told by: what it points to, and not the words in it. */
const told = ['id', 'audience'] as const;

/** The marks of each section, in the order in which they stand. */
export function marksOf(body: LessonBody): Mark[][] {
  const starts = body.sections.map(({ start }) => start);
  const isBefore = (one: Position, other: Position) =>
    one.line < other.line || (one.line === other.line && one.column <= other.column);
  const marks: Mark[][] = starts.map(() => []);
  const put = (mark: Mark) => marks[starts.findLastIndex((start) => isBefore(start, mark.at))]?.push(mark);
  for (const { name, attributes, line, column } of body.components) {
    const points = told.flatMap((key) => (attributes[key] ? [`${key}="${attributes[key]}"`] : []));
    put({
      sort: name === 'Claim' ? 'citation' : 'element',
      said: `<${[name, ...points].join(' ')}${holding.has(name) ? '>' : ' />'}`,
      at: { line, column },
    });
  }
  for (const { url, line, column } of body.links)
    put({ sort: 'link', said: `(${url})`, at: { line, column } });
  body.sections.forEach(({ text, start }, index) => {
    for (const [said] of text.matchAll(numbers))
      marks[index]!.push({ sort: 'number', said: said.replaceAll(' ', ''), at: start });
  });
  return marks;
}
