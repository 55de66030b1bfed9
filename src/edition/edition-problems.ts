import type { KnownSite } from '#authoring/known-site.ts';
import { linkProblems } from '#authoring/link-problems.ts';
import type { Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import { accentOf } from '#edition/accent.ts';
import type { Edition } from '#edition/edition.schema.ts';
import { nobodyToReach } from '#imprint/contact-problems.ts';
import { flat, inlineOf } from '#imprint/inline.ts';

type Place = { file: string; line: number; column: number };

/** What may be wrong with edition.yaml beside its shape: names and places that are not there, a colour nobody can read. */
export function editionProblems(
  { file, locate, value }: Read<Edition>,
  site: Pick<KnownSite, 'addresses' | 'spared'>,
): Problem[] {
  const at = (...path: (string | number)[]) => ({ file, ...locate(path) });
  return [
    ...accentProblems(value, at('accent')),
    ...reachProblems(value, at),
    ...reviewProblems(value, at, site),
    ...value.notes.flatMap((note, index) =>
      linkProblems(() => at('notes', index, 'at'), note.at, site, undefined, {
        why: 'The note would stand nowhere. The place may have gone with an update; your note is not lost, and nothing is published until it has one.',
        cure: placesFor(note.at, site),
      }),
    ),
    ...linesOf(value).flatMap(({ text, path }) =>
      flat(inlineOf(text)).flatMap((part): Problem[] => {
        if (part.kind === 'link')
          return /^(https:\/\/|mailto:|tel:\+?\d+$)/.test(part.to)
            ? []
            : linkProblems(() => at(...path), part.to, site);
        return part.kind === 'claim' || part.kind === 'value'
          ? [
              {
                ...at(...path),
                kind: 'mark-without-place',
                what: 'A line of an edition may hold **strong** words and links, and nothing else.',
                why: 'It is yours: it stands beside the evidence, and does not cite it.',
                cure: 'say it in plain words, and link to the lesson that has the evidence',
              },
            ]
          : [];
      }),
    ),
  ];
}

/** Where a note could stand instead, where no name is near enough. */
function placesFor(at: string, { addresses }: Pick<KnownSite, 'addresses'>): string {
  const path = at.split('#')[0]!;
  const headings = [...(addresses.get(path) ?? [])].map((heading) => `“#${heading}”`);
  if (headings.length) return `choose one of its headings: ${headings.join(', ')}`;
  return addresses.has(path)
    ? 'this page has no headings for notes: take away what stands after its address'
    : 'choose a lesson or an adjustment that is there, with one of its headings after #';
}

function accentProblems({ accent }: Edition, at: { file: string; line: number; column: number }): Problem[] {
  const found = accent ? accentOf(accent) : undefined;
  if (!found || 'accent' in found) return [];
  return [
    {
      ...at,
      kind: 'accent-too-light',
      what: `Links in “${accent}” could not be read on the paper of the site.`,
      why: 'Text needs a contrast of 4.5 to 1 (WCAG 2.2, 1.4.3); an accessibility statement would have to say that it has not.',
      cure: `use “${found.nearest}”, the nearest of its hue that can be read, or a darker colour of yours`,
    },
  ];
}

function reachProblems(
  { contact, lines, services }: Edition,
  at: (...path: (string | number)[]) => Place,
): Problem[] {
  return [
    ...nobodyToReach(contact, at('contact')),
    ...lines.flatMap((who, index) => nobodyToReach(who, at('lines', index))),
    ...services.flatMap((who, index) => nobodyToReach(who, at('services', index))),
  ];
}

/** A review of a page that is not there, or one that is due before it was made. */
function reviewProblems(
  { reviewed }: Edition,
  at: (...path: (string | number)[]) => Place,
  site: Pick<KnownSite, 'addresses' | 'spared'>,
): Problem[] {
  return reviewed.flatMap((review, index) => [
    ...(review.at === undefined
      ? []
      : linkProblems(() => at('reviewed', index, 'at'), review.at, site, undefined, {
          why: 'No page would say who read it. The page may have gone with an update.',
          cure: 'write the address of a page that is there, or take this review away',
        })),
    ...(review.due > review.on
      ? []
      : [
          {
            ...at('reviewed', index, 'due'),
            kind: 'review-due-before',
            what: `It was read on “${review.on}” and is due on “${review.due}”, which is not later.`,
            why: 'Readers would be told of a review that had run out when it was made.',
            cure: 'write under “due:” the day by which it is to be read again',
          },
        ]),
    ...(reviewed.findIndex((other) => other.at === review.at) === index
      ? []
      : [
          {
            ...at('reviewed', index),
            kind: 'repeated-review',
            what: `“reviewed:” names ${review.at === undefined ? 'the whole edition' : `“${review.at}”`} twice.`,
            why: 'The page can say one of them only.',
            cure: 'keep the newer of the two',
          },
        ]),
  ]);
}

const linesOf = ({ announcement, danger, services, notes, accessibility }: Edition) => [
  ...(announcement ? [{ text: announcement.text, path: ['announcement', 'text'] }] : []),
  ...danger.text.map((text, index) => ({ text, path: ['danger', 'text', index] })),
  ...services.map(({ does }, index) => ({ text: does, path: ['services', index, 'does'] })),
  ...notes.map(({ text }, index) => ({ text, path: ['notes', index, 'text'] })),
  ...(accessibility ? [{ text: accessibility.contact, path: ['accessibility', 'contact'] }] : []),
  ...(accessibility?.tested ?? []).map((text, index) => ({ text, path: ['accessibility', 'tested', index] })),
  ...(accessibility?.known ?? []).map((text, index) => ({ text, path: ['accessibility', 'known', index] })),
];
