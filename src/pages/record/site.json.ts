import { edition } from '#assessment/edition.ts';
import { momentEditions } from '#practice/moments-of-scenarios.ts';
import { siteContent } from '#build/site-content.ts';
import type { SiteOutline } from '#record/site-outline.ts';
import { momentId } from '#record/tries.ts';

/** What the record page names: fetched only once there is a record to show. */
export async function GET(): Promise<Response> {
  const content = await siteContent();
  const courses = content.courses
    .filter((course) => course.value.state === 'open')
    .map((course) => ({
      course: course.slug,
      title: course.value.title,
      modules: course.value.modules.flatMap((slug) => {
        const module = content.modules.find((candidate) => candidate.slug === slug);
        return module && module.value.kind !== 'opening'
          ? [
              {
                slug,
                title: module.value.title,
                minutes: module.value.minutes,
                objectives: module.value.objectives.map(({ text }) => text),
                questions: module.questions.value
                  .filter((question) => question.kind !== 'estimate' && question.kind !== 'written')
                  .map((question) => question.id),
              },
            ]
          : [];
      }),
    }));
  const scenarios = content.scenarios.map(({ slug, value }) => ({
    slug,
    title: value.title,
    endings: Object.entries(value.endings).map(([slug, ending]) => ({ slug, title: ending.title })),
  }));
  /** What each note and each question answered in writing asks. */
  const prompts = Object.fromEntries(
    content.modules.flatMap((module) => [
      ...module.body.components.flatMap((use) =>
        use.name === 'Note' && use.attributes.id && use.attributes.prompt
          ? [[use.attributes.id, use.attributes.prompt]]
          : [],
      ),
      ...module.questions.value
        .filter(({ kind }) => kind === 'written')
        .map((question) => [question.id, question.stem]),
    ]),
  );
  const asked = Object.fromEntries([
    ...content.modules
      .filter((module) => !module.example)
      .flatMap(({ slug, questions }) =>
        questions.value.map((question) => {
          const { id, stem, section } = question;
          const page = `modules/${slug}/#${section ?? `q-${id}`}`;
          return [id, { page, edition: edition(question), stem }] as const;
        }),
      ),
    ...content.scenarios.flatMap((scenario) =>
      Object.entries(momentEditions(scenario)).map(([scene, edition]) => {
        const page = `scenarios/${scenario.slug}/`;
        const stem = `A moment from “${scenario.value.title}”`;
        return [momentId(scenario.slug, scene), { page, edition, stem }] as const;
      }),
    ),
  ]);
  const outline: SiteOutline = { courses, scenarios, prompts, asked };
  return new Response(JSON.stringify(outline));
}
