import type { Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import type { Edition } from '#edition/edition.schema.ts';

/** Names that examples/new-edition begins with. */
const given = new Set(['Our Organisation', 'Ours']);
/** Hosts that are kept for examples (RFC 2606), and the numbers that Ofcom keeps for stories. */
const noHost = /[/@.]example(\.(org|com|net))?\b/;
const noNumber =
  /\b(?:01632 ?960 ?\d{3}|07700 ?900 ?\d{3}|01\d1 ?496 ?0\d{3}|020 ?7946 ?0\d{3}|03069 ?990 ?\d{3}|08081 ?570 ?\d{3})\b/;

/** What an editor should know before it is published: names, numbers and addresses that were there to be replaced. */
export function madeUpNotices({ file, locate, value }: Read<Edition>): Problem[] {
  const say = (path: (string | number)[], what: string, why: string, cure: string): Problem => ({
    file,
    ...locate(path),
    kind: 'made-up',
    what,
    why,
    cure,
  });
  const names = (['name', 'short', 'publisher'] as const)
    .filter((key) => given.has(value.site[key] ?? ''))
    .map((key) =>
      say(
        ['site', key],
        `“${value.site[key]}” is the name that a new edition begins with.`,
        'Every page would carry it.',
        `write yours after “${key}:”`,
      ),
    );
  const reached = [
    { who: value.contact, path: ['contact'] },
    ...value.lines.map((who, index) => ({ who, path: ['lines', index] })),
    ...value.services.map((who, index) => ({ who, path: ['services', index] })),
  ].flatMap(({ who, path }) =>
    (['phone', 'email', 'page'] as const).flatMap((key) =>
      who[key] === undefined ? [] : { text: who[key], path: [...path, key] },
    ),
  );
  const said = [
    ...value.danger.text.map((text, index) => ({ text, path: ['danger', 'text', index] })),
    ...(value.accessibility
      ? [{ text: value.accessibility.contact, path: ['accessibility', 'contact'] }]
      : []),
  ];
  return [
    ...names,
    ...[...reached, ...said].flatMap(({ text, path }) => {
      const [found] = noHost.exec(text) ? [text] : (noNumber.exec(text) ?? []);
      return found
        ? say(
            path,
            `“${found}” is made up: ${noHost.exec(text) ? 'such an address is kept for examples' : 'such a number is kept for stories'}.`,
            'Staff who need somebody would reach nobody.',
            'write the one that is answered, or take it away',
          )
        : [];
    }),
  ];
}
