import { fetchJson, hasFields } from '#device/fetch-json.ts';
import { newId } from '#device/ids.ts';
import { openRecord } from '#device/record-store.ts';
import type { NewFact } from '#facts/fact.ts';
import type { Afterwards, Playable } from '#scenario/playable.ts';
import type { PlayerEvent } from '#scenario/player.machine.ts';
import { choiceFacts } from '#scenario/choice-facts.ts';
import { firstView, type PlayerView } from '#scenario/player-view.ts';
import { rememberedOf } from '#scenario/run.ts';
import { viewAfter } from '#scenario/view-after.ts';

export interface Player {
  /** Fetches what it takes to play, where that has not been done. */
  prepare(): void;
  send(event: PlayerEvent): void;
  startAgain(): void;
  keepSentence: KeepSentence;
  close(): void;
}

/**
 * Keeps the sentence for next time while it is written in `field`, and says so in `status`, until `signal` ends it. Gives back
 * what keeps it now. Rejects where there is no record.
 */
export type KeepSentence = (
  field: HTMLTextAreaElement,
  status: HTMLElement,
  signal: AbortSignal,
) => Promise<() => Promise<void>>;

/**
 * The player of a page, with the record of this device. Its machine with XState is more than a third of what such a page may
 * load (docs/figures.md), and most who open the page never turn to the choices: it is fetched when the learner does, or
 * at once where there is something to come back to. Until it has come, a choice is answered from the story alone and kept
 * at once, as somebody may leave meanwhile; then the machine catches up.
 */
export function openPlayer(page: {
  story: Playable;
  scenario: string;
  show: (view: PlayerView) => void;
  /** Fetches what shows the look back. */
  loadDebrief: () => Promise<void>;
}): Player {
  const { story, scenario, show, loadDebrief } = page;
  const store = openRecord();
  const recall = async () => {
    const record = await store;
    return { ...rememberedOf(await record.all(), scenario), kept: record.kept };
  };
  const recalled = recall();
  /** Whether the record holds a play of it, which only the machine can come back to. */
  let comesBack = false;
  /** The id of a first play. */
  const run = newId();
  /** What was said, as this page shows it. */
  let taken = '[]';
  /** What the learner did before there was a machine to take it, in order: what it answers itself stands at the end. */
  const early: PlayerEvent[] = [];
  /** What was kept of that. The machine says it once more as it catches up. */
  const alreadyKept: string[] = [];
  let shown: PlayerView = { ...firstView(story), ready: true };
  const showing = (view: PlayerView) => {
    // It begins where the learner no longer is; what it says once it has caught up counts.
    if (early.length > 0) return;
    taken = JSON.stringify(view.taken);
    show((shown = view));
  };

  /** One after the other: their times are their order. */
  let kept: Promise<unknown> = Promise.resolve();
  const keep = (fact: NewFact) => {
    kept = kept.then(async () => (await store).add(fact)).catch(() => {});
  };
  const keepOnce = (fact: NewFact) => {
    if (alreadyKept[0] === JSON.stringify(fact)) alreadyKept.shift();
    else keep(fact);
  };

  let afterwards: Afterwards | undefined;
  const fetchAfterwards = async (): Promise<Afterwards> => {
    [afterwards] = await Promise.all([
      afterwards ?? fetchJson(`scenarios/${scenario}/story.json`, hasFields<Afterwards>('story', 'claims')),
      loadDebrief(),
    ]);
    return afterwards;
  };

  const start = async () => {
    const { startPlayer } = await import('#scenario/player-actor.ts');
    return startPlayer({
      story,
      scenario,
      run,
      // As it was before the first choice on this page; what came in since is followed.
      recall: () => recalled,
      fetchAfterwards,
      keep: keepOnce,
      show: showing,
    });
  };
  let started: ReturnType<typeof start> | undefined;
  let actor: Awaited<ReturnType<typeof start>> | undefined;
  const player = () =>
    (started ??= start().then(
      (begun) => {
        actor = begun;
        for (const event of early.splice(0)) begun.send(event);
        return begun;
      },
      (error: unknown) => {
        started = undefined;
        // What only the machine can answer has not been done.
        early.splice(shown.moves);
        throw error;
      },
    ));
  const cannotPlay = () => show((shown = { ...shown, ready: true, note: 'not-fetched' }));

  const send = (event: PlayerEvent) => {
    if (actor) return actor.send(event);
    // After what only the machine can answer nothing more is taken until it has come.
    if (early.length > shown.moves) return;
    early.push(event);
    const move = event.type === 'choose' || event.type === 'continue' ? event : undefined;
    const next = move && !comesBack ? viewAfter(story, shown, move) : undefined;
    if (next) {
      for (const fact of choiceFacts(move, { story, scenario, run, begun: shown.turns.length > 0 })) {
        alreadyKept.push(JSON.stringify(fact));
        keep(fact);
      }
      taken = JSON.stringify(next.taken);
      show((shown = next));
    }
    // What the story answers needs no machine yet; it is asked for again with what comes next.
    player().catch(next ? () => {} : cannotPlay);
  };

  recalled.then(
    ({ latest, kept }) => {
      comesBack = latest !== undefined;
      if (comesBack || !kept) player().catch(cannotPlay);
      else show(shown);
    },
    // A conversation can be had without a record.
    () => show(shown),
  );

  // Another tab went on with it, or the record was erased there: this page follows, so that neither drops a choice.
  const follow = async () => {
    const mine = kept;
    await mine;
    const now = await recall();
    // Meanwhile this page went on itself, and hears of that as well.
    if (mine !== kept || closed) return;
    if (JSON.stringify(now.latest?.choices ?? []) !== taken)
      await player().then(
        (actor) => actor.send({ type: 'recall-again', recalled: now, run: newId() }),
        () => {},
      );
    else
      await started
        ?.then((actor) => actor.send({ type: 'hear-sentence', text: now.sentence }))
        .catch(() => {});
  };
  let closed = false;
  const following = store.then(
    (record) => record.onChange(() => void follow()),
    // A conversation can be had without a record.
    () => () => {},
  );

  return {
    prepare: () => void player().catch(() => {}),
    send,
    startAgain: () => send({ type: 'start-again', run: newId() }),
    async keepSentence(field, status, signal) {
      const [{ keepField }, record] = await Promise.all([import('#device/kept-field.ts'), store]);
      const facts = await record.all();
      // Gone before it was there.
      if (signal.aborted) return async () => {};
      return keepField(record, facts, {
        field,
        status,
        signal,
        written: (text) => ({ kind: 'sentence-written', scenario, text }),
        is: (fact) => fact.kind === 'sentence-written' && fact.scenario === scenario,
      });
    },
    close() {
      closed = true;
      void following.then((end) => end());
      void started?.then((actor) => actor.stop()).catch(() => {});
    },
  };
}
