import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { wrongByXapi } from './xapi.ts';

/** As much of a learning system with cmi5 and of its record store as a unit has to do with, and as strict. */
export interface Lrs {
  /** The address at which a learner’s next launch opens the unit. */
  launch(origin: string, file: string): string;
  /** Answers what is asked of it; undefined where that is none of its business. */
  answer(request: IncomingMessage, url: URL, body: string): { status: number; body: string } | undefined;
  statements: Statement[];
  /** What it would have refused, each as a sentence. */
  wrong: string[];
  requests: number;
}

export interface Statement {
  id: string;
  timestamp: string;
  actor: unknown;
  verb: { id: string };
  object: { id: string };
  result?: { completion?: boolean; success?: boolean; duration?: string; score?: { scaled: number } };
  context: {
    registration: string;
    contextActivities: { category: { id: string }[]; grouping?: { id: string }[] };
    extensions: Record<string, unknown>;
  };
}

const registration = '6f1b2f0c-9a54-4e3e-9d0a-4a7d3a1f0c11';
const activityId = 'https://lms.example/activities/course/unit';
const actor = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'somebody' } };
const sessionid = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

export function anLrs(): Lrs {
  const tokens = new Map<string, { used: boolean; session: string }>();
  const documents = new Map<string, string>();
  const statements: Statement[] = [];
  const wrong: string[] = [];
  const lrs: Lrs = {
    statements,
    wrong,
    requests: 0,
    launch(origin, file) {
      const token = randomUUID();
      tokens.set(token, { used: false, session: randomUUID() });
      const query = new URLSearchParams({
        endpoint: `${origin}/lrs/`,
        fetch: `${origin}/fetch?token=${token}`,
        actor: JSON.stringify(actor),
        registration,
        activityId,
      });
      return `${origin}/package/${file}?${query}`;
    },
    answer(request, url, body) {
      if (url.pathname === '/fetch') {
        const token = tokens.get(url.searchParams.get('token') ?? '');
        if (!token || token.used) return json(200, { 'error-code': '1', 'error-text': 'It was given out.' });
        token.used = true;
        return json(200, { 'auth-token': Buffer.from(url.searchParams.get('token')!).toString('base64') });
      }
      if (!url.pathname.startsWith('/lrs/')) return undefined;
      lrs.requests += 1;
      const key = Buffer.from(
        (request.headers.authorization ?? '').replace(/^Basic /, ''),
        'base64',
      ).toString();
      const launch = tokens.get(key);
      if (!launch?.used) return json(401, {});
      if (request.headers['x-experience-api-version'] !== '1.0.3') return json(400, {});
      const what = url.pathname.slice('/lrs/'.length);
      if (what === 'statements') {
        const statement = JSON.parse(body) as Statement;
        wrong.push(...wrongByXapi(statement), ...faults(statement, statements, launch.session));
        statements.push(statement);
        return { status: 204, body: '' };
      }
      const id = url.searchParams.get('stateId') ?? url.searchParams.get('profileId') ?? '';
      if (id === 'LMS.LaunchData')
        return json(200, {
          contextTemplate: {
            contextActivities: { grouping: [{ id: 'https://within-reach.invalid/packages/employers/unit' }] },
            extensions: { [sessionid]: launch.session },
          },
          launchMode: 'Normal',
          moveOn: 'Completed',
        });
      if (url.searchParams.get('agent') !== JSON.stringify(actor))
        wrong.push(`A document for somebody else: ${id}.`);
      if (request.method === 'PUT') {
        documents.set(id, body);
        return { status: 204, body: '' };
      }
      return documents.has(id) ? { status: 200, body: documents.get(id)! } : json(404, {});
    },
  };
  return lrs;
}

const json = (status: number, body: unknown) => ({ status, body: JSON.stringify(body) });

/** What is wrong with a statement, by the requirements of cmi5 (sections 9 and 10 of its specification). */
function faults(statement: Statement, before: readonly Statement[], session: string): string[] {
  const verb = statement.verb.id.replace('http://adlnet.gov/expapi/verbs/', '');
  const { context, result } = statement;
  const ofSession = before.filter((one) => one.context.extensions[sessionid] === session);
  const verbs = ofSession.map((one) => one.verb.id.split('/').at(-1));
  const categories = context.contextActivities.category.map(({ id }) => id.split('/').at(-1));
  const judges = ['completed', 'passed', 'failed'].includes(verb);
  const all: [boolean, string][] = [
    [uuid.test(statement.id), 'its id is a UUID'],
    [!before.some(({ id }) => id === statement.id), 'its id is its own'],
    [/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(statement.timestamp), 'it has a time in UTC'],
    [JSON.stringify(statement.actor) === JSON.stringify(actor), 'its actor is the one given'],
    [statement.object.id === activityId, 'its object is the activity given'],
    [context.registration === registration, 'it has the registration given'],
    [context.extensions[sessionid] === session, 'it has the session given'],
    [(context.contextActivities.grouping ?? []).length > 0, 'it has what the template has'],
    [categories.includes('cmi5'), 'its category is cmi5'],
    [categories.includes('moveon') === judges, 'only what moves on has the category moveon'],
    [verb === 'initialized' ? verbs.length === 0 : verbs[0] === 'initialized', 'initialized is first'],
    [!verbs.includes('terminated'), 'nothing follows terminated'],
    [!verbs.includes(verb), 'each is said once in a session'],
    [
      !judges || !before.some((one) => one.verb.id === statement.verb.id),
      'each verdict is said once in a registration',
    ],
    [verb === 'initialized' || /^PT\d+(\.\d+)?S$/.test(result?.duration ?? ''), 'it has a duration'],
    [(result?.completion === true) === (verb === 'completed'), 'completion is with completed only'],
    [
      (result?.success !== undefined) === ['passed', 'failed'].includes(verb),
      'success is with a verdict only',
    ],
    [result?.score === undefined || ['passed', 'failed'].includes(verb), 'a score is with a verdict only'],
  ];
  return all.filter(([holds]) => !holds).map(([, must]) => `${verb}: ${must}.`);
}
