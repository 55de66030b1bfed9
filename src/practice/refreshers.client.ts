import { fetchJson, hasFields, listOf } from '#device/fetch-json.ts';
import { dueNow, schedule, type Scheduled } from '#practice/schedule.ts';
import { endedIn } from '#practice/conversations-had.ts';
import { momentId, triesIn } from '#record/tries.ts';
import { keepPreference } from '#device/preferences.ts';
import type { Practisable, PractisableScenario } from '#practice/practisable.ts';
import type { RecordStore } from '#device/record-store.ts';

/** A question from a module or a moment from a conversation; `title` is that of its module or scenario. */
export type Refresher = {
  title: string;
  /** It was rewritten since it was answered. */
  changed: boolean;
  /** When it is about to fade, as an ISO time. */
  due: string;
} & (
  { kind: 'question'; question: string; module: string } | { kind: 'moment'; scenario: string; scene: string }
);

type Asked = { question: string; edition: string; best?: string } & (
  | { kind: 'question'; title: string; module: string }
  | { kind: 'moment'; title: string; scenario: string; scene: string }
);

export interface Refreshers {
  due: Refresher[];
  /** What comes back after that, soonest first. */
  ahead: Refresher[];
  /** No conversation was played to its end yet, so no moments can come back. */
  noConversation: boolean;
}

/** What is about to fade, soonest first. The moments of a conversation come back once it was played to its end. */
export async function refreshers(store: RecordStore): Promise<Refreshers> {
  const facts = await store.all();
  const ended = endedIn(facts);
  const [modules, scenarios] = await Promise.all([
    fetchJson('practice/index.json', listOf(hasFields<Practisable>('module', 'title', 'questions'))),
    ended.size > 0
      ? fetchJson(
          'practice/moments.json',
          listOf(hasFields<PractisableScenario>('scenario', 'title', 'scenes')),
        )
      : [],
  ]);
  const now = new Date().toISOString();
  const asked: Asked[] = [
    ...modules.flatMap(({ module, title, questions }) =>
      questions.map(([question, edition]): Asked => ({ kind: 'question', question, edition, module, title })),
    ),
    ...scenarios
      .filter(({ scenario }) => ended.has(scenario))
      .flatMap(({ scenario, title, scenes }) =>
        scenes.map(([scene, edition, best]): Asked => {
          const question = momentId(scenario, scene);
          return { kind: 'moment', question, edition, best, scenario, scene, title };
        }),
      ),
  ];
  const known = new Map(asked.map((one) => [one.question, one]));
  const moments = new Map(
    asked.flatMap(({ question, edition, best }) => (best ? [[question, { edition, best }]] : [])),
  );
  const scheduled = schedule(triesIn(facts, moments), [...known.values()], now);
  // For pages without the scheduler (record/progress-marks.client.ts).
  keepPreference('due', scheduled.map(({ due }) => due).join(' '));
  const { due, ahead } = dueNow(scheduled, now);
  const shown = ({ question, changed, due }: Scheduled): Refresher[] => {
    const one = known.get(question);
    return one ? [{ ...one, changed, due }] : [];
  };
  return { due: due.flatMap(shown), ahead: ahead.flatMap(shown), noConversation: ended.size === 0 };
}
