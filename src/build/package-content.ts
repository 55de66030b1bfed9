import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentKind, Item } from '#authoring/content-kind.ts';
import { edition } from '#assessment/edition.ts';
import { counted } from '#assessment/key.ts';
import { allKinds, contentOf, type Content } from '#build/content.ts';
import { elementsOf } from '#build/html.ts';
import { versionHere } from '#build/version.ts';
import { words } from '#edition/words.ts';
import { finishedRuleOf, type FinishedRule } from '#curriculum/finished.ts';
import type { Carried } from '#packages/carried.ts';
import type { Package } from '#packages/package.ts';
import { momentEditions } from '#practice/moments-of-scenarios.ts';
import { addressOf } from '#site/addresses.ts';

/** One course, one lesson or one conversation, as a package. */
export interface Packed {
  made: Package;
  /** The content of the site with the lessons, conversations and courses of this package only. */
  content: Content;
  /** The course whose pages are in it; nothing where it is one lesson or one conversation. */
  course: string | undefined;
}

/** The open course of this name. `built` is the folder of the built site, whose pages say which places they have. */
export function packedCourse(content: Content, built: string, slug: string): Packed | undefined {
  const course = content.courses.find((one) => one.slug === slug && one.value.state === 'open')?.value;
  if (!course) return undefined;
  return packed(content, built, {
    id: slug,
    title: course.title,
    description: course.summary,
    address: addressOf.course(slug),
    modules: course.modules,
    scenarios: course.scenarios,
    rule: finishedRuleOf(course),
    course: slug,
  });
}

export function packedModule(content: Content, built: string, slug: string): Packed | undefined {
  const module = content.modules.find((one) => one.slug === slug && !one.example)?.value;
  if (!module) return undefined;
  return packed(content, built, {
    id: `module-${slug}`,
    title: module.title,
    description: module.summary,
    address: addressOf.module(slug),
    modules: [slug],
    scenarios: [],
    rule: { modules: [slug], by: 'act', conversations: 0, check: false },
    course: undefined,
  });
}

export function packedScenario(content: Content, built: string, slug: string): Packed | undefined {
  const scenario = content.scenarios.find((one) => one.slug === slug)?.value;
  if (!scenario) return undefined;
  return packed(content, built, {
    id: `conversation-${slug}`,
    title: scenario.title,
    description: scenario.summary,
    address: addressOf.scenario(slug),
    modules: [],
    scenarios: [slug],
    rule: { modules: [], by: 'act', conversations: 1, check: false },
    course: undefined,
  });
}

function packed(
  content: Content,
  built: string,
  of: {
    id: string;
    title: string;
    description: string;
    address: string;
    modules: readonly string[];
    scenarios: readonly string[];
    rule: FinishedRule;
    course: string | undefined;
  },
): Packed {
  const { id, title, description, rule, course } = of;
  const state = versionHere();
  const only = restricted(content, {
    module: of.modules,
    scenario: of.scenarios,
    course: course ? [course] : [],
    check: course ? [course] : [],
  });
  return {
    content: only,
    course,
    made: {
      id,
      title,
      description,
      start: fileOf(of.address),
      version: words.version(state.number, state.commit, state.changed),
      rule,
      ruleTitles: rule.modules.flatMap(
        (slug) => only.modules.find((module) => module.slug === slug)?.value.title ?? [],
      ),
      carried: carriedOf(only, built, course),
    },
  };
}

/** The page behind an address of the site, as a file in its folder. */
export const fileOf = (address: string): string => `${address.slice(1)}index.html`;

/** The same content, but of these kinds only these items. */
function restricted(content: Content, kept: Readonly<Record<string, readonly string[]>>): Content {
  const items = (kind: ContentKind): Item[] => {
    const slugs = kept[kind.one];
    const all = content.of(kind);
    return slugs ? all.filter(({ slug }) => slugs.includes(slug)) : [...all];
  };
  return contentOf(new Map(allKinds.map((kind) => [kind, items(kind)])), content.spared);
}

function carriedOf(
  { modules, scenarios, checks }: Content,
  built: string,
  course: string | undefined,
): Carried {
  return {
    modules: modules.map(({ slug, questions }) => ({
      slug,
      sections: placesOf(readFileSync(join(built, fileOf(addressOf.module(slug))), 'utf8')),
      questions: questions.value
        .filter(({ kind }) => counted[kind].judged !== 'self-checked')
        .map((question) => ({ id: question.id, edition: edition(question) })),
    })),
    scenarios: scenarios.map((scenario) => ({
      slug: scenario.slug,
      choices: Object.entries(scenario.value.scenes).flatMap(([scene, { choices = [] }]) =>
        choices.map(({ id }) => ({ scene, choice: id })),
      ),
      endings: Object.keys(scenario.value.endings),
      moments: Object.entries(momentEditions(scenario)).map(([id, edition]) => ({ id, edition })),
    })),
    checks: checks.map(({ slug, value }) => ({
      course: slug,
      questions: (['a', 'b'] as const).flatMap((form) =>
        value[form].map((question) => ({
          form,
          id: question.id,
          edition: edition(question),
          objective: question.objective,
        })),
      ),
      confidence: value.confidence.map(({ id }) => id),
    })),
    pages: ['/practice/', ...(course && checks.length > 0 ? [addressOf.check(course)] : [])],
  };
}

/** The headings of a lesson’s page that count as places, as its script finds them. */
const placesOf = (page: string): string[] =>
  elementsOf(page).flatMap(({ name, attributes: { id } }) => (name === 'h2' && id ? [id] : []));
