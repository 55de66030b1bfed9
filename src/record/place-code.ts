import { fnv1a } from '#assessment/fnv.ts';
import type { CourseOutline } from '#record/progress.ts';

/** Where somebody is: enough to find it again, and nothing about who they are. */
export interface Place {
  course: string;
  module: string;
  section: string | undefined;
}

/** Crockford’s letters: none that is taken for another when it was written by hand. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const group = 4;

/**
 * A place as twelve letters to write down, in three groups: course, part, section. Each group stands for a name by its hash,
 * so nothing has to be numbered, and a code stays good when other parts come and go.
 */
export const placeCode = ({ course, module, section }: Place): string =>
  [course, module, section ?? ''].map(groupOf).join('-');

function groupOf(name: string): string {
  let rest = name === '' ? 0 : fnv1a(name);
  return Array.from({ length: group }, () => {
    const letter = letters[rest % letters.length];
    rest = Math.floor(rest / letters.length);
    return letter;
  }).join('');
}

/**
 * The place that a code was written down for, however it was typed; undefined where no part of these courses has it. Where
 * the section is gone or was misread, it is the beginning of the part.
 */
export function readPlaceCode(typed: string, courses: readonly CourseOutline[]): Place | undefined {
  const plain = typed
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .replaceAll('U', 'V')
    .replaceAll(/[^0-9A-Z]/g, '');
  if (plain.length !== 3 * group) return undefined;
  const [course, module, section] = [0, 1, 2].map((place) => plain.slice(place * group, (place + 1) * group));
  const found = courses
    .flatMap((outline) => outline.modules.map((part) => ({ outline, part })))
    .filter(({ part }) => groupOf(part.slug) === module)
    .sort(
      (one, other) =>
        Number(groupOf(other.outline.course) === course) - Number(groupOf(one.outline.course) === course),
    )[0];
  if (!found) return undefined;
  return {
    course: found.outline.course,
    module: found.part.slug,
    section: found.part.sections?.find(({ slug }) => groupOf(slug) === section)?.slug,
  };
}
