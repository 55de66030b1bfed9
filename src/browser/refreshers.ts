import { dueNow, schedule } from '#assessment/schedule.ts';
import { triesIn } from '#record/tries.ts';
import { keepBeside } from '#browser/beside-the-record.ts';
import type { RecordStore } from '#browser/record-store.ts';

/** A module and its questions with their editions, as /practice/index.json lists them. */
export interface Practisable {
  module: string;
  title: string;
  questions: [question: string, edition: string][];
}

export interface Refresher {
  question: string;
  module: string;
  title: string;
  /** The question was rewritten since it was answered. */
  changed: boolean;
}

/** What is about to fade, soonest first, and when there is something again after that (an ISO time). */
export async function refreshers(
  store: RecordStore,
): Promise<{ due: Refresher[]; next: string | undefined }> {
  const base = document.body.dataset.base ?? '/';
  const [facts, modules] = await Promise.all([
    store.all(),
    fetch(`${base}practice/index.json`).then((answer) => answer.json() as Promise<Practisable[]>),
  ]);
  const now = new Date().toISOString();
  const asked = new Map(
    modules.flatMap(({ module, title, questions }) =>
      questions.map(([question, edition]) => [question, { question, edition, module, title }] as const),
    ),
  );
  const scheduled = schedule(triesIn(facts), [...asked.values()], now);
  // For pages without the scheduler (browser/progress-marks.ts).
  keepBeside('due', scheduled.map(({ due }) => due).join(' '));
  const { due, next } = dueNow(scheduled, now);
  return {
    due: due.map(({ question, changed }) => {
      const { module, title } = asked.get(question)!;
      return { question, module, title, changed };
    }),
    next,
  };
}
