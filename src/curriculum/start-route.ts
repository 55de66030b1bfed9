import type { LessonBody } from '#curriculum/lesson.ts';
import { minutesOf, type Minutes } from '#curriculum/minutes.ts';
import type { StartStep } from '#curriculum/start.schema.ts';
import { addressOf } from '#site/addresses.ts';

interface Lesson {
  slug: string;
  value: { title: string };
  minutes: Minutes;
  body: Pick<LessonBody, 'sections' | 'components'>;
}
interface Conversation {
  slug: string;
  value: { title: string; minutes: number };
}

/** A step of a route as a page shows it. */
export interface RouteStep {
  to: string;
  does: 'read' | 'practise' | 'other';
  title: string;
  /** The lesson, where only a section of it is meant. */
  within?: string;
  minutes: number;
}

/** The section that an address leads to, of the lesson it stands in; nothing where it leads elsewhere. */
function lessonAt(to: string, lessons: readonly Lesson[]) {
  const [page, anchor] = to.split('#');
  const lesson = lessons.find(({ slug }) => addressOf.module(slug) === page);
  return (
    lesson && { lesson, section: lesson.body.sections.find(({ slug }) => slug !== '' && slug === anchor) }
  );
}

/** With everything, for one section: its words, and the questions that stand in it. */
export function minutesOfSection(
  { body }: Pick<Lesson, 'body'>,
  section: LessonBody['sections'][number],
): number {
  const asked = body.components.filter(
    (use) => use.name === 'Question' && use.section === section.slug,
  ).length;
  return minutesOf({ sections: [section] }, asked, { writes: false }).everything;
}

/** A step with its title and its minutes; nothing where it is neither a lesson nor a conversation and does not say both itself. */
export function stepOf(
  { to, text, minutes }: StartStep,
  lessons: readonly Lesson[],
  conversations: readonly Conversation[],
): RouteStep | undefined {
  const found = lessonAt(to, lessons);
  if (found) {
    const { lesson, section } = found;
    return section
      ? {
          to,
          does: 'read',
          title: section.title,
          within: lesson.value.title,
          minutes: minutesOfSection(lesson, section),
        }
      : { to, does: 'read', title: lesson.value.title, minutes: lesson.minutes.everything };
  }
  const conversation = conversations.find(({ slug }) => addressOf.scenario(slug) === to);
  if (conversation)
    return { to, does: 'practise', title: conversation.value.title, minutes: conversation.value.minutes };
  return text && minutes ? { to, does: 'other', title: text, minutes } : undefined;
}

/** The minutes of a route; a step that is not known counts for nothing. */
export const minutesOfRoute = (steps: readonly (RouteStep | undefined)[]): number =>
  steps.reduce((sum, step) => sum + (step?.minutes ?? 0), 0);
