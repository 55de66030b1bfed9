import { describe, expect, test } from 'vitest';
import { edition } from '#assessment/edition.ts';
import type { Question } from '#assessment/question.schema.ts';
import type { Course } from '#curriculum/module.schema.ts';
import type { ReadModule } from '#curriculum/module.kind.ts';
import { askedNow, siteOutline, type OutlinedContent } from '#record/site-outline.ts';
import { anEstimate, aSingle, aWritten } from '../helpers/questions.ts';
import { aScenario } from '../scenario/a-scenario.ts';

const read = <T>(slug: string, value: T) => ({
  slug,
  file: `${slug}.yaml`,
  locate: () => ({ line: 1, column: 1 }),
  value,
});
const named = <Kind extends Question>(question: Kind, id: string, section?: string): Kind => ({
  ...question,
  id,
  section,
});

const aModule = (
  slug: string,
  questions: Question[] = [],
  different: Partial<ReadModule['value']> = {},
): ReadModule => ({
  ...read(slug, {
    title: `About ${slug}`,
    summary: 'What it is and why it is worth it.',
    kind: 'lesson' as const,
    objectives: [{ id: 'ask', text: 'Ask about work' }],
    remember: ['One', 'Two', 'Three'],
    reflection: 'Who comes to mind?',
    ...different,
  }),
  example: slug.startsWith('_'),
  whole: true,
  minutes: { read: 6, everything: 10 },
  media: [],
  questions: read(slug, questions),
  body: {
    sections: [],
    headings: [],
    links: [],
    images: [],
    code: [],
    foreign: [],
    unmade: [],
    allowed: [],
    components: [
      {
        name: 'Note',
        repeated: [],
        holds: false,
        attributes: { id: `${slug}-note`, prompt: 'Who was it?' },
        section: '',
        line: 1,
        column: 1,
      },
    ],
  },
});
const aCourse = (slug: string, modules: string[], state: Course['state'] = 'open') =>
  read(slug, {
    title: `For ${slug}`,
    audience: 'clinicians' as const,
    summary: 'A course.',
    state,
    outcomes: ['Ask about work'],
    modules,
    scenarios: [],
  });

const right = named(aSingle(), 'work-1', 'why-work');
const none: OutlinedContent = { courses: [], modules: [], scenarios: [], checks: [] };
const outlineOf = (content: Partial<OutlinedContent>) => siteOutline({ ...none, ...content });
const askedOf = (content: Partial<OutlinedContent>) =>
  askedNow({ ...none, ...content }, () => ({ door: 'e1' }));

describe('what a record is set against', () => {
  test('courses that are open, with their openings and the modules that can be finished', () => {
    const { courses } = outlineOf({
      courses: [
        aCourse('clinicians', ['opening', 'work', 'gone', 'safety']),
        aCourse('later', ['work'], 'planned'),
      ],
      modules: [
        aModule('opening', [], { kind: 'opening' }),
        aModule('safety', [], { kind: 'safety' }),
        aModule('work'),
      ],
    });
    expect(courses.map(({ course, title }) => [course, title])).toEqual([['clinicians', 'For clinicians']]);
    const told = { minutes: 10, sections: [], objectives: ['Ask about work'], questions: [] };
    expect(courses[0]!.modules).toEqual([
      { slug: 'opening', title: 'About opening', opening: true, ...told },
      { slug: 'work', title: 'About work', ...told },
    ]);
  });

  test('only questions that are right or wrong count among those of a module', () => {
    const questions = [right, named(anEstimate(), 'work-2'), named(aWritten(), 'work-3')];
    const { courses } = outlineOf({
      courses: [aCourse('clinicians', ['work'])],
      modules: [aModule('work', questions)],
    });
    expect(courses[0]!.modules[0]!.questions).toEqual(['work-1']);
  });

  test('what each note and each answer in one’s own words was asked', () => {
    const { prompts } = outlineOf({ modules: [aModule('work', [right, named(aWritten(), 'work-3')])] });
    expect(prompts).toEqual({ 'work-note': 'Who was it?', 'work-3': 'What is so?' });
  });

  test('a question leads to the section that teaches it, or to itself', () => {
    const estimate = named(anEstimate(), 'work-2');
    const asked = askedOf({
      modules: [aModule('work', [right, estimate]), aModule('_example', [named(aSingle(), 'example-1')])],
    });
    expect(asked).toEqual({
      'work-1': { page: 'modules/work/#why-work', edition: edition(right), stem: 'What is so?' },
      'work-2': { page: 'modules/work/#q-work-2', edition: edition(estimate), stem: 'What is so?' },
    });
  });

  test('a conversation has its endings, and its moments lead to it', () => {
    const content = { scenarios: [read('matthew', aScenario())] };
    const { scenarios } = outlineOf(content);
    expect(scenarios.map(({ slug, title }) => [slug, title])).toEqual([['matthew', 'At the door']]);
    expect(scenarios[0]!.endings).toContainEqual({ slug: 'settled', title: 'A good ending' });
    expect(askedOf(content)).toEqual({
      'matthew/door': {
        page: 'scenarios/matthew/',
        edition: 'e1',
        stem: 'A moment from “At the door”',
      },
    });
  });

  test('practice, the cards for role play and what is there for a day of danger are named too', () => {
    const { pages } = outlineOf({
      modules: [aModule('safety', [], { kind: 'safety' })],
      scenarios: [read('matthew', aScenario())],
    });
    expect(pages).toMatchObject({
      '/practice/': 'Questions that come back',
      '/modules/safety/': 'About safety',
      '/papers/role-play-cards/matthew/': 'Role play with cards: At the door',
    });
  });
});
