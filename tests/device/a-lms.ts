import { pretendedTime } from '#bench/pretended-time.ts';
import { beginCmi5 } from '#device/lms/cmi5.ts';
import { keptByLms, type KeptByLms, type Later, type Told } from '#device/lms/kept-by-lms.ts';
import { beginScorm, type ScormApi } from '#device/lms/scorm.ts';
import type { Session } from '#device/lms/session.ts';
import { isKnown } from '#facts/known.ts';
import { writeBookmark } from '#packages/bookmark.ts';
import { scorm12, scorm2004, type Dialect } from '#packages/dialect.ts';
import { interactionsIn, type Reported } from '#packages/interaction.ts';
import { reportOf } from '#packages/report.ts';
import { readRecord, writeRecord } from '#packages/whole-record.ts';
import { carried } from '../packages/a-package.ts';

/** A learning system in memory. It outlives every window, refuses when it is told to, and counts. */
export interface PretendedLms {
  /** As a window opens: begins a session and gives what keeps a record in it. */
  open(): Promise<KeptByLms>;
  state: { refuses: boolean };
  values: Map<string, string>;
  /** What a system has that keeps nothing before a commit; of SCORM only. */
  committed: Map<string, string>;
  calls: string[][];
  told: Told[];
  /** Lets so many milliseconds go by for what waits. */
  pass(milliseconds: number): Promise<void>;
}

export const rule = { modules: ['asking'], by: 'reading', conversations: 1, check: false } as const;
const wordless = 'There is no room for what you write.';

function kept(
  session: Session,
  words: boolean,
  told: Told[],
  after: Later,
  reported?: Readonly<Record<string, Reported>>,
): KeptByLms {
  return keptByLms(
    session,
    {
      read: (text) => readRecord(text, carried)?.facts ?? [],
      write: (facts, room) =>
        words
          ? writeRecord(facts, 1, carried, room)
          : { text: writeBookmark({ facts: facts.filter(isKnown), seed: 1 }, carried, room), words: false },
      report: (facts, fresh) => ({
        ...reportOf(facts, rule, carried),
        ...(reported && { answers: interactionsIn(fresh, reported) }),
      }),
    },
    wordless,
    (how) => told.push(how),
    after,
  );
}

export function pretendedScorm(
  dialect: Dialect,
  reported?: Readonly<Record<string, Reported>>,
): PretendedLms {
  const state = { refuses: false };
  const values = new Map<string, string>();
  const committed = new Map<string, string>();
  const calls: string[][] = [];
  const told: Told[] = [];
  const { after, pass } = pretendedTime();
  const { begin, get, set, commit, end } = dialect.calls;
  return {
    state,
    values,
    committed,
    calls,
    told,
    pass,
    open: async () => {
      let open = false;
      const answer = (call: string[], ok: boolean) => {
        calls.push(call);
        return String(ok && !state.refuses);
      };
      const api: ScormApi = {
        [begin]: () => {
          const ok = !open;
          open = true;
          return answer([begin], ok);
        },
        [get]: (name) => values.get(name!) ?? '',
        [set]: (name, value) => {
          const known = answer([set, name!, value!], open);
          if (known === 'true') values.set(name!, value!);
          return known;
        },
        [commit]: () => {
          const kept = answer([commit], open);
          if (kept === 'true') for (const [name, value] of values) committed.set(name, value);
          return kept;
        },
        [end]: () => {
          const ok = open;
          open = false;
          return answer([end], ok);
        },
      };
      return kept(
        beginScorm(api, dialect, () => 65),
        dialect === scorm2004,
        told,
        after,
        reported,
      );
    },
  };
}

export const pretended12 = (reported?: Readonly<Record<string, Reported>>) =>
  pretendedScorm(scorm12, reported);
export const pretended2004 = () => pretendedScorm(scorm2004);

/** With a record store for statements behind it. Each window is a launch of its own. */
export function pretendedCmi5(): PretendedLms & { statements: Record<string, unknown>[] } {
  const state = { refuses: false };
  const values = new Map<string, string>();
  const committed = new Map<string, string>();
  const calls: string[][] = [];
  const told: Told[] = [];
  const { after, pass } = pretendedTime();
  const statements: Record<string, unknown>[] = [];
  let launches = 0;
  const fetches = new Map<string, boolean>();
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input);
    const method = init?.method ?? 'GET';
    calls.push([method, address.pathname]);
    const body = typeof init?.body === 'string' ? init.body : '';
    if (address.pathname === '/fetch') {
      const used = fetches.get(address.search);
      fetches.set(address.search, true);
      return Response.json(used ? { 'error-code': '1' } : { 'auth-token': 'c2VjcmV0' });
    }
    if (new Headers(init?.headers).get('Authorization') !== 'Basic c2VjcmV0')
      return new Response('', { status: 401 });
    if (state.refuses) return new Response('', { status: 503 });
    if (address.pathname.endsWith('/statements')) {
      statements.push(JSON.parse(body) as Record<string, unknown>);
      return new Response(null, { status: 204 });
    }
    const id = address.searchParams.get('stateId') ?? 'profile';
    if (id === 'LMS.LaunchData')
      return Response.json({
        launchMode: 'Normal',
        moveOn: 'Completed',
        contextTemplate: {
          contextActivities: { grouping: [{ id: 'https://lms.example/au' }] },
          extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': `session-${launches}` },
        },
      });
    if (method === 'PUT') {
      values.set(id, body);
      return new Response(null, { status: 204 });
    }
    return values.has(id) ? new Response(values.get(id)) : new Response('', { status: 404 });
  };
  return {
    state,
    values,
    committed,
    calls,
    told,
    pass,
    statements,
    open: async () => {
      launches += 1;
      const remembered = new Map<string, string>();
      const query = new URLSearchParams({
        endpoint: 'https://lms.example/lrs',
        fetch: `https://lms.example/fetch?launch=${launches}`,
        actor: JSON.stringify({
          objectType: 'Agent',
          account: { homePage: 'https://lms.example', name: 'somebody' },
        }),
        registration: '6f1b2f0c-9a54-4e3e-9d0a-4a7d3a1f0c11',
        activityId: 'https://lms.example/au/1',
      });
      let id = 0;
      const session = await beginCmi5(
        new URL(`https://lms.example/launch.html?${query}`),
        {
          getItem: (name) => remembered.get(name) ?? null,
          setItem: (name, value) => void remembered.set(name, value),
          removeItem: (name) => void remembered.delete(name),
        },
        () => new Date(),
        () => `00000000-0000-4000-8000-${String(launches * 1000 + ++id).padStart(12, '0')}`,
      );
      return kept(session, true, told, after);
    },
  };
}
