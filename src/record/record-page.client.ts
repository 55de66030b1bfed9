/** What the record page runs: every part is worked out from the facts, and one that fails takes no other with it. */
import { fetchJson, hasFields } from '#device/fetch-json.ts';
import { baseOf } from '#device/dom.ts';
import { dayOf } from '#device/files.ts';
import type { Keeps } from '#device/kept-field.ts';
import type { RecordStore } from '#device/record-store.ts';
import { carryRecord } from '#record/carry.client.ts';
import { showChange } from '#record/change-part.client.ts';
import { cpdEntries } from '#record/cpd.ts';
import { showDays } from '#record/days-part.client.ts';
import { showEndings } from '#record/endings-part.client.ts';
import { handOver } from '#record/hand-over.client.ts';
import { all, one, says } from '#record/hooks.client.ts';
import { showLine } from '#record/line-part.client.ts';
import { made } from '#record/made.client.ts';
import { showNow } from '#record/now-part.client.ts';
import { letCardPrint, showOwn } from '#record/own-part.client.ts';
import { showPath } from '#record/path-part.client.ts';
import { showPlans } from '#record/plans-part.client.ts';
import type { ComingBack, Shown } from '#record/shown.ts';
import type { AskedNow, SiteOutline } from '#record/site-outline.ts';
import { letShare } from '#record/shared.client.ts';
import { needsAsked, showSure } from '#record/sure-part.client.ts';
import { words } from '#record/words.ts';
import { showWritten } from '#record/written-part.client.ts';
import { tag } from '#site/locale.ts';

/** What is filled from the record. */
const ofRecord = [
  ...(['record-body', 'record-told', 'record-card-told', 'record-code', 'record-place-told'] as const),
  ...(['record-pocket', 'record-paper-name', 'record-paper-list', 'record-paper-time'] as const),
] as const;

const nothing: SiteOutline = { courses: [], scenarios: [], pages: {}, prompts: {}, checks: {} };

/**
 * `comingBack` says what is about to fade; it is asked after everything else is shown, because the scheduler is large, and so is
 * the list of all questions.
 */
export async function showRecord(
  store: RecordStore,
  comingBack: (store: RecordStore) => Promise<ComingBack>,
): Promise<void> {
  let site: SiteOutline | undefined;
  let asked: AskedNow | undefined;
  let still = 0;
  /** What is written in a field of this page is kept without showing its part anew, so that nobody loses their place. */
  const quietly: Keeps = {
    all: () => store.all(),
    add: (fact) => {
      still += 1;
      return store.add(fact).finally(() => (still -= 1));
    },
    tryAgain: () => store.tryAgain(),
    onChange: (listener) => store.onChange(listener),
    get kept() {
      return store.kept;
    },
    get words() {
      return store.words;
    },
  };
  const parts: Record<string, (shown: Shown) => Node[]> = {
    now: showNow,
    path: showPath,
    own: showOwn,
    endings: showEndings,
    line: showLine,
    sure: showSure,
    change: showChange,
    plans: showPlans,
    days: showDays(quietly),
    written: showWritten,
  };
  const carry = carryRecord(store);
  const some = one(document, 'record-some');
  const give = handOver(some);
  const follow = letShare(store, async () => (site ??= await outline()));
  letCardPrint(one(document, 'record-card').closest('section')!);

  const showParts = (shown: Shown, quiet: boolean) => {
    for (const section of all(some, 'record-part')) {
      const name = says(section, 'record-part');
      const body = one(section, 'record-body');
      const failed = one(section, 'record-failed');
      if (name === 'days' && quiet) continue;
      // What the learner is in the middle of writing is never replaced.
      if (body.contains(document.activeElement) && document.activeElement?.matches('input, textarea'))
        continue;
      try {
        const nodes = parts[name]?.(shown) ?? [];
        body.replaceChildren(...nodes);
        section.hidden = nodes.length === 0;
        failed.hidden = true;
      } catch (error) {
        body.replaceChildren();
        section.hidden = false;
        failed.hidden = false;
        globalThis.reportError?.(error);
      }
    }
  };

  const askedOnSite = async () => (asked ??= await askedNow());

  /** What stands after the heading is seen once it is known whether there is a record (record.css). */
  const seen = () => all(document, 'record-unread').forEach((mark) => mark.remove());

  /** Where all was erased, nothing of it stands on the page either. */
  const clear = () => {
    for (const name of ofRecord) for (const place of all(document, name)) place.replaceChildren();
    one(document, 'record-code').hidden = true;
    const account = one(some, 'record-account');
    account.hidden = true;
    account.querySelector('pre')?.replaceChildren();
  };

  let latest = 0;
  const refresh = async () => {
    const round = ++latest;
    const quiet = still > 0;
    const [facts, carried] = await Promise.all([store.all(), store.carried()]);
    const refused = one(document, 'record-refused');
    refused.hidden = store.kept;
    one(refused, 'record-why').textContent = `${words.notKept} ${store.why ?? ''}`;
    one(document, 'record-empty').hidden = facts.length > 0;
    some.hidden = facts.length === 0;
    carry([...facts, ...carried]);
    if (facts.length === 0) {
      clear();
      return seen();
    }
    site ??= await outline();
    if (round !== latest) return;
    one(some, 'record-no-names').hidden = site !== undefined;
    const shown = { ...shownOf(store, facts, site ?? nothing), ...(asked && { asked }) };
    carry([...facts, ...carried], shown);
    give(shown);
    follow(shown);
    showParts(shown, quiet);
    seen();
    // Where the list of questions cannot be fetched, nothing is said here; the practice page tells why.
    const [back] = await Promise.all([
      comingBack(store).catch(() => undefined),
      needsAsked(facts) ? askedOnSite() : undefined,
    ]);
    if (round !== latest || !(back || asked)) return;
    showParts({ ...shown, ...(back && { comingBack: back }), ...(asked && { asked }) }, quiet);
  };
  store.onChange(() => void refresh());
  await refresh();
}

/** What the site has now; undefined where it cannot be fetched. What of it one part lacks, only that part says. */
const outline = (): Promise<SiteOutline | undefined> =>
  fetchJson('record/site.json', hasFields<SiteOutline>('courses', 'scenarios', 'pages')).catch(
    () => undefined,
  );
/** The questions that stand on it now, which few records need. */
const askedNow = (): Promise<AskedNow | undefined> =>
  fetchJson('record/asked.json', hasFields<AskedNow>()).catch(() => undefined);

function shownOf(store: RecordStore, facts: Shown['facts'], site: SiteOutline): Shown {
  const titles = new Map([
    ...site.courses.flatMap(({ modules }) =>
      modules.map(({ slug, title }) => [`module ${slug}`, title] as const),
    ),
    ...site.scenarios.map(({ slug, title }) => [`scenario ${slug}`, title] as const),
  ]);
  const knownAs = (kind: 'module' | 'scenario', slug: string) =>
    titles.get(`${kind} ${slug}`) ?? site.pages[`/${kind}s/${slug}/`];
  const now = new Date().toISOString();
  const inWords = (day: string, how: Intl.DateTimeFormatOptions) =>
    new Date(`${day}T12:00`).toLocaleDateString(tag, how);
  return {
    facts,
    site,
    entries: cpdEntries(facts, {
      courses: site.courses,
      scenarios: site.scenarios,
      pages: site.pages,
    }),
    comingBack: { said: '', times: [] },
    base: baseOf(),
    now,
    today: dayOf(now),
    titleOf: (kind, slug) => knownAs(kind, slug) ?? slug,
    linkTo: (kind, slug, heading) => {
      const title = knownAs(kind, slug);
      if (title === undefined) return document.createTextNode(slug);
      return made('a', { href: `${baseOf()}${kind}s/${slug}/${heading ? `#${heading}` : ''}` }, title);
    },
    dayOf,
    longDay: (day) => inWords(day, { dateStyle: 'full' }),
    shortDay: (day) => inWords(day, { day: 'numeric', month: 'short' }),
    add: async (fact) => void (await store.add(fact)),
  };
}
