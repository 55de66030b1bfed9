import type { Position, Problem } from '#authoring/problem.ts';
import { nearest } from '#authoring/nearest.ts';
import { didYouMean } from '#authoring/unknown-id.ts';
import type { LessonBody } from '#curriculum/lesson.ts';
import { audiences } from '#site/audiences.ts';

interface Component {
  needs: readonly string[];
  /** Whether text stands between its two tags. */
  holds?: true;
}

/** What a module’s text may use, and which attributes each needs; there are no others. */
export const lessonComponents: ReadonlyMap<string, Component> = new Map<string, Component>([
  ['Claim', { needs: ['id'] }],
  ['Question', { needs: ['id'] }],
  ['Note', { needs: ['id', 'prompt'] }],
  ['Term', { needs: ['id'], holds: true }],
  ['Limits', { needs: [], holds: true }],
  ['Card', { needs: ['title'], holds: true }],
  ['For', { needs: ['audience'], holds: true }],
  ['Figure', { needs: ['id'] }],
]);

/** What a page of a lesson has besides its text: an address behind # can lead to one thing only. */
const ownAnchors: ReadonlySet<string> = new Set([
  'answers',
  'contents',
  'evidence',
  'find',
  'main',
  'objectives',
  'plan',
  ...['came', 'did', 'happened', 'hindrance', 'then', 'when'].map((part) => `plan-${part}`),
  ...['hindrance', 'then', 'when'].map((part) => `plan-${part}-examples`),
  'reflection',
  'reflection-text',
  'remember',
  'take-along',
]);
/** How the page calls each element that it gives a place of its own. */
const anchorsOf: Readonly<Record<string, readonly string[]>> = {
  Figure: ['figure-'],
  Note: ['note-'],
  Question: ['q-', 'answer-'],
  Term: ['term-'],
};

const foreignNames: Readonly<Record<string, string>> = {
  checkbox: 'A list of things to tick',
  code: 'A block of code',
  delete: 'Text that is struck through',
  footnoteDefinition: 'A footnote',
  footnoteReference: 'A footnote',
  inHeading: 'Something besides words in a heading',
  inlineCode: 'Text between backticks',
  thematicBreak: 'A line across the page',
};

/** What is wrong with how a lesson is marked up, as far as it can be seen without the rest of the site. */
export function lessonMarkupProblems(file: string, body: LessonBody): Problem[] {
  const problems: Problem[] = [];
  const say = ({ line, column }: Position, kind: string, what: string, why: string, cure: string) =>
    problems.push({ file, line, column, kind, what, why, cure });

  for (const code of body.code)
    say(
      code,
      'code-in-content',
      'Content may not hold code (“{…}”, “import” or “export”).',
      'What authors write is read, never run.',
      'write it as text; a comment is {/* like this */}',
    );
  for (const one of body.foreign)
    say(
      one,
      'not-in-a-lesson',
      `${foreignNames[one.type] ?? `Something of Markdown (“${one.type}”)`} has no place in a lesson.`,
      'It has no look here, and would not be read out, printed or found as the rest is.',
      'write it as a paragraph, a list, a table or an element that content/README.md lists',
    );
  for (const { text, ...place } of body.unmade)
    say(
      place,
      'link-not-made',
      `“${text}” looks like a link or a picture, and the page shows it as it stands.`,
      'A reader would see brackets and nothing to press.',
      'write [words](/address/), with no space between the two, and close both',
    );

  headings(body, say);
  components(body, say);
  for (const link of body.links) {
    if (link.text.trim() === '')
      say(
        link,
        'link-without-words',
        `The link to “${link.url}” has no words.`,
        'Nobody could see or hear where it leads.',
        'write what the reader finds there between the square brackets',
      );
    if (link.url.startsWith('https://') && !isAddress(link.url))
      say(
        link,
        'link',
        `“${link.url}” is not an address.`,
        'It would lead nowhere.',
        'copy the whole address from the browser',
      );
  }
  return problems;
}

/** An address of the public web, without a name or a password in it. */
const isAddress = (url: string): boolean => {
  const parsed = URL.parse(url);
  return parsed !== null && /\.[a-z0-9-]{2,}$/i.test(parsed.hostname) && !parsed.username && !parsed.password;
};

type Say = (at: Position, kind: string, what: string, why: string, cure: string) => void;

function headings(body: LessonBody, say: Say): void {
  let depth = 1;
  const taken = new Set([
    ...ownAnchors,
    ...body.components.flatMap(({ name, attributes }) =>
      (Object.hasOwn(anchorsOf, name) ? anchorsOf[name]! : []).map((start) => start + attributes.id),
    ),
  ]);
  const titles = new Set<string>();
  for (const heading of body.headings) {
    if (heading.within)
      say(
        heading,
        'heading-level',
        `“${heading.title}” is a heading inside something else.`,
        'The list of contents would lead to the middle of a box.',
        'write it in bold, or put it before the box',
      );
    else if (heading.depth === 1)
      say(
        heading,
        'heading-level',
        `“${heading.title}” is a first-level heading.`,
        'The title of the module is already that.',
        'start it with “##”',
      );
    else if (heading.depth > depth + 1)
      say(
        heading,
        'heading-level',
        `“${heading.title}” skips a level: after ${'#'.repeat(depth)} comes ${'#'.repeat(heading.depth)}.`,
        'People who move by headings with a screen reader would look for the one between.',
        `start it with “${'#'.repeat(depth + 1)}”`,
      );
    depth = heading.depth;
    if (!/[\p{L}\p{N}]/u.test(heading.title))
      say(
        heading,
        'heading-without-words',
        'This heading has no words.',
        'Nobody could be led to it.',
        'write what the section is about',
      );
    else if (taken.has(heading.slug))
      say(
        heading,
        'heading-of-the-page',
        `The page has a part called “${heading.slug}” already.`,
        'A link to it would lead to the one or the other.',
        'put another word into the heading',
      );
    const title = heading.title.toLowerCase();
    if (titles.has(title))
      say(
        heading,
        'repeated-heading',
        `There is a heading “${heading.title}” above.`,
        'A link, and somebody who moves by headings, could not tell the two apart.',
        'say in this one what is new in it',
      );
    titles.add(title);
  }
}

function components(body: LessonBody, say: Say): void {
  for (const use of body.components) {
    const known = lessonComponents.get(use.name);
    if (!known) {
      const meant = nearest(use.name, [...lessonComponents.keys()]);
      say(
        use,
        'unknown-component',
        `“<${use.name}>” is not something a lesson can use.${didYouMean(meant && `<${meant}>`)}`,
        'The page could not be made.',
        meant ? `change it to “<${meant}>”` : `use one of: ${[...lessonComponents.keys()].join(', ')}`,
      );
      continue;
    }
    for (const [name, value] of Object.entries(use.attributes))
      if (value === undefined)
        say(
          use,
          'code-in-content',
          `“<${use.name}>” has an attribute in braces (“${name}”).`,
          'What stands in braces is code, and what authors write is read, never run.',
          `write it in quotes: ${known.needs[0] ?? 'id'}="…"`,
        );
      else if (!known.needs.includes(name)) {
        const meant = nearest(name, known.needs);
        say(
          use,
          'unknown-attribute',
          `“${name}” is not something that “<${use.name}>” can have.${didYouMean(meant)}`,
          'It would be left out without a word.',
          meant ? `change “${name}” to “${meant}”` : `take “${name}” out`,
        );
      }
    const missing = known.needs.find((need) => !use.attributes[need]);
    // One in braces was told.
    if (missing && !(missing in use.attributes && use.attributes[missing] === undefined))
      say(
        use,
        'missing-attribute',
        `“<${use.name}>” has no “${missing}”.`,
        'It would not know what to show.',
        `add ${missing}="…"`,
      );
    for (const name of use.repeated)
      say(
        use,
        'unknown-attribute',
        `“<${use.name}>” has “${name}” twice.`,
        'Only one of them would hold.',
        'keep one',
      );
    if (use.holds !== Boolean(known.holds))
      say(
        use,
        'element-holds',
        known.holds
          ? `There is nothing between “<${use.name}>” and its end.`
          : `“<${use.name}>” has text inside, which is not shown.`,
        known.holds ? 'A reader would see an empty box.' : 'What you wrote there would be lost.',
        known.holds ? `write it, and close it with “</${use.name}>”` : `end it at once: “<${use.name} … />”`,
      );
    const who = use.attributes.audience;
    if (use.name === 'For' && who && !audiences.some((audience) => audience === who))
      say(
        use,
        'unknown-audience',
        `“${who}” is not an audience we know.${didYouMean(nearest(who, audiences))}`,
        'The page could not be made.',
        `use one of: ${audiences.join(', ')}`,
      );
  }
}
