import type { CpdEntry } from '#record/cpd.ts';
import type { Fact, NewFact } from '#facts/fact.ts';
import type { AskedNow, SiteOutline } from '#record/site-outline.ts';

/** What comes back in practice: in words where something is due now, and when each thing is due. */
export interface ComingBack {
  said: string;
  times: string[];
}

/** What every part of the record page is made from. */
export interface Shown {
  facts: readonly Fact[];
  site: SiteOutline;
  /** Comes after the rest, and only where something of it is shown. */
  asked?: AskedNow;
  entries: readonly CpdEntry[];
  comingBack: ComingBack;
  base: string;
  now: string;
  today: string;
  /** The title of a module or a scenario; its slug where it is no longer on the site. */
  titleOf: (kind: 'module' | 'scenario', slug: string) => string;
  /** That title as a link to the page, or to a heading on it; the name alone where the site has no such page. */
  linkTo: (kind: 'module' | 'scenario', slug: string, heading?: string) => Node;
  dayOf: (at: string) => string;
  /** A day in words, with its weekday. */
  longDay: (day: string) => string;
  shortDay: (day: string) => string;
  add: (fact: NewFact) => Promise<void>;
}
