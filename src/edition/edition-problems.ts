import type { KnownSite } from '#authoring/known-site.ts';
import { linkProblems } from '#authoring/link-problems.ts';
import type { Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import { accentOf } from '#edition/accent.ts';
import type { Edition } from '#edition/edition.schema.ts';
import { flat, inlineOf } from '#imprint/inline.ts';

/** What may be wrong with edition.yaml beside its shape: names and places that are not there, a colour nobody can read. */
export function editionProblems(
  { file, locate, value }: Read<Edition>,
  site: Pick<KnownSite, 'addresses' | 'spared'>,
): Problem[] {
  const at = (...path: (string | number)[]) => ({ file, ...locate(path) });
  return [
    ...accentProblems(value, at('accent')),
    ...reachProblems(value, at),
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

/** Whoever is named has to be reachable in some way. */
function reachProblems(
  { contact, lines, services }: Edition,
  at: (...path: (string | number)[]) => { file: string; line: number; column: number },
): Problem[] {
  const named = [
    { who: contact, path: ['contact'] },
    ...lines.map((who, index) => ({ who, path: ['lines', index] })),
    ...services.map((who, index) => ({ who, path: ['services', index] })),
  ];
  return named
    .filter(({ who }) => !who.phone && !who.email && !who.page)
    .map(({ who, path }) => ({
      ...at(...path),
      kind: 'nobody-to-reach',
      what: `“${who.name}” has no phone, no e-mail address and no page.`,
      why: 'Staff would read a name that they cannot reach.',
      cure: 'add “phone:”, “email:” or “page:”',
    }));
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
