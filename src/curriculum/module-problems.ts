import { counted } from '#assessment/key.ts';
import { toName } from '#assessment/to-write.ts';
import { linkProblems } from '#authoring/link-problems.ts';
import type { KnownSite } from '#authoring/known-site.ts';
import type { Position, Problem } from '#authoring/problem.ts';
import { idProblems, type Known } from '#authoring/unknown-id.ts';
import { lessonComponents, lessonMarkupProblems } from '#curriculum/lesson-markup-problems.ts';
import type { ReadModule } from '#curriculum/module.kind.ts';
import { addressOf } from '#site/addresses.ts';

/** What a lesson is made of, and its translations. */
const ownFile = /^(index(\.[a-z-]+)?\.mdx|questions(\.[a-z-]+)?\.yaml)$/i;

/** What may be wrong with one module, once its files could be read. */
export function moduleProblems(module: ReadModule, site: KnownSite): Problem[] {
  const { body, file } = module;
  const at = (place: Position) => ({ file, line: place.line, column: place.column });
  const problems: Problem[] = [];
  const say = (place: Position & { file?: string }, kind: string, what: string, why: string, cure: string) =>
    problems.push({
      file: place.file ?? file,
      line: place.line,
      column: place.column,
      kind,
      what,
      why,
      cure,
    });
  const know = (place: Position & { file: string }, id: string, known: Known) =>
    problems.push(...idProblems(() => place, id, known, site));

  problems.push(...lessonMarkupProblems(file, body));

  const headings = body.headings.map((heading) => heading.slug);
  const placed = new Map<string, Position>();
  const noted = new Set<string>();
  const terms = new Set<string>();
  const ids = module.questions.value.map((question) => question.id);
  for (const use of body.components) {
    const known = lessonComponents.get(use.name);
    // What an element lacks is told of the element itself.
    if (!known?.needs.every((need) => use.attributes[need])) continue;
    const id = use.attributes.id ?? '';
    if (use.name === 'Claim') know(at(use), id, site.known('claim'));
    if (use.name === 'Term') know(at(use), id, site.known('term'));
    if (use.name === 'Figure') know(at(use), id, site.known('figure'));
    if (use.name === 'Term') {
      if (terms.has(id))
        say(
          at(use),
          'term-twice',
          `The word “${id}” is already explained above.`,
          'Once is enough: a second mark looks like a second meaning.',
          'write the word without <Term>',
        );
      terms.add(id);
    }
    if (use.name === 'Question') {
      know(at(use), id, { one: 'question', ids, home: `in ${module.questions.file}` });
      if (placed.has(id))
        say(
          at(use),
          'placed-twice',
          `The question “${id}” is already asked above.`,
          'An answer to one would show in the other.',
          'remove one of the two',
        );
      placed.set(id, use);
    }
    if (use.name === 'Note') {
      if (noted.has(id))
        say(
          at(use),
          'repeated-id',
          `There is already a note “${id}” above.`,
          'What is written in one would show in the other.',
          'give this one its own id',
        );
      noted.add(id);
    }
  }

  module.questions.value.forEach((question, index) => {
    const place = (...path: (string | number)[]) => ({
      file: module.questions.file,
      ...module.questions.locate([index, ...path]),
    });
    const objectives = module.value.objectives.map((objective) => objective.id);
    if (!placed.has(question.id) && module.whole)
      say(
        place('id'),
        'never-asked',
        `The question “${question.id}” is never asked.`,
        'Nobody would meet it.',
        `put <Question id="${question.id}" /> where it should stand in ${file}`,
      );
    // A place that an import left is told by itself (assessment/to-write-problems.ts).
    if (question.objective !== toName)
      know(place('objective'), question.objective, {
        one: 'objective',
        ids: objectives,
        home: `at the top of ${file}`,
      });
    if (question.section !== undefined && headings.length > 0)
      know(place('section'), question.section, {
        one: 'section',
        ids: headings,
        home: `as a heading in ${file}`,
      });
    question.claims.forEach((id, position) => {
      if (id !== toName) know(place('claims', position), id, site.known('claim'));
    });
  });

  for (const section of body.sections)
    if (section.slug && section.claims.length === 0 && section.noClaim === '' && section.text.length > 0)
      say(
        at(section.start),
        'section-without-claim',
        `The section “${section.title}” states things and cites nothing.`,
        'A sceptical reader could not see where it comes from.',
        'add <Claim id="…" />, or {/* no-claim: why */} where it states no facts',
      );

  const own = { address: addressOf.module(module.slug), anchors: new Set(headings) };
  for (const link of body.links) {
    if (/^https:\/\//.test(link.url)) continue;
    if (!link.url.startsWith('/') && !link.url.startsWith('#')) {
      say(
        at(link),
        'link',
        `The link “${link.url}” is neither an address here nor one that starts with https://.`,
        'It would break when the page moves.',
        'start it with “/” for a page of this site',
      );
      continue;
    }
    problems.push(...linkProblems(() => at(link), link.url, site, own));
  }

  for (const image of body.images) {
    if (!image.alt.trim())
      say(
        at(image),
        'no-alternative',
        `The picture “${image.url}” has no alternative text.`,
        'Somebody who cannot see it would miss what it says.',
        'write what it shows between the brackets: ![what it shows](…)',
      );
    const beside = image.url.replace(/^\.\//, '');
    if (!module.media.includes(beside))
      know(at(image), image.url, { one: 'picture', ids: module.media, home: 'beside the module' });
  }

  const shown = new Set(body.images.map(({ url }) => url.replace(/^\.\//, '')));
  // Where the name of a picture is wrong, that is told and not the picture.
  if (module.whole && [...shown].every((name) => module.media.includes(name)))
    for (const name of module.media)
      if (!shown.has(name) && !ownFile.test(name) && !name.startsWith('.'))
        say(
          { file: `${file.slice(0, file.lastIndexOf('/'))}/${name}`, line: 1, column: 1 },
          'file-not-read',
          'The lesson beside this file does not show it.',
          'What is in it would never be seen.',
          `write ![what it shows](./${name}) in the lesson, or take it away`,
        );

  if (module.value.kind === 'lesson' && !module.slug.startsWith('_') && module.whole) {
    const top = { file, line: 1, column: 1 };
    if (placed.size < 6)
      say(
        top,
        'few-questions',
        `This lesson asks ${placed.size} questions.`,
        'Reading alone changes little: six is the least.',
        'add questions until there are six',
      );
    const active = module.questions.value.some((question) => counted[question.kind].active);
    if (!active && !body.components.some((use) => use.name === 'Note'))
      say(
        top,
        'nothing-to-do',
        'This lesson has nothing to do beyond questions.',
        'People keep what they worked out or wrote themselves.',
        'add an estimate, something to sort or order, or a <Note>',
      );
  }
  return problems;
}
