import { byOrder } from '#facts/order.ts';
import { entryInWords, minutesOf, minutesOfEntry, type CpdEntry } from '#record/cpd.ts';
import type { Fact, ReflectionPart } from '#facts/fact.ts';
import { lookInWords, type Plan } from '#record/plans.ts';
import { words } from '#record/words.ts';
import type { CourseOutline } from '#record/progress.ts';

/** A line of the CPD record as it leaves the site. Everything is text or a number, so that any table can hold it. */
export interface CpdRow {
  date: string;
  course: string;
  what: string;
  /** Whether it was read, played, practised, or done with other people. */
  how: string;
  /** Empty where none were measured or given. */
  minutes: number | '';
  measured: number | '';
  /** Those spent with other people. */
  together: number | '';
  minutesNote: string;
  finished: string;
  /** What was done, in words: “finished, 12 minutes”. No column of its own. */
  done: string;
  objectives: string;
  learned: string;
  differently: string;
  happened: string;
  reflection: string;
  notes: string;
  sentence: string;
  plan: string;
}

export const cpdHeadings: Record<Exclude<keyof CpdRow, 'done'>, string> = words.headings;

/** What the learner wrote under each of the three questions of a module; the latest of each. */
export function reflectionsIn(facts: readonly Fact[]): Map<string, Record<ReflectionPart, string>> {
  const found = new Map<string, Record<ReflectionPart, string>>();
  for (const fact of [...facts].sort(byOrder)) {
    if (fact.kind !== 'reflection-part-written') continue;
    const parts = found.get(fact.module) ?? { learned: '', differently: '', happened: '' };
    parts[fact.part] = fact.text;
    found.set(fact.module, parts);
  }
  return found;
}

/** The slug of the module an entry is about; nothing for other pages. */
export const moduleOf = ({ kind, page }: CpdEntry): string | undefined =>
  kind === 'module' ? page.split('/')[2] : undefined;

/**
 * The lines of the CPD record. The three-part reflection and the plan belong to a module and not to a day: they stand with
 * the latest day on which it was worked on, the first in this list.
 */
export function cpdRows(
  entries: readonly CpdEntry[],
  facts: readonly Fact[],
  courses: readonly CourseOutline[],
  plans: readonly Plan[],
): CpdRow[] {
  const reflections = reflectionsIn(facts);
  const told = new Set<string>();
  return entries.map((entry) => {
    const module = moduleOf(entry);
    const [, , slug] = entry.page.split('/');
    const course = courses.find(
      ({ course, modules }) => course === slug || modules.some((other) => other.slug === module),
    );
    const outline = course?.modules.find((other) => other.slug === module);
    const first = module !== undefined && !told.has(module);
    if (module !== undefined) told.add(module);
    const parts = first ? reflections.get(module) : undefined;
    const plan = first ? plans.find((other) => other.module === module) : undefined;
    return {
      date: entry.date,
      course: course?.title ?? '',
      what: entry.title,
      how: words.hows[entry.kind],
      minutes: minutesOfEntry(entry) || '',
      measured: minutesOf(entry.seconds) || '',
      together: (entry.kind === 'together' && minutesOfEntry(entry)) || '',
      minutesNote: entry.corrected?.note ?? '',
      finished: entry.finished ? words.yes : '',
      done: entryInWords(entry).replace(/^: /, ''),
      objectives: (outline?.objectives ?? []).join('; '),
      learned: parts?.learned ?? '',
      differently: parts?.differently ?? '',
      happened: parts?.happened ?? '',
      reflection: entry.reflections.join('\n'),
      notes: [...entry.notes, ...entry.answers].join('\n'),
      sentence: entry.sentences.join('\n'),
      plan: plan ? planInWords(plan) : '',
    };
  });
}

function planInWords({ when, then, hindrance, looks }: Plan): string {
  const second = looks.flatMap(({ weeks, answer }) =>
    answer ? [words.after(weeks, `${lookInWords(answer)} ${answer.text}`.trim())] : [],
  );
  return [when, then, hindrance.trim() && words.mayHinder(hindrance), ...second].filter(Boolean).join('\n');
}

/** The same lines as JSON, for a portfolio or another program. */
export const cpdJson = (rows: readonly CpdRow[], made: string): string =>
  `${JSON.stringify({ format: 'within-reach-cpd', v: 1, made, accredited: false, rows }, null, 2)}\n`;
