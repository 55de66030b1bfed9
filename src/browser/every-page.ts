/** What every page runs: nothing but saving the site for offline use. */
import { saveForOffline } from '#browser/offline.ts';

// While content is being written there is no worker, and an old copy would only be in the way.
if (import.meta.env.PROD) saveForOffline();
