import { edition } from '#assessment/edition.ts';
import { counted } from '#assessment/key.ts';
import type { Check } from '#assessment/check.schema.ts';
import type { Read } from '#authoring/read.ts';
import { countedParts } from '#curriculum/counted-parts.ts';
import type { ReadModule } from '#curriculum/module.kind.ts';
import type { Course } from '#curriculum/module.schema.ts';
import type { ScenarioOutline } from '#record/cpd.ts';
import type { CourseOutline } from '#record/progress.ts';
import { togetherPage } from '#record/cpd.ts';
import { momentId } from '#record/tries.ts';
import { words } from '#record/words.ts';
import type { Scenario } from '#scenario/scenario.schema.ts';
import { addressOf, sitePages } from '#site/addresses.ts';
import { nameOfPage } from '#site/page-names.ts';

/** What the site has now, as /record/site.json says it: what a record is set against to be shown. */
export interface SiteOutline {
  courses: CourseOutline[];
  scenarios: ScenarioOutline[];
  /** Titles of other pages on which time counts, by their addresses. */
  pages: Record<string, string>;
  /** What each note and each question answered in one’s own words asks, by its id. */
  prompts: Record<string, string>;
  /** What the check of each course asks about, by the ids of its objectives and statements. */
  checks: Record<string, Record<string, string>>;
}

/**
 * The questions and the moments of conversations that stand on the site now, by id, and the page that teaches each, as
 * /record/asked.json says it. It is twice as large as the rest, and few records need it.
 */
export type AskedNow = Record<string, { page: string; edition: string; stem: string }>;

/** As much of the content as a record is set against. */
export interface OutlinedContent {
  courses: readonly Read<Course>[];
  modules: readonly ReadModule[];
  scenarios: readonly Read<Scenario>[];
  checks: readonly Read<Check>[];
}

export function siteOutline({ courses, modules, scenarios, checks }: OutlinedContent): SiteOutline {
  const published = publishedOf(modules);
  return {
    courses: courses
      .filter(({ value }) => value.state === 'open')
      .map((course) => outlineOf(course, modules)),
    scenarios: scenarios.map(({ slug, value }) => ({
      slug,
      title: value.title,
      endings: Object.entries(value.endings).map(([slug, { title }]) => ({ slug, title })),
      ...(value.object && { object: { ink: value.object.ink, tint: value.object.tint } }),
    })),
    pages: Object.fromEntries([
      ...sitePages
        .filter((page) => 'timed' in page)
        .map(({ address, name }) => [address, nameOfPage(name)] as const),
      ...published
        .filter(({ value }) => value.kind === 'safety')
        .map(({ slug, value }) => [addressOf.module(slug), value.title] as const),
      [togetherPage, words.together] as const,
      ...scenarios.map(
        ({ slug, value }) => [`${togetherPage}${slug}/`, words.rolePlay(value.title)] as const,
      ),
    ]),
    checks: Object.fromEntries(
      checks.map(({ slug, value }) => [
        slug,
        Object.fromEntries([...value.objectives, ...value.confidence].map(({ id, text }) => [id, text])),
      ]),
    ),
    prompts: Object.fromEntries(modules.flatMap(promptsOf)),
  };
}

/** `momentsOf` gives the editions of the scenes of a scenario that can be asked by themselves, by their names. */
export const askedNow = (
  { modules, scenarios }: Pick<OutlinedContent, 'modules' | 'scenarios'>,
  momentsOf: (scenario: Read<Scenario>) => Record<string, string>,
): AskedNow =>
  Object.fromEntries([
    ...publishedOf(modules).flatMap(({ slug, questions }) =>
      questions.value.map((question) => {
        const { id, stem, section } = question;
        const page = inSite(`${addressOf.module(slug)}#${section ?? `q-${id}`}`);
        return [id, { page, edition: edition(question), stem }] as const;
      }),
    ),
    ...scenarios.flatMap((scenario) =>
      Object.entries(momentsOf(scenario)).map(([scene, edition]) => {
        const page = inSite(addressOf.scenario(scenario.slug));
        const stem = words.momentFrom(scenario.value.title);
        return [momentId(scenario.slug, scene), { page, edition, stem }] as const;
      }),
    ),
  ]);

const publishedOf = (modules: readonly ReadModule[]) => modules.filter(({ example }) => !example);

function outlineOf({ slug, value }: Read<Course>, modules: readonly ReadModule[]): CourseOutline {
  return {
    course: slug,
    audience: value.audience,
    title: value.title,
    modules: countedParts({ value }, modules).map((module) => {
      const { title, objectives, kind } = module.value;
      return {
        slug: module.slug,
        title,
        minutes: module.minutes.everything,
        ...(kind === 'opening' && { opening: true as const }),
        sections: module.body.headings
          .filter(({ depth }) => depth === 2)
          .map(({ slug, title }) => ({ slug, title })),
        objectives: objectives.map(({ text }) => text),
        questions: module.questions.value
          .filter(({ kind }) => counted[kind].judged === 'marked')
          .map(({ id }) => id),
      };
    }),
  };
}

const promptsOf = ({ body, questions }: ReadModule): [id: string, prompt: string][] => [
  ...body.components.flatMap(({ name, attributes: { id, prompt } }): [string, string][] =>
    name === 'Note' && id && prompt ? [[id, prompt]] : [],
  ),
  ...questions.value
    .filter(({ kind }) => counted[kind].judged === 'self-checked')
    .map(({ id, stem }): [string, string] => [id, stem]),
];

/** An address as the record page joins it to the folder that the site is published in. */
const inSite = (address: string) => address.slice(1);
