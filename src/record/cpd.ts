import { ownDay } from '#facts/days.ts';
import { byOrder } from '#facts/order.ts';
import type { Fact } from '#facts/fact.ts';
import type { CourseOutline } from '#record/progress.ts';
import { momentId } from '#record/tries.ts';
import { words } from '#record/words.ts';
import { addressOf } from '#site/addresses.ts';

export interface ScenarioOutline {
  slug: string;
  title: string;
  endings: { slug: string; title: string }[];
  /** A thing of the other person’s, as the `d` of paths on a square of 64: what is drawn as lines, and filled behind them. */
  object?: { ink: readonly string[]; tint?: readonly string[] | undefined };
}

/** What was done on one day in one place. */
export interface CpdEntry {
  /** The learner's own day: 2026-05-03. */
  date: string;
  /** The address of the page inside the site. */
  page: string;
  title: string;
  /** Whether the site has this page: what a record says besides is a name, and no address. */
  known: boolean;
  /** 'together' for what was done with other people. */
  kind: 'module' | 'scenario' | 'page' | 'together';
  /** Active time, measured. */
  seconds: number;
  /** The learner's own minutes in place of the measured ones, and why. */
  corrected: { minutes: number; note: string } | undefined;
  finished: boolean;
  /** Titles of the endings that a scenario was played to. */
  endings: string[];
  /** Questions answered that day, and how many of them were right at the last try. */
  answered: number;
  right: number;
  /** Moments from conversations asked again that day, and how many of them were met with the best choice at the last try. */
  moments: number;
  best: number;
  /** As they stood at the end of that day. */
  reflections: string[];
  notes: string[];
  /** Questions answered in one’s own words. */
  answers: string[];
  /** The sentence to use next time, where it was written after a scenario. */
  sentences: string[];
}

export interface CpdContext {
  courses: readonly CourseOutline[];
  scenarios: readonly ScenarioOutline[];
  /** Titles of other pages on which time counts, by their addresses. */
  pages: Readonly<Record<string, string>>;
}

/**
 * The CPD record, newest day first and in each day in the order of doing. What is no longer on the site is listed under
 * the name it was stored with.
 */
export function cpdEntries(facts: readonly Fact[], { courses, scenarios, pages }: CpdContext): CpdEntry[] {
  const titles = new Map([
    ...courses.flatMap(({ modules }) =>
      modules.map(({ slug, title }) => [addressOf.module(slug), title] as const),
    ),
    ...scenarios.map(({ slug, title }) => [addressOf.scenario(slug), title] as const),
    ...courses.map(
      ({ course, title }) => [addressOf.check(course), words.beforeAndAfter(title ?? course)] as const,
    ),
    ...Object.entries(pages),
  ]);
  const endings = new Map(
    scenarios.map(({ slug, endings }) => [
      slug,
      new Map(endings.map((ending) => [ending.slug, ending.title])),
    ]),
  );
  const entries = new Map<
    string,
    {
      entry: CpdEntry;
      answers: Map<string, boolean>;
      moments: Map<string, boolean>;
      texts: Map<string, string>;
      ended: Set<string>;
    }
  >();

  for (const fact of [...facts].sort(byOrder)) {
    const page = pageOfFact(fact);
    if (page === undefined) continue;
    const date = 'date' in fact ? fact.date : ownDay(fact);
    const [, room, slug] = page.split('/');
    const kind =
      room === 'modules'
        ? 'module'
        : room === 'scenarios'
          ? 'scenario'
          : room === 'sessions' || page.startsWith(togetherPage)
            ? 'together'
            : 'page';
    const key = date + page;
    if (!entries.has(key))
      entries.set(key, {
        entry: {
          date,
          page,
          title: titles.get(page) ?? ((kind !== 'page' && slug) || page),
          known: titles.has(page),
          kind,
          seconds: 0,
          corrected: undefined,
          finished: false,
          endings: [],
          answered: 0,
          right: 0,
          moments: 0,
          best: 0,
          reflections: [],
          notes: [],
          answers: [],
          sentences: [],
        },
        answers: new Map(),
        moments: new Map(),
        texts: new Map(),
        ended: new Set(),
      });
    const { entry, answers, moments, texts, ended } = entries.get(key)!;
    switch (fact.kind) {
      case 'time-spent':
        entry.seconds += fact.seconds;
        break;
      case 'minutes-corrected':
        entry.corrected = { minutes: fact.minutes, note: fact.note };
        break;
      case 'session-attended':
        entry.title = fact.title;
        entry.corrected = { minutes: fact.minutes, note: fact.did };
        break;
      case 'module-finished':
        entry.finished = true;
        break;
      case 'question-answered':
        // A guess before a figure is neither right nor wrong.
        if (fact.outcome !== 'estimated') answers.set(fact.question, fact.outcome === 'right');
        break;
      case 'moment-answered':
        moments.set(momentId(fact.scenario, fact.scene), fact.outcome === 'best');
        break;
      case 'reflection-written':
        texts.set('reflection', fact.text);
        break;
      case 'note-written':
        texts.set(`note ${fact.note}`, fact.text);
        break;
      case 'answer-self-checked':
        texts.set(`answer ${fact.question}`, fact.text);
        break;
      case 'sentence-written':
        texts.set('sentence', fact.text);
        break;
      case 'scenario-ended': {
        const title = endings.get(fact.scenario)?.get(fact.ending) ?? fact.ending;
        entry.finished = true;
        ended.add(title);
        break;
      }
    }
  }

  return [...entries.values()]
    .map(({ entry, answers, moments, texts, ended }) => {
      const written = [...texts].filter(([, text]) => text.trim() !== '');
      return {
        ...entry,
        endings: [...ended],
        answered: answers.size,
        right: [...answers.values()].filter(Boolean).length,
        moments: moments.size,
        best: [...moments.values()].filter(Boolean).length,
        reflections: written.filter(([key]) => key === 'reflection').map(([, text]) => text),
        notes: written.filter(([key]) => key.startsWith('note ')).map(([, text]) => text),
        answers: written.filter(([key]) => key.startsWith('answer ')).map(([, text]) => text),
        sentences: written.filter(([key]) => key === 'sentence').map(([, text]) => text),
      };
    })
    .sort((one, other) => (one.date > other.date ? -1 : one.date < other.date ? 1 : 0));
}

/** The entries of each day together, in the order they come. */
export function byDay(entries: readonly CpdEntry[]): { date: string; done: CpdEntry[] }[] {
  const days = new Map<string, CpdEntry[]>();
  for (const entry of entries) {
    const day = days.get(entry.date);
    if (day) day.push(entry);
    else days.set(entry.date, [entry]);
  }
  return [...days].map(([date, done]) => ({ date, done }));
}

/** Whole minutes, and at least one where any time was spent. */
export const minutesOf = (seconds: number): number =>
  seconds > 0 ? Math.max(1, Math.round(seconds / 60)) : 0;

/** The minutes that count: the learner's own where they gave them, otherwise the measured ones. */
export const minutesOfEntry = ({ corrected, seconds }: CpdEntry): number =>
  corrected ? corrected.minutes : minutesOf(seconds);

/** The minutes of all entries: measured time is added up before it is rounded. */
export function minutesInAll(entries: readonly CpdEntry[]): number {
  const measured = entries.filter(({ corrected }) => !corrected);
  const own = entries.reduce((sum, { corrected }) => sum + (corrected?.minutes ?? 0), 0);
  return own + minutesOf(measured.reduce((sum, { seconds }) => sum + seconds, 0));
}

/** The minutes of what was done with other people: participatory hours, as nursing calls them. */
export const minutesTogether = (entries: readonly CpdEntry[]): number =>
  minutesInAll(entries.filter(({ kind }) => kind === 'together'));

/** What was done without a minute measured or given: asked for once, and never told as 0. */
export const withoutMinutes = (entries: readonly CpdEntry[]): CpdEntry[] =>
  entries.filter(
    ({ corrected, seconds, finished, answered, moments }) =>
      !corrected && seconds === 0 && (finished || answered > 0 || moments > 0),
  );

/** What the learner wrote, as it stands now: the latest text of each that was not taken away. */
export interface Written {
  kind: 'note' | 'reflection' | 'sentence' | 'answer';
  /** The module it belongs to; for a sentence, the scenario. */
  of: string;
  /** The id of the note, or of the question answered in writing; nothing for the others. */
  note: string | undefined;
  text: string;
  at: string;
}

const writtenAs = {
  'note-written': 'note',
  'reflection-written': 'reflection',
  'sentence-written': 'sentence',
  'answer-self-checked': 'answer',
} as const;

export function writtenNow(facts: readonly Fact[]): Written[] {
  const latest = new Map<string, Written>();
  for (const fact of [...facts].sort(byOrder)) {
    if (
      fact.kind !== 'note-written' &&
      fact.kind !== 'reflection-written' &&
      fact.kind !== 'sentence-written' &&
      fact.kind !== 'answer-self-checked'
    )
      continue;
    const kind = writtenAs[fact.kind];
    const of = fact.kind === 'sentence-written' ? fact.scenario : fact.module;
    const note = 'note' in fact ? fact.note : 'question' in fact ? fact.question : undefined;
    latest.set(JSON.stringify([kind, of, note]), { kind, of, note, text: fact.text, at: fact.at });
  }
  return [...latest.values()].filter(({ text }) => text.trim() !== '');
}

/** “: finished, 12 minutes, 5 of 6 questions right” */
export function entryInWords(entry: CpdEntry): string {
  const { finished, kind, corrected, seconds, answered, right, moments, best, endings } = entry;
  const parts = [
    kind === 'module' && finished ? words.finished : '',
    endings.length > 0 ? words.playedTo(endings) : '',
    corrected?.minutes ? words.ownCount(words.minutes(corrected.minutes)) : '',
    !corrected && seconds > 0 ? words.minutes(minutesOf(seconds)) : '',
    answered > 0 ? words.questionsRight(right, answered) : '',
    moments > 0 ? words.momentsBest(best, moments) : '',
  ].filter(Boolean);
  return parts.length > 0 ? `: ${parts.join(', ')}` : '';
}

/** Under this address stands what was done with other people: the cards for role play, and talk about it. */
export const togetherPage = '/papers/role-play-cards/';

const practicePage = '/practice/';

function pageOfFact(fact: Fact): string | undefined {
  if (fact.kind === 'time-spent' || fact.kind === 'minutes-corrected') return fact.page;
  if (fact.kind === 'session-attended') return addressOf.session(fact.session);
  // Asked away from its conversation, so that is where the time went as well.
  if (fact.kind === 'moment-answered') return practicePage;
  if ('module' in fact) return addressOf.module(fact.module);
  if ('scenario' in fact) return addressOf.scenario(fact.scenario);
  if (fact.kind === 'check-finished') return addressOf.check(fact.course);
  return undefined;
}
