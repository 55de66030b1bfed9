import { recordOn, type RecordStore } from '#device/record-store.ts';
import { keptInSession } from '#device/kept-in-session.ts';
import { isShared, markShared } from '#device/shared.ts';
import { moveStored } from '#device/stored.ts';

/**
 * From now on nothing is kept here after the window closes. What was kept is taken into this window, and off the computer.
 * Rejects where the browser refuses; then everything is as it was. The page has to be loaded again.
 */
export async function share(record: RecordStore): Promise<void> {
  const facts = [...(await record.all()), ...(await record.carried())];
  const session = recordOn(keptInSession());
  if (facts.length > 0) await session.join(facts);
  if (!session.kept || !markShared(true)) throw new Error('There is no session to keep it in.');
  try {
    moveStored(localStorage, sessionStorage);
    await record.erase();
  } catch (error) {
    markShared(false);
    takeBack();
    throw error;
  }
}

/** Preferences and a team's codes that are in the window; what the computer does not take stays there. */
function takeBack(): void {
  try {
    moveStored(sessionStorage, localStorage);
  } catch {
    // As it was.
  }
}

/** What is done is kept on this computer again. The page has to be loaded again; then `takeUp` brings what is in the window. */
export const keepAgain = (): boolean => markShared(false);

/** Brings what was done in this window while the computer was shared. */
export async function takeUp(record: RecordStore): Promise<void> {
  if (isShared()) return;
  const session = recordOn(keptInSession());
  const facts = [...(await session.all()), ...(await session.carried())];
  if (facts.length > 0) {
    await record.join(facts);
    await session.erase();
  }
  takeBack();
}
