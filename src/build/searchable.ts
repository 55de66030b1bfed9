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
    modules: content.modules
      .filter((module) => !module.example)
      .map((module) => ({
        slug: module.slug,
        title: module.value.title,
        summary: module.value.summary,
        audience: audienceOf('modules', module.slug),
        sections: module.body.sections
          .map(({ slug, title, text }) => ({ slug, title, text }))
          .concat({
            slug: 'remember',
            title: 'Three things to remember',
            text: module.value.remember.join(' '),
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
      ...content.courses.map((course) => ({
        url: `/courses/${course.slug}/`,
        title: course.value.title,
        text: `${course.value.summary} ${course.value.outcomes.join(' ')}`,
      })),
    ],
    unsearchable: claims.filter((claim) => claim.unsearchable).map((claim) => claim.id),
  };
}
