import { editionOfScene, type AskedScene } from '#assessment/edition.ts';
import type { RecordStore } from '#device/record-store.ts';

/*
 * What a conversation does for practice, in a part of its own: the page of a scenario may carry little (docs/figures.md), and
 * nothing of this is needed before the first choice.
 */

/** What is kept with a choice, so that a scene that was rewritten since can be told. */
export const sceneMet = (scenario: string, scene: string, met: AskedScene): { edition: string } => ({
  edition: editionOfScene(scenario, scene, met),
});

/** Works out when the moments of a conversation come back, for pages without the scheduler. */
export async function planPractice(store: RecordStore): Promise<void> {
  const { refreshers } = await import('#practice/refreshers.client.ts');
  await refreshers(store);
}
