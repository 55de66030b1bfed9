import type { KnownSite } from '#authoring/known-site.ts';
import { linkProblems } from '#authoring/link-problems.ts';
import type { Position, Problem } from '#authoring/problem.ts';
import { idProblems } from '#authoring/unknown-id.ts';
import { lessonMarkupProblems } from '#curriculum/lesson-markup-problems.ts';
import type { ReadModule } from '#curriculum/module.kind.ts';
import { addressOf } from '#site/addresses.ts';
import { isSafety, marksOf, type Mark } from '#translation/marks.ts';
import type { ReadTranslation } from '#translation/translation.kind.ts';
import { versionOf } from '#translation/version.ts';

type Known = Pick<KnownSite, 'known' | 'spared' | 'addresses'>;

/** What stops a translation from being published: names that nothing has, and what it says otherwise than its original of today. */
export function translationProblems(
  translation: ReadTranslation,
  original: ReadModule | undefined,
  site: Known,
): Problem[] {
  const top = { file: translation.file, line: 1, column: 1 };
  const problems = [
    ...lessonMarkupProblems(translation.file, translation.body),
    ...idProblems(() => top, translation.language, site.known('language'), site, {
      why: 'The site would not know what to call it, nor how to say in it that it is behind.',
      cure: `write languages/${translation.language}.yaml, as docs/translating.md shows`,
    }),
    ...idProblems(() => top, translation.module, site.known('module'), site, {
      why: 'A translation stands beside its original, and there is none of this name.',
      cure: 'give its folder the name of the lesson that it translates',
    }),
  ];
  if (!original || !translation.whole || !original.whole) return problems;
  const ids = original.questions.value.map(({ id }) => id);
  const known = {
    Claim: site.known('claim'),
    Term: site.known('term'),
    Figure: site.known('figure'),
    Question: { one: 'question', ids, home: `in ${original.questions.file}` },
  };
  for (const { name, attributes, line, column } of translation.body.components)
    if (Object.hasOwn(known, name))
      problems.push(
        ...idProblems(
          () => ({ file: translation.file, line, column }),
          attributes.id ?? '',
          known[name as keyof typeof known],
          site,
        ),
      );
  const own = {
    address: addressOf.module(original.slug),
    anchors: new Set(original.body.headings.map(({ slug }) => slug)),
  };
  for (const { url, line, column } of translation.body.links)
    problems.push(...linkProblems(() => ({ file: translation.file, line, column }), url, site, own));
  problems.push(...untranslated(translation, original));
  // One that is behind cannot say what the original says today; its page tells so (behindNotices).
  return isBehind(translation, original) ? problems : [...problems, ...differences(translation, original)];
}

/** Texts that stand in both, word for word: what somebody has begun and not gone on with would be published as if it were done. */
function untranslated({ file, locate, value, body }: ReadTranslation, original: ReadModule): Problem[] {
  const theirs = new Set(original.body.sections.map(({ text }) => text));
  const same = [
    ...(['title', 'summary', 'reflection'] as const)
      .filter((key) => value[key] === original.value[key])
      .map((key) => ({ name: `“${key}:”`, at: locate([key]) })),
    ...body.sections
      .filter(({ text }) => /\p{L}.*\s.*\p{L}/su.test(text) && theirs.has(text))
      .map(({ title, start }) => ({ name: title ? `The section “${title}”` : 'The opening', at: start })),
  ];
  return same.map(({ name, at: { line, column } }) => ({
    file,
    line,
    column,
    kind: 'not-translated',
    what: `${name} is the same as in the original, word for word.`,
    why: 'It would be published as if it were in the other language.',
    cure: 'translate it; nothing is published until all of it is',
  }));
}

export const isBehind = (translation: ReadTranslation, original: ReadModule): boolean =>
  translation.value.original.version !== versionOf(original);

/** Says of a translation that its original has changed since, and what it has otherwise. */
export function behindNotices(translation: ReadTranslation, original: ReadModule): Problem[] {
  if (!isBehind(translation, original)) return [];
  const { file, locate, value } = translation;
  const found = differences(translation, original);
  const all = found.map(({ what }) => `\n    ${what}`).join('');
  return [
    {
      file,
      ...locate(['original', 'version']),
      kind: 'translation-behind',
      what: `This follows ${original.file} as it was on ${value.original.asOf}, and that has changed since.`,
      why: `Its page says so, with the date and a link to the original.${all && `\n  What can be seen from outside:${all}`}`,
      cure: `translate what is new, then write “version: ${versionOf(original)}” and today’s date`,
    },
  ];
}

/** What a translation has otherwise than its original, beside the words. */
function differences(translation: ReadTranslation, original: ReadModule): Problem[] {
  const { file, locate, value, body } = translation;
  const problems: Problem[] = [];
  const say = (at: Position, kind: string, what: string, why: string, cure: string) =>
    problems.push({ file, line: at.line, column: at.column, kind, what, why, cure });

  const theirs = original.body.headings.map(({ depth }) => '#'.repeat(depth));
  const mine = body.headings.map(({ depth }) => '#'.repeat(depth));
  const at = theirs.findIndex((depth, index) => depth !== mine[index]);
  const first = at >= 0 ? at : mine.length > theirs.length ? theirs.length : -1;
  if (first >= 0)
    say(
      body.headings[first] ?? body.headings.at(-1) ?? { line: 1, column: 1 },
      'translation-headings',
      `The original has ${theirs.length} headings and this has ${mine.length}; the first that differs is number ${first + 1}${at >= 0 ? `, “${original.body.headings[at]!.title}”` : ''}.`,
      'The places of both pages have the same addresses, which records and links rely on.',
      'give each heading of the original one here, at the same level and in the same order',
    );

  if (Boolean(value.sensitive) !== Boolean(original.value.sensitive))
    say(
      { line: 1, column: 1 },
      'translation-safety',
      value.sensitive
        ? 'There is a line “sensitive:” here that the original has not.'
        : 'The original has a line “sensitive:”, and this has none.',
      'It warns of what may be hard to read, and shows the way to help.',
      value.sensitive ? 'add it to the original first' : 'translate it',
    );
  if (Boolean(value.plan) !== Boolean(original.value.plan))
    say(
      { line: 1, column: 1 },
      'translation-parts',
      value.plan
        ? 'There is a “plan:” here that the original has not.'
        : 'The “plan:” of the original is not here.',
      'Both pages end with the same form.',
      value.plan ? 'take it out' : 'translate it',
    );
  const goals = original.value.objectives.map(({ id }) => id);
  if (value.objectives.map(({ id }) => id).join() !== goals.join())
    say(
      locate(['objectives']),
      'translation-parts',
      'The objectives are not those of the original.',
      'Questions and the record name them.',
      `keep their ids, in this order: ${goals.join(', ')}`,
    );

  if (first < 0) {
    const ours = marksOf(body);
    marksOf(original.body).forEach((marks, index) =>
      problems.push(
        ...marksThatDiffer(
          marks,
          ours[index] ?? [],
          original.body.sections[index]?.title ?? '',
          body.sections[index]!.start,
          translation,
        ),
      ),
    );
  }
  return problems;
}

/** The marks of one section against those of its original. */
function marksThatDiffer(
  theirs: readonly Mark[],
  ours: readonly Mark[],
  title: string,
  start: Position,
  { file, value }: ReadTranslation,
): Problem[] {
  const section = title ? `the section “${title}”` : 'the opening';
  const missing = without(theirs, ours);
  const added = without(ours, theirs);
  const citations = (marks: readonly Mark[]) =>
    marks.filter(({ sort }) => sort === 'citation').map(({ said }) => said);
  const moved =
    missing.length + added.length === 0 &&
    citations(theirs).join() !== citations(ours).join() &&
    !value.differs;
  return [
    ...missing.map((mark): Problem => ({
      file,
      ...start,
      kind: isSafety(mark) ? 'translation-safety' : 'translation-lacks',
      what: `The original has ${mark.said} in ${section}, and this has not.`,
      why: isSafety(mark)
        ? 'It tells somebody in danger where to turn, and that is never left out.'
        : mark.sort === 'citation'
          ? 'A statement would stand without its evidence.'
          : 'Readers of the two would not be given the same.',
      cure: `put ${mark.said} where the original has it`,
    })),
    ...added.map((mark): Problem => ({
      file,
      line: mark.at.line,
      column: mark.at.column,
      kind: 'translation-adds',
      what: `There is ${mark.said} in ${section} here, and not in the original.`,
      why: 'A translation says what its original says: what is new belongs there first.',
      cure: `take ${mark.said} out, or write it into the original`,
    })),
    ...(moved
      ? [
          {
            file,
            ...start,
            kind: 'translation-order',
            what: `The citations of ${section} stand in another order than in the original: ${citations(ours).join(' ')}`,
            why: 'One may have gone to another statement than it bears out.',
            cure: `put them in this order: ${citations(theirs).join(' ')} Where the language asks for another, say why under “differs:” at the top`,
          },
        ]
      : []),
  ];
}

/** Those of the first that the second has not, each counted. */
function without(all: readonly Mark[], others: readonly Mark[]): Mark[] {
  const left = others.map(({ said }) => said);
  return all.filter(({ said }) => {
    const at = left.indexOf(said);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
