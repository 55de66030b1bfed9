import type { Content } from '#build/content.ts';
import { siteContent } from '#build/site-content.ts';
import { ledStep } from '#sessions/led-steps.ts';
import { questionsOf } from '#sessions/session.kind.ts';
import { timetable } from '#sessions/session-minutes.ts';
import type { Session } from '#sessions/session.schema.ts';

/** The steps of a session with what each of them shows, for its pages. */
function sessionParts(content: Content, session: Session) {
  const questions = questionsOf(content);
  const question = (id: string) => questions.find((one) => one.id === id);
  const scenario = (slug: string) => content.scenarios.find((one) => one.slug === slug)?.value;
  const places = timetable(session.steps);
  return session.steps.map((step, at) => ({
    step,
    at,
    place: places[at]!,
    led: ledStep(step, question, scenario),
    question: step.kind === 'question' ? question(step.question) : undefined,
    figure:
      step.kind === 'figure' ? content.figures.find(({ slug }) => slug === step.figure)?.value : undefined,
    scenario: step.kind === 'conversation' ? scenario(step.scenario) : undefined,
  }));
}

/** The pages that each session has, a page for each session. */
export async function sessionPaths() {
  const content = await siteContent();
  return content.sessions.map(({ slug, value }) => ({
    params: { slug },
    props: { session: value, parts: sessionParts(content, value) },
  }));
}
