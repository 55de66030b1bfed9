import { createActor, fromPromise, type ActorRefFrom, type SnapshotFrom } from 'xstate';
import type { NewFact } from '#facts/fact.ts';
import type { Afterwards, Playable } from '#scenario/playable.ts';
import { placeNow } from '#scenario/place-now.ts';
import { playerMachine, type PlayerMachine, type Recalled } from '#scenario/player.machine.ts';
import type { PlayerView } from '#scenario/player-view.ts';
import { takenIn } from '#scenario/replay.ts';
import { choicesAt, isEnding, sceneOf } from '#scenario/step.ts';
import { visitedBy } from '#scenario/visited.ts';

/** What the player of a conversation needs from where it runs. */
export type PlayerPorts = {
  story: Playable;
  scenario: string;
  /** The id that a first play gets. */
  run: string;
  recall: () => Promise<Recalled>;
  fetchAfterwards: () => Promise<Afterwards>;
  keep: (fact: NewFact) => void;
  show: (view: PlayerView) => void;
};

/** Starts the player, and gives it back once it has come to where the learner can answer. */
export const startPlayer = (ports: PlayerPorts): Promise<ActorRefFrom<PlayerMachine>> =>
  new Promise((resolve) => {
    const { story, scenario, run, recall, fetchAfterwards, keep, show } = ports;
    const machine = playerMachine(story, scenario).provide({
      actors: { recall: fromPromise(recall), fetchAfterwards: fromPromise(fetchAfterwards) },
    });
    const actor = createActor(machine, { input: { run } });
    actor.on('facts', ({ facts }) => facts.forEach(keep));
    actor.subscribe((snapshot) => {
      // The page can be answered already: to show that it is loading would take the button away under a press.
      if (snapshot.matches('loading')) return;
      show(viewOf(story, snapshot));
      resolve(actor);
    });
    actor.start();
  });

/** What is shown in a situation. */
function viewOf(story: Playable, snapshot: SnapshotFrom<PlayerMachine>): PlayerView {
  const { turns, through, place, conversation, note, news, moves, ended, sentence, afterwards } =
    snapshot.context;
  const { scene } = place;
  const taken = takenIn(turns);
  return {
    turns,
    taken,
    through,
    place,
    choices: conversation
      ? (sceneOf(story, scene)?.choices ?? []).filter(({ id }) =>
          conversation.can({ type: 'choose', scene, choice: id }),
        )
      : choicesAt(story, place),
    ending: isEnding(story, scene) ? story.endings[scene] : undefined,
    now: placeNow(story, [...turns.flatMap(({ passed, at }) => [...passed, at]), ...through, place]),
    ready: true,
    note: snapshot.matches({ ended: 'failed' }) ? 'no-look-back' : note,
    news,
    moves,
    met: new Set(ended.map(({ ending }) => ending)),
    visited: ended.length
      ? {
          now: visitedBy(story, taken),
          before: new Set(ended.flatMap(({ choices }) => [...visitedBy(story, choices)])),
        }
      : undefined,
    sentence,
    afterwards: snapshot.matches({ ended: 'lookingBack' }) ? afterwards : undefined,
  };
}
