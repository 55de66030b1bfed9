import type { Fact } from '#facts/fact.ts';

/** A section as the rail of a lesson knows it. */
export interface RailSection {
  slug: string;
  minutes: number;
  /** Ids of the questions that stand in it. */
  questions: readonly string[];
}

export interface RailState {
  /** How many of its questions were answered. */
  answered: number;
  of: number;
  /** It has questions, and all were answered; or none, and the reader is past it. */
  done: boolean;
}

/** What is done of each section, where the reader is in `current` (none: before the first). */
export function railOf(
  facts: readonly Fact[],
  sections: readonly RailSection[],
  current: string | undefined,
): RailState[] {
  const answered = new Set(
    facts.flatMap((fact) =>
      fact.kind === 'question-answered' || fact.kind === 'answer-self-checked' ? [fact.question] : [],
    ),
  );
  const at = sections.findIndex(({ slug }) => slug === current);
  return sections.map(({ questions }, index) => {
    const done = questions.filter((id) => answered.has(id)).length;
    return {
      answered: done,
      of: questions.length,
      done: questions.length > 0 ? done === questions.length : index < at,
    };
  });
}

/** Minutes left of a lesson that takes `everything`, for who is in `current`. */
export function minutesLeftFrom(
  sections: readonly RailSection[],
  current: string | undefined,
  everything: number,
): number {
  const at = Math.max(
    0,
    sections.findIndex(({ slug }) => slug === current),
  );
  const behind = sections.slice(0, at).reduce((sum, { minutes }) => sum + minutes, 0);
  return Math.max(1, everything - behind);
}
