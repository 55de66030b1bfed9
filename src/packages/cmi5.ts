import { duration } from '#packages/dialect.ts';
import type { Report } from '#packages/report.ts';

/** What a learning system puts into the address of the unit it opens. */
export interface Cmi5Launch {
  endpoint: string;
  fetch: string;
  /** An agent, as JSON. */
  actor: string;
  registration: string;
  activity: string;
}

/** As much as is used of what it has ready for the unit. */
export interface LaunchData {
  contextTemplate: Record<string, unknown> & {
    contextActivities?: Record<string, unknown>;
    extensions?: Record<string, unknown>;
  };
  launchMode: 'Normal' | 'Browse' | 'Review';
  masteryScore?: number;
  returnURL?: string;
}

/** Whether a page was opened by cmi5. */
export const isCmi5 = (query: URLSearchParams): boolean => query.has('endpoint') && query.has('fetch');

export function launchOf(query: URLSearchParams): Cmi5Launch {
  const given = (name: string) => {
    const value = query.get(name);
    if (!value) throw new Error(`The learning system did not say “${name}”.`);
    return value;
  };
  return {
    endpoint: given('endpoint').replace(/\/?$/, '/'),
    fetch: given('fetch'),
    actor: given('actor'),
    registration: given('registration'),
    activity: given('activityId'),
  };
}

const verbs = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
} as const;
const category = (name: string) => ({ id: `https://w3id.org/xapi/cmi5/context/categories/${name}` });
const masteryScore = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

/** A statement as cmi5 defines it, of the learner’s work as `report` has it; nothing where this way of opening allows none. */
export function statementOf(of: {
  verb: keyof typeof verbs;
  launch: Cmi5Launch;
  data: LaunchData;
  report?: Report | undefined;
  seconds: number;
  id: string;
  /** ISO time. */
  at: string;
}) {
  const { verb, launch, data, report, seconds, id, at } = of;
  const judges = verb === 'completed' || verb === 'passed' || verb === 'failed';
  if (judges && data.launchMode !== 'Normal') return undefined;
  const { contextActivities, extensions, ...template } = data.contextTemplate;
  const given = contextActivities?.['category'];
  const judged = verb === 'passed' || verb === 'failed';
  return {
    id,
    timestamp: at,
    actor: JSON.parse(launch.actor) as unknown,
    verb: { id: verbs[verb], display: { en: verb } },
    object: { objectType: 'Activity', id: launch.activity },
    ...(verb !== 'initialized' && {
      result: {
        ...(verb === 'completed' && { completion: true }),
        ...(judged && { success: verb === 'passed' }),
        ...(judged && report?.score !== undefined && { score: { scaled: report.score / 100 } }),
        duration: duration(seconds),
      },
    }),
    context: {
      ...template,
      registration: launch.registration,
      contextActivities: {
        ...contextActivities,
        category: [
          ...(Array.isArray(given) ? (given as unknown[]) : []),
          category('cmi5'),
          ...(judges ? [category('moveon')] : []),
        ],
      },
      extensions: {
        ...extensions,
        ...(judged && data.masteryScore !== undefined && { [masteryScore]: data.masteryScore }),
      },
    },
  };
}
