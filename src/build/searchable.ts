import { barriers } from '#adjustments/adjustment.schema.ts';
import type { Content } from '#build/content.ts';
import type { Searchable } from '#search/documents.ts';

/** What of the content can be searched: never options, answers, feedback or choices. */
export function searchableOf(content: Content): Searchable {
  const audienceOf = (list: 'modules' | 'scenarios', slug: string) =>
    content.courses
      .filter((course) => course.value[list].includes(slug))
      .map((course) => course.value.audience);
  const claims = content.claims.flatMap((file) =>
    file.value.claims.map((claim) => ({ ...claim, theme: file.value.theme })),
  );
  return {
    asked: Object.assign({}, ...content.asked.map(({ value }) => value)) as Searchable['asked'],
    modules: content.modules
      .filter((module) => !module.example)
      .map((module) => ({
        slug: module.slug,
        title: module.value.title,
        summary: module.value.summary,
        audience: audienceOf('modules', module.slug),
        objectives: [
          ...module.value.objectives.map((objective) => objective.text),
          ...(module.value.plan?.when ?? []),
        ],
        sections: module.body.sections
          .map(({ slug, title, text, claims }) => ({ slug, title, text, claims }))
          .concat({
            slug: 'remember',
            title: 'Three things to remember',
            text: module.value.remember.join(' '),
            claims: [],
          }),
      })),
    scenarios: content.scenarios.map(({ slug, value }) => ({
      slug,
      title: value.title,
      summary: value.summary,
      audience: value.audiences,
      they: `${value.they.name}: ${value.they.about}`,
      setting: value.setting,
      practise: value.practise,
      claims: [
        ...(value.claims ?? []),
        ...Object.values(value.scenes).flatMap(
          (scene) => scene.choices?.flatMap((choice) => choice.claims ?? []) ?? [],
        ),
      ],
    })),
    adjustments: content.adjustments.map(({ slug, value }) => ({
      slug,
      title: value.title,
      looks: value.looks,
      helps: value.barriers.map((barrier) => barriers[barrier]),
      also: value.also,
      claims: value.claims,
    })),
    claims,
    terms: content.glossary.value,
    pages: [
      {
        url: '/help/',
        title: 'Getting help',
        text: 'Who to call if you or someone you work with is in danger or distress: 999, NHS 111, Samaritans, SHOUT, Lifeline.',
      },
      {
        url: '/record/',
        title: 'My record',
        text: 'What you did here: download it, carry it to another device, or erase it. Continuing professional development, CPD, certificate, progress.',
      },
      {
        url: '/about/',
        title: 'About this site',
        text: 'Privacy, offline use, accessibility, licences, where the teaching comes from.',
      },
      {
        url: '/adjustments/',
        title: 'Adjustments',
        text: 'What could be tried at work: say what is hard, see what fits, who decides, what it may cost, how sure we are.',
        audience: ['employers'],
      },
      {
        url: '/adjustments/plan/',
        title: 'A plan for two',
        text: 'Write what you will try, by whom, from when, until which review; who may know what; early signs. Print it, put the review in a calendar, make a passport: the person’s own copy. Wellness action plan, tailored adjustment plan, return to work plan.',
        audience: ['employers'],
      },
      ...content.guides.flatMap((guide) => [
        {
          url: `/${guide.slug}/`,
          title: guide.value.title,
          text: [guide.value.summary, ...guide.value.lead.map((line) => line.text)].join(' '),
          also: guide.value.also,
          audience: ['employers'],
        },
        ...guide.value.sections.map((section) => ({
          url: `/${guide.slug}/#${section.id}`,
          title: `${guide.value.title}: ${section.title}`,
          text: section.lines.map((line) => line.text).join(' '),
          audience: ['employers'],
        })),
      ]),
      {
        url: '/figures/',
        title: 'Figures',
        text: `Drawings, diagrams, charts and pictures to look at, teach from and print: ${content.figures.map((figure) => figure.value.title).join('. ')}`,
      },
      {
        url: '/papers/',
        title: 'Working papers',
        text: 'Forms and worksheets to fill in, print and keep: templates, checklists, handouts.',
      },
      {
        url: '/workbooks/',
        title: 'Workbooks',
        text: 'Each course as a PDF to print, each module as plain text or EPUB for an e-reader.',
      },
      ...content.papers.map((paper) => ({
        url: `/papers/${paper.slug}/`,
        title: paper.value.title,
        text: `Working paper, form, worksheet. ${paper.value.summary} ${paper.value.parts.map((part) => part.title).join('. ')}`,
      })),
      ...content.courses.map((course) => ({
        url: `/courses/${course.slug}/`,
        title: course.value.title,
        text: `${course.value.summary} ${course.value.outcomes.join(' ')}`,
      })),
    ],
    unsearchable: claims.filter((claim) => claim.unsearchable).map((claim) => claim.id),
  };
}
