import { nearest } from '#authoring/nearest.ts';
import type { Locate, Position, Problem } from '#authoring/problem.ts';
import type { Question } from '#assessment/question.schema.ts';
import type { LessonBody } from '#curriculum/lesson.ts';
import type { ModuleFrontmatter } from '#curriculum/module.schema.ts';

/** What a module's text may use, and which attributes each needs. */
export const lessonComponents: Record<string, { needs: readonly string[] }> = {
  Claim: { needs: ['id'] },
  Question: { needs: ['id'] },
  Note: { needs: ['id', 'prompt'] },
  Term: { needs: ['id'] },
  Limits: { needs: [] },
  For: { needs: ['audience'] },
  Figure: { needs: ['id'] },
};

export type KnownSite = {
  claims: readonly string[];
  terms: readonly string[];
  figures: readonly string[];
  /** Every published address that starts with “/”, with the anchors it has. */
  addresses: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids and names in files that could not be used; what points to them is not a second mistake. */
  spared: ReadonlySet<string>;
  /** Files that stand beside the module, for pictures. */
  media: readonly string[];
};

export type DraftModule = {
  slug: string;
  file: string;
  locate: Locate;
  value: ModuleFrontmatter;
  body: LessonBody;
  questions: { file: string; locate: Locate; value: Question[] };
  /** False where its text or its questions could not be read. */
  whole: boolean;
};

/** What may be wrong with one module, once its files could be read. */
export function moduleProblems(module: DraftModule, site: KnownSite): Problem[] {
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
  const unknown = (
    place: Position & { file?: string },
    thing: string,
    id: string,
    known: readonly string[],
    home: string,
  ) => {
    if (site.spared.has(id)) return;
    const meant = nearest(id, known);
    say(
      place,
      `unknown-${thing}`,
      `There is no ${thing} “${id}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
      'The page would point to nothing.',
      meant ? `change it to “${meant}”` : `add it ${home}, or use one that is there`,
    );
  };

  for (const code of body.code)
    say(
      at(code),
      'code-in-content',
      'Content may not hold code (“{…}”, “import” or “export”).',
      'What authors write is read, never run.',
      'write it as text; a comment is {/* like this */}',
    );

  const headings = body.headings.map((heading) => heading.slug);
  let depth = 1;
  for (const heading of body.headings) {
    if (heading.depth === 1)
      say(
        at(heading),
        'heading-level',
        `“${heading.title}” is a first-level heading.`,
        'The title of the module is already that.',
        'start it with “##”',
      );
    else if (heading.depth > depth + 1)
      say(
        at(heading),
        'heading-level',
        `“${heading.title}” skips a level: after ${'#'.repeat(depth)} comes ${'#'.repeat(heading.depth)}.`,
        'People who move by headings with a screen reader would look for the one between.',
        `start it with “${'#'.repeat(depth + 1)}”`,
      );
    depth = heading.depth;
  }

  const placed = new Map<string, Position>();
  const noted = new Set<string>();
  const terms = new Set<string>();
  const ids = module.questions.value.map((question) => question.id);
  for (const use of body.components) {
    const known = lessonComponents[use.name];
    if (!known) {
      const meant = nearest(use.name, Object.keys(lessonComponents));
      say(
        at(use),
        'unknown-component',
        `“<${use.name}>” is not something a lesson can use.${meant ? ` Did you mean “<${meant}>”?` : ''}`,
        'The page could not be made.',
        meant ? `change it to “<${meant}>”` : `use one of: ${Object.keys(lessonComponents).join(', ')}`,
      );
      continue;
    }
    const missing = known.needs.find((need) => !use.attributes[need]);
    if (missing) {
      say(
        at(use),
        'missing-attribute',
        `“<${use.name}>” has no “${missing}”.`,
        'It would not know what to show.',
        `add ${missing}="…"`,
      );
      continue;
    }
    const id = use.attributes.id ?? '';
    if (use.name === 'Claim' && !site.claims.includes(id))
      unknown(at(use), 'claim', id, site.claims, 'in content/evidence/claims/');
    if (use.name === 'Term' && !site.terms.includes(id))
      unknown(at(use), 'term', id, site.terms, 'in content/glossary.yaml');
    if (use.name === 'Figure' && !site.figures.includes(id))
      unknown(at(use), 'figure', id, site.figures, 'in content/figures/');
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
      if (!ids.includes(id)) unknown(at(use), 'question', id, ids, `in ${module.questions.file}`);
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
    if (!objectives.includes(question.objective))
      unknown(place('objective'), 'objective', question.objective, objectives, `at the top of ${file}`);
    if (question.section !== undefined && !headings.includes(question.section) && headings.length > 0)
      unknown(place('section'), 'section', question.section, headings, `as a heading in ${file}`);
    question.claims.forEach((id, position) => {
      if (!site.claims.includes(id))
        unknown(place('claims', position), 'claim', id, site.claims, 'in content/evidence/claims/');
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
    const [path = '', anchor = ''] = link.url.split('#');
    const page = path === '' ? `/modules/${module.slug}/` : path.split('?')[0]!;
    const anchors = path === '' ? new Set(headings) : site.addresses.get(page);
    if (!anchors) unknown(at(link), 'page', page, [...site.addresses.keys()], 'to the site');
    else if (anchor && !anchors.has(anchor)) unknown(at(link), 'anchor', anchor, [...anchors], `on ${page}`);
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
    if (!site.media.includes(beside))
      unknown(at(image), 'picture', image.url, site.media, 'beside the module');
  }

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
    const active = module.questions.value.some((question) =>
      ['estimate', 'match', 'order', 'written'].includes(question.kind),
    );
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
