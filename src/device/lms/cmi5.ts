import { fieldsOf, jsonIn } from '#facts/carried-file.ts';
import type { Session } from '#device/lms/session.ts';
import { launchOf, statementOf, type Cmi5Launch, type LaunchData } from '#packages/cmi5.ts';
import type { Report } from '#packages/report.ts';

/** As much of sessionStorage as a session needs: the key that a learning system gives out once must outlive a reload. */
export type Remembered = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

interface Begun {
  token: string;
  /** In milliseconds since 1970. */
  at: number;
  said: string[];
}

const room = 250_000;
const stateId = 'within-reach-bookmark';

/** Begins or, after a reload, goes on with a session of cmi5. Rejects where the learning system does not answer. */
export async function beginCmi5(
  address: URL,
  remembered: Remembered,
  now: () => Date,
  newId: () => string,
): Promise<Session> {
  const launch = launchOf(address.searchParams);
  const name = `within-reach-cmi5 ${launch.fetch}`;
  const begun = begunBefore(remembered.getItem(name)) ?? {
    token: await tokenOf(launch),
    at: now().getTime(),
    said: [],
  };
  const remember = () => remembered.setItem(name, JSON.stringify(begun));
  remember();

  const ask = (path: string, query: Record<string, string>, more: RequestInit = {}) =>
    fetch(`${launch.endpoint}${path}?${new URLSearchParams(query)}`, {
      ...more,
      headers: {
        Authorization: `Basic ${begun.token}`,
        'X-Experience-API-Version': '1.0.3',
        ...(more.body ? { 'Content-Type': 'application/json' } : {}),
      },
    });
  const state = (id: string) => ({
    activityId: launch.activity,
    agent: launch.actor,
    registration: launch.registration,
    stateId: id,
  });
  const sure = (response: Response) => {
    if (!response.ok) throw new Error(`The learning system answered ${response.status}.`);
    return response;
  };

  const data = (await sure(await ask('activities/state', state('LMS.LaunchData'))).json()) as LaunchData;
  // A unit must ask for them. There are none of ours in it.
  await ask('agents/profile', { agent: launch.actor, profileId: 'cmi5LearnerPreferences' });
  const earlier = await ask('activities/state', state(stateId));
  const { bookmark: begunWith, told } = documentIn(earlier.ok ? await earlier.text() : '');

  const seconds = () => (now().getTime() - begun.at) / 1000;
  const say = async (verb: Parameters<typeof statementOf>[0]['verb'], report?: Report) => {
    // A verdict is said once for all sessions of a learner, the rest once in each.
    if (begun.said.includes(verb) || told.includes(verb)) return;
    const statement = statementOf({
      verb,
      launch,
      data,
      report,
      seconds: seconds(),
      id: newId(),
      at: now().toISOString(),
    });
    if (!statement) return;
    const body = JSON.stringify(statement);
    sure(await ask('statements', { statementId: statement.id }, { method: 'PUT', body, keepalive: true }));
    begun.said.push(verb);
    remember();
  };
  await say('initialized');

  let kept = begunWith;
  const keep = async (bookmark: string) => {
    if (bookmark !== kept) {
      const body = JSON.stringify({ bookmark, told });
      // A page that goes may still send so much.
      const keepalive = body.length < 60_000;
      sure(await ask('activities/state', state(stateId), { method: 'PUT', body, keepalive }));
      kept = bookmark;
    }
  };
  const write = async (bookmark: string, report: Report) => {
    const verdicts = [
      ...(report.finished ? (['completed'] as const) : []),
      ...(report.passed === undefined ? [] : [report.passed ? ('passed' as const) : ('failed' as const)]),
    ].filter((verb) => !told.includes(verb));
    await keep(bookmark);
    for (const verb of verdicts) {
      await say(verb, report);
      told.push(verb);
      kept = '';
      await keep(bookmark);
    }
  };
  // One after the other, so that the newest is what stays.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };

  let left = false;
  return {
    begunWith,
    room,
    outlivesPage: true,
    returnTo: data.returnURL,
    save: (bookmark, report) =>
      left ? Promise.reject(new Error('The session is over.')) : inTurn(() => write(bookmark, report)),
    leave(bookmark, report) {
      left = true;
      return inTurn(async () => {
        await write(bookmark, report);
        await say('terminated', report);
        remembered.removeItem(name);
      }).then(
        () => true,
        () => false,
      );
    },
  };
}

async function tokenOf({ fetch: address }: Cmi5Launch): Promise<string> {
  const answer = (await (await fetch(address, { method: 'POST' })).json()) as Record<string, unknown>;
  const token = answer['auth-token'];
  if (typeof token !== 'string') throw new Error('The learning system gave out no key.');
  return token;
}

function begunBefore(text: string | null): Begun | undefined {
  return text === null ? undefined : (JSON.parse(text) as Begun);
}

/** The bookmark, and which verdicts have been told. */
function documentIn(text: string): { bookmark: string; told: string[] } {
  const { bookmark, told } = fieldsOf(jsonIn(text));
  return {
    bookmark: typeof bookmark === 'string' ? bookmark : '',
    told: Array.isArray(told) ? told.filter((verb) => typeof verb === 'string') : [],
  };
}
