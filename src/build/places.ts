import type { Content } from '#build/content.ts';
import { moduleKinds } from '#curriculum/module-kinds.ts';
import { minutesOfSection } from '#curriculum/start-route.ts';
import type { CoursePlaces } from '#record/course-place.ts';

/** Every open course with its lessons, their sections and minutes: what the first page needs to say where somebody was. */
export const placesOf = ({ courses, modules }: Content): CoursePlaces[] =>
  courses
    .filter(({ value }) => value.state === 'open')
    .map(({ slug, value }) => ({
      course: slug,
      audience: value.audience,
      title: value.title,
      modules: value.modules.flatMap((slug) => {
        const module = modules.find((candidate) => candidate.slug === slug);
        if (!module || !moduleKinds[module.value.kind].finished) return [];
        return [
          {
            slug,
            title: module.value.title,
            minutes: module.minutes.everything,
            sections: module.body.sections
              .filter(({ slug }) => slug !== '')
              .map((section) => ({
                slug: section.slug,
                title: section.title,
                minutes: minutesOfSection(module, section),
              })),
          },
        ];
      }),
    }));
