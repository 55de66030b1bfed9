import { editionOfScene } from '#assessment/edition.ts';
import type { Read } from '#authoring/read.ts';
import { toPlay, type Playable } from '#scenario/playable.ts';
import type { Scenario } from '#scenario/scenario.schema.ts';

/** What the page of a scenario plays. The editions of its scenes are worked out here, so that no page needs to. */
export const storyToPlay = ({ slug, value }: Read<Scenario>): Playable =>
  toPlay(value, (scene) => editionOfScene(slug, scene, value.scenes[scene]!));
