import type { Read } from '#authoring/read.ts';
import { addMinutes, type Minutes } from '#curriculum/minutes.ts';
import type { Course } from '#curriculum/module.schema.ts';

interface RouteModule {
  slug: string;
  value: { title: string; summary: string };
  minutes: Minutes;
  questions: { value: readonly { id: string; stem: string }[] };
}
interface RouteScenario {
  slug: string;
  value: { title: string; summary: string; minutes: number };
}

/** Three ways through a course, with what each takes. */
export interface Routes<Module extends RouteModule, Scenario extends RouteScenario> {
  twenty: {
    scenario: Scenario | undefined;
    questions: { id: string; stem: string; module: Module }[];
    sentence: string;
    minutes: number;
  };
  hour: { modules: Module[]; scenario: Scenario | undefined; minutes: Minutes };
  groups: { title: string; modules: Module[]; scenarios: Scenario[]; minutes: Minutes }[];
  everything: Minutes;
}

const secondsAQuestion = 45;

/** The routes of a course with their parts, in the order of the course; nothing where it has none. */
export function routesOf<Module extends RouteModule, Scenario extends RouteScenario>(
  { value }: Pick<Read<Course>, 'value'>,
  allModules: readonly Module[],
  allScenarios: readonly Scenario[],
): Routes<Module, Scenario> | undefined {
  const { routes } = value;
  if (!routes) return undefined;
  const modulesIn = (slugs: readonly string[]) =>
    slugs.flatMap((slug) => allModules.find((module) => module.slug === slug) ?? []);
  const scenariosIn = (slugs: readonly string[]) =>
    slugs.flatMap((slug) => allScenarios.find((scenario) => scenario.slug === slug) ?? []);
  const taking = (modules: readonly Module[], scenarios: readonly Scenario[]): Minutes => {
    const talk = scenarios.reduce((sum, scenario) => sum + scenario.value.minutes, 0);
    const { read, everything } = addMinutes(modules.map((module) => module.minutes));
    return { read: read + talk, everything: everything + talk };
  };
  const course = modulesIn(value.modules);
  const { twenty, hour } = routes;
  const [first] = scenariosIn([twenty.scenario]);
  const [played] = hour.scenario ? scenariosIn([hour.scenario]) : [];
  const hourly = modulesIn(value.modules.filter((slug) => hour.modules.includes(slug)));
  return {
    twenty: {
      scenario: first,
      questions: twenty.questions.flatMap((id) =>
        course.flatMap((module) =>
          module.questions.value
            .filter((question) => question.id === id)
            .map(({ stem }) => ({ id, stem, module })),
        ),
      ),
      sentence: twenty.sentence,
      minutes: (first?.value.minutes ?? 0) + Math.round((twenty.questions.length * secondsAQuestion) / 60),
    },
    hour: { modules: hourly, scenario: played, minutes: taking(hourly, played ? [played] : []) },
    groups: routes.groups.map(({ title, modules, scenarios }) => ({
      title,
      modules: modulesIn(modules),
      scenarios: scenariosIn(scenarios),
      minutes: taking(modulesIn(modules), scenariosIn(scenarios)),
    })),
    everything: taking(course, scenariosIn(value.scenarios)),
  };
}
