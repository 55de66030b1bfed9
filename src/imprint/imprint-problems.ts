import type { Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import { nobodyToReach } from '#imprint/contact-problems.ts';
import { flat, inlineOf } from '#imprint/inline.ts';
import type { Imprint } from '#imprint/imprint.schema.ts';

/** What may be wrong with content/site.yaml beside its shape. */
export function imprintProblems(
  { file, locate, value }: Read<Imprint>,
  courses: readonly { slug: string; value: { audience: string } }[],
): Problem[] {
  const at = (...path: (string | number)[]) => ({ file, ...locate(path) });
  const twice = (list: 'nations' | 'audiences', names: readonly string[]) =>
    names.flatMap((name, index): Problem[] =>
      names.indexOf(name) === index
        ? []
        : [
            {
              ...at(list, index),
              kind: 'repeated-id',
              what: `“${name}” stands twice under “${list}:”.`,
              why: 'Readers would be offered the same twice.',
              cure: 'remove one of the two',
            },
          ],
    );
  const audiences: string[] = value.audiences.map(({ id }) => id);
  return [
    ...(value.contact ? nobodyToReach(value.contact, at('contact')) : []),
    ...twice('nations', value.nations),
    ...twice('audiences', audiences),
    ...courses
      .filter((course) => !audiences.includes(course.value.audience))
      .map(({ slug, value: { audience } }) => ({
        ...at('audiences'),
        kind: 'audience-without-door',
        what: `The course “${slug}” is for ${audience}, and “audiences:” does not name them.`,
        why: 'Nobody would find the course from the first page.',
        cure: `add “- id: ${audience}” with a “door:”, or take the course out of content/courses/`,
      })),
    ...flat(inlineOf(value.licence.line)).flatMap((part): Problem[] =>
      part.kind === 'claim' || part.kind === 'value' || part.kind === 'code'
        ? [
            {
              ...at('licence', 'line'),
              kind: 'mark-without-place',
              what: 'The line about the licence may hold links and nothing else.',
              why: 'It stands at the foot of every page, where there is no evidence and no number to show.',
              cure: 'write it as text with links: [CC BY 4.0](https://…)',
            },
          ]
        : [],
    ),
  ];
}
