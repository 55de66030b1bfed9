import type { Clock, Session } from '#device/lms/session.ts';
import { place, type Dialect } from '#packages/dialect.ts';
import { valuesOf, type Interaction } from '#packages/interaction.ts';
import type { Report } from '#packages/report.ts';

/** What a learning system puts into a window. Some give back booleans where the standard wants texts, and some throw. */
export type ScormApi = Readonly<Record<string, (...given: string[]) => unknown>>;

/** So often the time is said, where nothing else asks for it: each value may be a request of its own. In seconds. */
const timeEvery = 120;

/** Begins the one session there may be in this window. Throws where the learning system does not begin. */
export function beginScorm(api: ScormApi, dialect: Dialect, clock: Clock): Session {
  const call = (name: keyof Dialect['calls'], ...given: string[]): string => {
    try {
      return inText(api[dialect.calls[name]]!(...given));
    } catch {
      return '';
    }
  };
  const said = new Map<string, string>();
  const set = (name: string, value: string) => {
    if (said.get(name) === value) return true;
    const taken = call('set', name, value) === 'true';
    if (taken) said.set(name, value);
    return taken;
  };
  const commit = () => call('commit', '') === 'true';

  if (call('begin', '') !== 'true') throw new Error('The learning system did not begin.');
  const begunWith = call('get', dialect.bookmark);
  let finished = dialect.status.done.includes(call('get', dialect.status.name));
  let left = false;
  let timeSaid = 0;
  said.set(dialect.bookmark, begunWith);
  // What is finished is never lowered, and a tab that is killed must still be gone on with.
  if (!finished) set(dialect.status.name, 'incomplete');
  set(dialect.exit, 'suspend');
  commit();

  const sayTime = () => {
    timeSaid = clock();
    set(dialect.time.name, dialect.time.said(timeSaid));
  };
  let answers: number | undefined;
  const toldOf = new Set<string>();
  /** Single answers, where the system has a place for them: some have none, and that is no fault. */
  const tell = (answer: Interaction) => {
    answers ??= Number(call('get', 'cmi.interactions._count') || NaN);
    if (Number.isNaN(answers) || toldOf.has(answer.fact)) return;
    toldOf.add(answer.fact);
    const place = answers;
    const [id, ...others] = valuesOf(answer, place, dialect);
    if (!id || !set(...id)) return void (answers = NaN);
    answers += 1;
    for (const value of others) set(...value);
  };
  const write = (bookmark: string, report: Report): boolean => {
    const kept = set(dialect.bookmark, bookmark);
    if (report.score !== undefined) for (const [name, value] of dialect.score(report.score)) set(name, value);
    if (report.passed !== undefined && dialect.verdict)
      set(dialect.verdict, report.passed ? 'passed' : 'failed');
    if (report.finished && !finished && set(dialect.status.name, 'completed')) {
      finished = true;
      sayTime();
    }
    for (const answer of report.answers ?? []) tell(answer);
    if (clock() - timeSaid >= timeEvery) sayTime();
    return kept;
  };

  return {
    begunWith,
    room: dialect.room,
    // What they do has been done when they return: a page that goes has no time to wait.
    async save(bookmark, report) {
      if (left) throw new Error('The session is over.');
      const kept = write(bookmark, report);
      if (!commit() || !kept) throw new Error('The learning system did not keep it.');
    },
    give(bookmark, report) {
      if (left) throw new Error('The session is over.');
      return write(bookmark, report);
    },
    async leave(bookmark, report) {
      if (left) return true;
      left = true;
      const kept = write(bookmark, report);
      if (report.place) set(dialect.place.name, place(report.place, dialect.place.longest));
      sayTime();
      const asked = commit();
      call('end', '');
      return kept && asked;
    },
  };
}

function inText(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'boolean' ? String(value) : '';
}
