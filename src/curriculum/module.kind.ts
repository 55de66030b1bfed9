import type { Citation, ContentKind } from '#authoring/content-kind.ts';
import type { KnownContent, KnownSite } from '#authoring/known-site.ts';
import { abbreviationProblems, limits, readingProblems, type Text } from '#authoring/language-problems.ts';
import type { Path, Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import { textsIn } from '#authoring/texts.ts';
import { checks } from '#assessment/check.kind.ts';
import { forms } from '#assessment/first-form.ts';
import { questionProblems, repeatedQuestions } from '#assessment/question-problems.ts';
import { questionsFileSchema, type Question } from '#assessment/question.schema.ts';
import { audiencesOf, courses } from '#curriculum/course.kind.ts';
import type { LessonBody } from '#curriculum/lesson.ts';
import { lessonProblems } from '#curriculum/lesson-problems.ts';
import { minutesOf, type Minutes } from '#curriculum/minutes.ts';
import { moduleProblems } from '#curriculum/module-problems.ts';
import { moduleSchema, type ModuleFrontmatter } from '#curriculum/module.schema.ts';
import { readLesson } from '#curriculum/read-lesson.ts';
import { routeProblems } from '#curriculum/route-problems.ts';
import { safetyProblems } from '#curriculum/safety-problems.ts';
import { words } from '#curriculum/words.ts';
import { claimsOfFigure } from '#figures/claims-of-figure.ts';
import { figures } from '#figures/figure.kind.ts';
import { choosingsOfQuestions } from '#proof/form.ts';
import { formProblems } from '#proof/form-problems.ts';
import { partProblems } from '#proof/part-problems.ts';
import { addressOf } from '#site/addresses.ts';

export type ReadModule = Read<ModuleFrontmatter> & {
  /** Folders that start with an underscore are examples: checked, never published. */
  example: boolean;
  body: LessonBody;
  /** Worked out from its words and questions. */
  minutes: Minutes;
  questions: Read<Question[]>;
  /** False where its text or its questions could not be read: then what is missing from them is not told as well. */
  whole: boolean;
  /** Files that stand beside it, for pictures. */
  media: readonly string[];
};

/** A translation beside a lesson, which is a kind of its own (translation/). */
const translationFile = /^(index\.[a-z-]+\.mdx|questions\.[a-z-]+\.yaml)$/i;

/** One lesson: its text, and the questions beside it. */
export const modules: ContentKind<ReadModule> = {
  one: 'module',
  home: 'modules/',
  each: 'folder',
  schema: moduleSchema,
  editor: {
    module: {
      title: 'The lines at the top of a module: content/modules/<slug>/index.mdx',
      schema: moduleSchema,
    },
    questions: {
      title: 'The questions of a module: content/modules/<slug>/questions.yaml',
      schema: questionsFileSchema,
    },
  },
  teaches: 'lesson',

  async read(path, from) {
    const slug = path.split('/').at(-1)!;
    const file = `${path}/index.mdx`;
    const text = await from.text(file);
    if (text === undefined) {
      // A folder may hold a translation of a lesson that stands elsewhere.
      if ((await from.list(path)).some((name) => translationFile.test(name))) return undefined;
      from.spare(slug);
      // One whose bytes are no text was told.
      if (await from.bytes(file)) return undefined;
      from.tell({
        file,
        line: 1,
        column: 1,
        kind: 'missing-file',
        what: `The module “${slug}” has no index.mdx.`,
        why: 'There is nothing to read.',
        cure: 'copy content/modules/_example/index.mdx there',
      });
      return undefined;
    }
    const lesson = await readLesson(file, text, moduleSchema, from);
    if (!lesson) {
      from.spare(slug);
      return undefined;
    }
    const { front } = lesson;
    const media = await from.list(path);
    const asks = media.includes('questions.yaml');
    const questionsFile = `${path}/questions.yaml`;
    const questions = asks ? await from.yaml(questionsFile, questionsFileSchema) : undefined;
    if (!front) {
      from.spare(slug);
      return undefined;
    }
    return {
      ...front,
      whole: lesson.whole && (questions !== undefined || !asks),
      slug,
      example: slug.startsWith('_'),
      body: lesson.body,
      minutes: minutesOf(lesson.body, questions?.value.length ?? 0, {
        writes: front.value.kind === 'lesson',
      }),
      questions: questions ?? {
        slug,
        file: questionsFile,
        locate: () => ({ line: 1, column: 1 }),
        value: [],
      },
      media,
    };
  },

  names: ({ slug, example }) => (example ? [] : [slug]),

  problems: (all, site) => [
    ...all.flatMap((module) => [
      ...questionProblems(module.questions.file, module.questions.value, module.questions.locate),
      ...moduleProblems(module, site),
      ...(module.example ? [] : [...readerProblems(module, site), ...safetyOf(module)]),
    ]),
    ...problemsOverAll(all, site),
  ],

  cites: (module, content) => (module.example ? [] : citationsOf(module, content)),

  texts: (module) => [...lessonTexts(module), ...textsIn(module.questions)],

  addresses: ({ slug, example, body }) =>
    example ? [] : [{ url: addressOf.module(slug), anchors: body.headings.map((heading) => heading.slug) }],

  searchable: (all, content) => ({
    modules: all
      .filter(({ example }) => !example)
      .map(({ slug, value, body }) => ({
        slug,
        title: value.title,
        summary: value.summary,
        audience: audiencesOf(slug, content),
        objectives: [...value.objectives.map((objective) => objective.text), ...(value.plan?.when ?? [])],
        sections: body.sections
          .map(({ slug, title, text, claims }) => ({ slug, title, text, claims }))
          .concat({
            slug: 'remember',
            title: words.remember,
            text: value.remember.join(' '),
            claims: [],
          }),
      })),
  }),
};

/** The sections that cite a claim; where none does, the page for its figures and its questions. */
function citationsOf(
  { slug, value, body, questions }: ReadModule,
  content: Pick<KnownContent, 'of'>,
): Citation[] {
  const page = { title: value.title, url: addressOf.module(slug) };
  const sections = body.sections.flatMap((section) =>
    section.claims.map((claim) => ({
      claim,
      page: page.title,
      url: section.slug ? `${page.url}#${section.slug}` : page.url,
      title: section.slug ? `${page.title}: ${section.title}` : page.title,
    })),
  );
  const cited = new Set(sections.map(({ claim }) => claim));
  const shown = body.components.flatMap(({ name, attributes }) =>
    name === 'Figure'
      ? claimsOfFigure(content.of(figures).find((figure) => figure.slug === attributes.id)?.value)
      : [],
  );
  const others = [...shown, ...questions.value.flatMap(({ claims }) => claims)];
  return [...sections, ...others.filter((id) => !cited.has(id)).map((claim) => ({ claim, ...page }))];
}

const lessonTexts = ({ file, body }: ReadModule): Text[] => {
  const allowed = body.allowed.map(({ word }) => word);
  return body.sections.map(({ text, start: { line, column } }) => ({
    text,
    place: { file, line, column },
    allowed,
  }));
};

/** A lesson that is too hard for its readers, or that leaves them with an abbreviation. */
function readerProblems(module: ReadModule, content: Pick<KnownContent, 'of'>): Problem[] {
  const whole = {
    text: module.body.sections.map(({ text }) => text).join('\n\n'),
    place: { file: module.file, line: 1, column: 1 },
  };
  const audiences = audiencesOf(module.slug, content);
  const most = Math.min(...audiences.map((audience) => limits[audience]), limits.clinicians);
  const allowed = module.body.allowed.map(({ word }) => word.toUpperCase());
  return [...readingProblems(whole, most), ...abbreviationProblems(whole, allowed)];
}

/** Words that must lead to what to do when a life is in danger, and to no machines for who is drowsy. */
const safetyOf = (module: ReadModule): Problem[] =>
  safetyProblems({
    texts: [...lessonTexts(module), ...textsIn(module.questions)],
    links: module.body.links.map(({ url }) => url),
    showsHelp: module.value.sensitive !== undefined || module.value.kind === 'safety',
  });

/** What only shows over all questions together, those of the checks among them. */
function problemsOverAll(all: readonly ReadModule[], site: Pick<KnownSite, 'of' | 'known'>): Problem[] {
  const listOf = ({ questions: { file, value, locate } }: ReadModule) => ({ file, questions: value, locate });
  const both = site.of(checks);
  const published = all.filter(({ example }) => !example);
  const files = [
    ...published.map(listOf).map((list) => ({
      ...list,
      path: (id: string): Path => [list.questions.findIndex((question) => question.id === id)],
    })),
    ...both.flatMap(({ file, value, locate }) =>
      forms.map((form) => ({
        file,
        questions: value[form],
        locate,
        path: (id: string): Path => [form, value[form].findIndex((question) => question.id === id)],
      })),
    ),
  ];
  return [
    ...lessonProblems(published.map((module) => ({ ...module, audiences: audiencesOf(module.slug, site) }))),
    ...routeProblems(site.of(courses), published, site.known('scenario').ids),
    ...repeatedQuestions([
      ...all.map(listOf),
      ...both.flatMap(({ file, value, locate }) =>
        forms.map((form) => ({
          file,
          questions: value[form],
          locate: (path: Path) => locate([form, ...path]),
        })),
      ),
    ]),
    ...formProblems(
      files.map(({ file, questions, locate, path }) => ({
        file,
        locate,
        choosings: choosingsOfQuestions(file, questions),
        at: ({ id }) => path(id),
      })),
      { name: 'question', right: 'right option' },
    ),
    ...partProblems(files),
  ];
}
