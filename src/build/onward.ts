import type { Read } from '#authoring/read.ts';
import type { Content } from '#build/content.ts';
import type { ReadModule } from '#curriculum/module.kind.ts';
import { modules } from '#curriculum/module.kind.ts';
import { claimsIn } from '#scenario/playable.ts';
import type { Scenario } from '#scenario/scenario.schema.ts';

export interface Onward {
  lesson: ReadModule | undefined;
  like: Read<Scenario> | undefined;
}

/**
 * Where to go on to after a conversation: the lesson of its course that shares most of its claims, and the conversation for
 * the same people that does. Where several share as many, the one that stands nearest after it.
 */
export function onwardFrom(content: Content, scenario: Read<Scenario>): Onward {
  const audience = scenario.value.audiences[0];
  const course = content.courses.find(({ value }) => value.audience === audience)?.value;
  const own = new Set(claimsIn(scenario.value));
  const shared = (claims: Iterable<string>) => [...new Set(claims)].filter((id) => own.has(id)).length;
  const lessons = content.modules.filter(
    ({ slug, example, value }) => !example && value.kind === 'lesson' && course?.modules.includes(slug),
  );
  const order = course?.scenarios ?? [];
  /** How many conversations further on it is, round and round. */
  const further = (slug: string) =>
    (order.indexOf(slug) - order.indexOf(scenario.slug) + order.length) % Math.max(1, order.length);
  const others = content.scenarios
    .filter(({ slug, value }) => slug !== scenario.slug && value.audiences[0] === audience)
    .toSorted((one, other) => further(one.slug) - further(other.slug));
  return {
    lesson: most(lessons, (lesson) =>
      shared((modules.cites?.(lesson, content) ?? []).map(({ claim }) => claim)),
    ),
    like: most(others, ({ value }) => shared(claimsIn(value))),
  };
}

const practised = new WeakMap<Content, ReadonlyMap<string, Read<Scenario>>>();

/**
 * The conversation to practise a lesson in, by the lesson: the one of its course that shares most of its claims. One in which a
 * life may be at risk is never offered by the way. Worked out once.
 */
export function practisedIn(content: Content): ReadonlyMap<string, Read<Scenario>> {
  const known = practised.get(content);
  if (known) return known;
  const conversations = content.scenarios
    .filter(({ value }) => !value.safety)
    .map((scenario) => ({ scenario, claims: new Set(claimsIn(scenario.value)) }));
  const found = new Map(
    content.modules
      .filter(({ example, value }) => !example && value.kind === 'lesson')
      .flatMap((lesson) => {
        const own = [...new Set((modules.cites?.(lesson, content) ?? []).map(({ claim }) => claim))];
        const course = content.courses.find(({ value }) => value.modules.includes(lesson.slug))?.value;
        const shared = (claims: ReadonlySet<string>) => own.filter((id) => claims.has(id)).length;
        const best = most(
          conversations.filter(({ scenario }) => course?.scenarios.includes(scenario.slug)),
          ({ claims }) => shared(claims),
        );
        return best && shared(best.claims) > 0 ? [[lesson.slug, best.scenario] as const] : [];
      }),
  );
  practised.set(content, found);
  return found;
}

/** The first of those of which there is most. */
function most<One>(all: readonly One[], much: (one: One) => number): One | undefined {
  const measured = all.map((one) => ({ one, much: much(one) }));
  const top = Math.max(...measured.map((each) => each.much));
  return measured.find((each) => each.much === top)?.one;
}
