import type { ContentKind } from '#authoring/content-kind.ts';
import type { KnownContent } from '#authoring/known-site.ts';
import type { Read } from '#authoring/read.ts';
import { modules } from '#curriculum/module.kind.ts';
import { figures } from '#figures/figure.kind.ts';
import { inlineOf, plain } from '#imprint/inline.ts';
import { scenarios } from '#proof/scenario.kind.ts';
import { claimsOfSession } from '#sessions/lines-of.ts';
import { sessionProblems } from '#sessions/session-problems.ts';
import { sessionSchema, type Session } from '#sessions/session.schema.ts';
import { addressOf } from '#site/addresses.ts';

/** A session that somebody leads for a team. */
export const sessions: ContentKind<Read<Session>> = {
  one: 'session',
  home: 'sessions/',
  schema: sessionSchema,
  editor: { session: { title: 'A session for a team: content/sessions/<slug>.yaml', schema: sessionSchema } },
  teaches: 'practice',
  problems: (all, site) => {
    const questions = questionsOf(site);
    const dangerous = new Set(
      site
        .of(scenarios)
        .filter(({ value }) => value.safety)
        .map(({ slug }) => slug),
    );
    return all.flatMap((session) => sessionProblems(session, site, questions, (slug) => dangerous.has(slug)));
  },
  cites: ({ slug, value }, content) => {
    const figure = (name: string) => content.of(figures).find((one) => one.slug === name)?.value;
    const questions = questionsOf(content);
    return claimsOfSession(value, figure, (id) => questions.find((one) => one.id === id)).map((claim) => ({
      claim,
      title: value.title,
      url: addressOf.session(slug),
    }));
  },
  addresses: ({ slug }) => [
    { url: addressOf.session(slug) },
    { url: addressOf.wall(slug) },
    { url: addressOf.notes(slug) },
  ],
  searchable: (all) => ({
    pages: all.map(({ slug, value }) => ({
      url: addressOf.session(slug),
      title: value.title,
      text: `${value.summary} ${value.steps.map(({ title }) => plain(inlineOf(title))).join('. ')}`,
      audience: [value.audience],
    })),
  }),
};

/** Every question that a session may show: those of published lessons. */
export const questionsOf = (content: Pick<KnownContent, 'of'>) =>
  content.of(modules).flatMap(({ example, questions }) => (example ? [] : questions.value));
