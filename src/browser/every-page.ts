/** What every page runs: nothing but saving the site for offline use. */
import { saveForOffline } from '#browser/offline.ts';

saveForOffline();
