/** What every page runs: saving the site for offline use, and the search box. */
import { saveForOffline } from '#browser/offline.ts';
import { searchBox } from '#browser/search-box.ts';

searchBox();
// While content is being written there is no worker, and an old copy would only be in the way.
if (import.meta.env.PROD) saveForOffline();
