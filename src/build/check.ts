import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { adjustmentProblems, guideProblems } from '#adjustments/adjustment-problems.ts';
import {
  abbreviationProblems,
  limits,
  readingProblems,
  wordProblems,
  type Text,
} from '#authoring/language-problems.ts';
import type { Position, Problem } from '#authoring/problem.ts';
import { checkProblems } from '#assessment/check-problems.ts';
import { giveawayProblems } from '#proof/giveaway-problems.ts';
import { questionProblems } from '#assessment/question-problems.ts';
import { citedBy, teachingPage } from '#build/cited-by.ts';
import type { Read } from '#authoring/read.ts';
import { claimsOf, type Content } from '#build/content.ts';
import { readContent } from '#build/read-content.ts';
import { moduleProblems } from '#curriculum/module-problems.ts';
import { claimProblems, coverageProblems, unknownId } from '#evidence/claim-problems.ts';
import { paperProblems } from '#papers/paper-problems.ts';
import { figureProblems } from '#figures/figure-problems.ts';
import { giveawayProblemsOverAll } from '#proof/scenario-giveaways.ts';
import { scenarioProblems } from '#proof/scenario-problems.ts';
import { askedProblems } from '#curriculum/asked-problems.ts';

/** Reads everything under `root`/content and finds every mistake in it, without a build. */
export async function checkContent(root: string): Promise<{ content: Content; problems: Problem[] }> {
  const { content, problems } = await readContent(root);
  const readWhole = problems.length === 0;
  const claims = claimsOf(content);
  const spared = [...content.spared];
  const claimIds = [...claims.keys(), ...spared];
  const terms = [...content.glossary.value.map((term) => term.id), ...spared];
  const published = content.modules.filter((module) => !module.example);
  const addresses = addressesOf(content);

  problems.push(
    ...claimProblems(content.claims, [...content.sources.map((source) => source.id), ...spared], spared),
  );

  for (const module of content.modules) {
    problems.push(
      ...questionProblems(module.questions.file, module.questions.value, module.questions.locate),
      ...moduleProblems(module, {
        claims: claimIds,
        terms,
        figures: [...content.figures.map((figure) => figure.slug), ...spared],
        addresses,
        spared: content.spared,
        media: await media(root, module.slug),
      }),
    );
  }
  problems.push(...repeatedQuestionIds(content), ...languageProblems(content));

  for (const scenario of content.scenarios)
    problems.push(...scenarioProblems(scenario.file, scenario.value, scenario.locate, new Set(claimIds)));

  const site = {
    claims,
    sources: content.sources.map((source) => source.id),
    scenarios: content.scenarios.map((scenario) => scenario.slug),
    addresses,
    spared: content.spared,
  };
  problems.push(
    ...adjustmentProblems(content.adjustments, site),
    ...content.guides.flatMap((guide) => guideProblems(guide, site)),
  );

  problems.push(...askedProblems(content.asked, { addresses, spared: content.spared }));

  problems.push(
    ...content.figures.flatMap((figure) => figureProblems(figure, { claims, spared: content.spared })),
  );

  const forPapers = {
    claims: claimIds,
    modules: published.map((module) => module.slug),
    addresses,
    spared: content.spared,
  };
  problems.push(...content.papers.flatMap((paper) => paperProblems(paper, forPapers)));

  const modulesKnown = new Map(
    published.map((module) => [module.slug, module.body.headings.map((heading) => heading.slug)]),
  );
  for (const check of content.checks) {
    const known = { claims: claimIds, modules: modulesKnown, spared: content.spared };
    problems.push(...checkProblems(check.file, check.value, check.locate, known));
    const courses = [...content.courses.map((course) => course.slug), ...spared];
    if (!courses.includes(check.slug))
      problems.push(
        unknownId(
          { file: check.file, ...check.locate([]) },
          'course',
          check.slug,
          courses,
          'content/courses/',
        ),
      );
  }
  problems.push(
    ...giveawayProblems([
      ...published.map(({ questions: { file, value, locate } }) => ({ file, questions: value, locate })),
      ...content.checks.map(({ file, value, locate }) => ({
        file,
        questions: [...value.a, ...value.b],
        locate,
      })),
    ]),
  );

  for (const course of content.courses) {
    const lists = {
      modules: [...published.map((module) => module.slug), ...spared],
      scenarios: [...content.scenarios.map((scenario) => scenario.slug), ...spared],
    };
    for (const [list, known] of Object.entries(lists))
      course.value[list as 'modules' | 'scenarios'].forEach((slug, index) => {
        if (!known.includes(slug))
          problems.push(
            unknownId(
              { file: course.file, ...course.locate([list, index]) },
              list.slice(0, -1),
              slug,
              known,
              `content/${list}/`,
            ),
          );
      });
  }

  problems.push(
    ...giveawayProblemsOverAll(
      content.scenarios.map(({ file, value, locate }) => ({ file, scenario: value, locate })),
    ),
  );

  const seen = new Set<string>();
  content.glossary.value.forEach((term, index) => {
    const at = (...path: (string | number)[]) => ({
      file: content.glossary.file,
      ...content.glossary.locate([index, ...path]),
    });
    if (seen.has(term.id))
      problems.push({
        ...at('id'),
        kind: 'repeated-id',
        what: `The term “${term.id}” stands twice.`,
        why: 'A link to it could mean either.',
        cure: 'join the two, or rename one',
      });
    seen.add(term.id);
    term.claims?.forEach((id, position) => {
      if (!claims.has(id) && !content.spared.has(id))
        problems.push(unknownId(at('claims', position), 'claim', id, claimIds, 'content/evidence/claims/'));
    });
  });
  // A file that could not be read may be the one that teaches: that would be a second mistake.
  if (readWhole) {
    const citing = citedBy(content);
    problems.push(...coverageProblems(content.claims, (id) => teachingPage(citing, id)?.title));
  }
  return { content, problems };
}

/** Words that hurt, in everything that is read; and lessons that are too hard for their readers. */
function languageProblems(content: Content): Problem[] {
  const lessons = content.modules.flatMap((module) => {
    const { body, file } = module;
    const allowed = body.allowed.map(({ word }) => word);
    const place = (section: { start: Position }) => ({
      file,
      line: section.start.line,
      column: section.start.column,
    });
    const texts = body.sections.map((section) => ({ text: section.text, place: place(section) }));
    const whole = { text: texts.map(({ text }) => text).join('\n\n'), place: { file, line: 1, column: 1 } };
    const audiences = content.courses
      .filter((course) => course.value.modules.includes(module.slug))
      .map((course) => course.value.audience);
    const most = Math.min(...audiences.map((audience) => limits[audience]), limits.clinicians);
    return [
      ...wordProblems(texts, allowed),
      ...(module.example ? [] : readingProblems(whole, most)),
      ...(module.example
        ? []
        : abbreviationProblems(
            whole,
            allowed.map((word) => word.toUpperCase()),
          )),
      ...wordProblems(wordsOf(module.questions)),
    ];
  });
  const others = [
    ...content.scenarios,
    ...content.adjustments,
    ...content.guides,
    ...content.papers,
    ...content.figures,
    ...content.checks,
    ...content.claims,
    content.glossary,
  ].flatMap((file) => wordProblems(wordsOf(file)));
  return [...lessons, ...others];
}

/** Every text in a file, with its place. What people type instead (`also`) may use any word. */
function wordsOf({ file, locate, value }: Read<unknown>): Text[] {
  const texts: Text[] = [];
  const walk = (part: unknown, path: (string | number)[]) => {
    if (typeof part === 'string')
      texts.push({
        text: part,
        // Looked up only where there is something to tell.
        get place() {
          return { file, ...locate(path) };
        },
      });
    else if (typeof part === 'object' && part !== null)
      for (const [key, inner] of Object.entries(part))
        if (key !== 'also') walk(inner, [...path, Array.isArray(part) ? Number(key) : key]);
  };
  walk(value, []);
  return texts;
}

/** Every address a lesson may link to, with its anchors. */
function addressesOf(content: Content): Map<string, ReadonlySet<string>> {
  const none = new Set<string>();
  const addresses = new Map<string, ReadonlySet<string>>(
    [
      '/',
      '/courses/',
      '/scenarios/',
      '/search/',
      '/practice/',
      '/record/',
      '/help/',
      '/about/',
      '/adjustments/',
      '/adjustments/plan/',
      '/papers/',
      '/workbooks/',
    ].map((path) => [path, none]),
  );
  addresses.set('/figures/', new Set(content.figures.map((figure) => `figure-${figure.slug}`)));
  addresses.set('/evidence/', new Set(claimsOf(content).keys()));
  addresses.set('/glossary/', new Set(content.glossary.value.map((term) => term.id)));
  for (const course of content.courses) addresses.set(`/courses/${course.slug}/`, none);
  for (const check of content.checks) addresses.set(`/courses/${check.slug}/check/`, none);
  for (const scenario of content.scenarios) addresses.set(`/scenarios/${scenario.slug}/`, none);
  for (const paper of content.papers) {
    addresses.set(`/papers/${paper.slug}/`, none);
    if (paper.value.each)
      for (const scenario of content.scenarios)
        addresses.set(`/papers/${paper.slug}/${scenario.slug}/`, none);
  }
  for (const adjustment of content.adjustments) addresses.set(`/adjustments/${adjustment.slug}/`, none);
  for (const guide of content.guides)
    addresses.set(`/${guide.slug}/`, new Set(guide.value.sections.map((section) => section.id)));
  for (const module of content.modules)
    if (!module.example)
      addresses.set(`/modules/${module.slug}/`, new Set(module.body.headings.map((heading) => heading.slug)));
  return addresses;
}

function repeatedQuestionIds(content: Content): Problem[] {
  const seen = new Map<string, string>();
  const lists = [
    ...content.modules.map(({ questions: { file, value, locate } }) => ({ file, questions: value, locate })),
    ...content.checks.flatMap(({ file, value, locate }) =>
      (['a', 'b'] as const).map((form) => ({
        file,
        questions: value[form],
        locate: (path: Parameters<typeof locate>[0]) => locate([form, ...path]),
      })),
    ),
  ];
  return lists.flatMap(({ file, questions, locate }) =>
    questions.flatMap((question, index): Problem[] => {
      const first = seen.get(question.id);
      seen.set(question.id, file);
      return first
        ? [
            {
              file,
              ...locate([index, 'id']),
              kind: 'repeated-id',
              what: `The question “${question.id}” is already in ${first}.`,
              why: 'Answers are kept by id: an answer to one would show in the other.',
              cure: `give it another id, such as “${question.id}-2”`,
            },
          ]
        : [];
    }),
  );
}

async function media(root: string, slug: string): Promise<string[]> {
  const entries = await readdir(join(root, 'content', 'modules', slug), { recursive: true }).catch(() => []);
  return entries.map((entry) => entry.replaceAll('\\', '/'));
}
