import type { Question } from '#assessment/question.schema.ts';
import type { LessonBody } from '#curriculum/lesson.ts';
import type { GlossaryTerm } from '#curriculum/module.schema.ts';
import type { NotesHere } from '#edition/notes-at.ts';
import type { Claim } from '#evidence/claim.schema.ts';
import type { Figure } from '#figures/figure.schema.ts';
import { tag } from '#site/locale.ts';

/** What the components inside a lesson need to know of the page they stand on. */
export type LessonPage = {
  slug: string;
  questions: ReadonlyMap<string, Question>;
  /** In a translation: the words of its questions, and their language; nothing where they are asked as they are. */
  asked?: { language: string; questions: ReadonlyMap<string, Question> } | undefined;
  headings: ReadonlyMap<string, string>;
  /** The number of each claim in the page's list of evidence. */
  numbers: ReadonlyMap<string, number>;
  claims: ReadonlyMap<string, Claim>;
  /** Where evidence and sections stand, where that is not this page. */
  elsewhere?: { evidence: (claim: string) => string; section: (section: string) => string };
  terms: ReadonlyMap<string, GlossaryTerm>;
  figures: ReadonlyMap<string, Figure>;
  /** In a translation: its language, and its places by the names its own headings would give them. */
  translated?: { language: string; anchors: ReadonlyMap<string, string> } | undefined;
  /** What an organisation says here in its own edition. */
  notes?: NotesHere | undefined;
};

/** The language of what a component says by itself, where the text round it is in another. */
export const ownLanguage = (lesson: LessonPage | undefined): string | undefined =>
  lesson?.translated ? tag : undefined;

/**
 * Numbers the claims of a lesson in the order a reader meets them: in the text, and where a question is asked or a figure
 * stands, its own.
 */
export function numberClaims(
  body: LessonBody,
  questions: readonly Question[],
  claimsOfFigure: (id: string) => readonly string[] = () => [],
): Map<string, number> {
  const numbers = new Map<string, number>();
  const give = (id: string) => numbers.has(id) || numbers.set(id, numbers.size + 1);
  const byId = new Map(questions.map((question) => [question.id, question]));
  for (const use of body.components) {
    if (use.name === 'Claim' && use.attributes.id) give(use.attributes.id);
    if (use.name === 'Figure') claimsOfFigure(use.attributes.id ?? '').forEach(give);
    if (use.name === 'Question') byId.get(use.attributes.id ?? '')?.claims.forEach(give);
  }
  return numbers;
}

/** What they need to know on a page that is no lesson: the claims it cites, in their order, and what it says besides. */
export const pageOutsideLessons = (
  claims: ReadonlyMap<string, Claim>,
  cited: readonly string[],
  more: Partial<LessonPage> = {},
): LessonPage => ({
  slug: '',
  questions: new Map(),
  headings: new Map(),
  numbers: new Map(cited.map((id, index) => [id, index + 1])),
  claims,
  terms: new Map(),
  figures: new Map(),
  ...more,
});
