import type { Problem } from '#authoring/problem.ts';
import type { Question } from '#assessment/question.schema.ts';
import { asDrafts } from '#banks/as-draft.ts';
import { asOurs, type Entry } from '#banks/as-ours.ts';
import type { Draft } from '#banks/draft.ts';
import { idsFor } from '#banks/ids.ts';
import { readAiken } from '#banks/read-aiken.ts';
import { formatOf, type ImportFormat, type ReadBank } from '#banks/read-bank.ts';
import { textOf } from '#banks/read-bytes.ts';
import { readCsv } from '#banks/read-csv.ts';
import { readGift } from '#banks/read-gift.ts';
import { readMoodleXml } from '#banks/read-moodle-xml.ts';
import { emptyBank, twiceInBank } from '#banks/reading-problems.ts';

/** What comes of a bank that somebody brings to a lesson. */
export interface Brought {
  /** Questions whose ids nobody has. */
  readonly added: readonly Entry[];
  /** Questions that are there already, word for word. */
  readonly same: readonly string[];
  /** Questions whose ids are there already, with other words: never written over. */
  readonly differing: readonly Entry[];
  /** What could not be carried, and what became of the rest, line by line. */
  readonly problems: readonly Problem[];
}

export interface Bank {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** What it is, where its name and its text do not say. */
  readonly format?: ImportFormat | undefined;
}

/** Reads a bank of whatever format. `known` are all questions of the site: ids are kept in records, so none is taken twice. */
export function bringBank(
  { file, bytes, format }: Bank,
  { module, known }: { module: string; known: ReadonlyMap<string, Question> },
): Brought {
  const read = textOf(file, bytes);
  if ('problem' in read) return { added: [], same: [], differing: [], problems: [read.problem] };
  const { drafts, problems } = draftsIn(file, read.text, format ?? formatOf(file, read.text));
  const idFor = idsFor(module);
  const met = new Set<string>();
  const added: Entry[] = [];
  const differing: Entry[] = [];
  const same: string[] = [];
  for (const draft of drafts) {
    const made = asOurs(file, draft, idFor);
    const there = known.get(made.id);
    if (met.has(made.id)) {
      problems.push(twiceInBank(made.id)(file, draft.line));
      continue;
    }
    met.add(made.id);
    // Nothing to tell of a question that is there as it is.
    if (made.entry && there && sameQuestion(made.entry.question, there)) {
      same.push(made.id);
      continue;
    }
    problems.push(...made.problems);
    if (made.entry) (there ? differing : added).push(made.entry);
  }
  if (drafts.length === 0 && problems.length === 0) problems.push(emptyBank(file, 1));
  return { added, same, differing, problems };
}

function draftsIn(
  file: string,
  text: string,
  format: ImportFormat,
): { drafts: readonly Draft[]; problems: Problem[] } {
  if (format === 'csv') {
    const { questions, problems } = readCsv(file, text);
    return { drafts: questions, problems: [...problems] };
  }
  const read: ReadBank = { gift: readGift, 'moodle-xml': readMoodleXml, aiken: readAiken }[format](
    file,
    text,
  );
  const { drafts, problems } = asDrafts(file, read.questions);
  return { drafts, problems: [...read.problems, ...problems] };
}

/** Whether two questions say the same; in what order their fields stand does not count. */
export const sameQuestion = (a: Question, b: Question): boolean => sorted(a) === sorted(b);

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
