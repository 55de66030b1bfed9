import type { Path, Position, Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import { idProblems } from '#authoring/unknown-id.ts';
import type { KnownSite } from '#authoring/known-site.ts';
import type { Claim } from '#evidence/claim.schema.ts';
import { claimsOfFigure } from '#figures/claims-of-figure.ts';
import type { Figure } from '#figures/figure.schema.ts';
import { digitsIn, numbersIn } from '#figures/numbers-in.ts';

type At = (path: Path) => Position & { file: string };

type Site = Pick<KnownSite, 'known' | 'spared'>;

/** Our own devices, and words that only place or name things: no evidence speaks for them. */
const ownKeys = new Set([
  'kind',
  'id',
  'mends',
  'sticks',
  'hope',
  'row',
  'column',
  'count',
  'tries',
  'claim',
  'claims',
  'at',
]);
/** The kinds that draw several numbers along one axis. */
const sharedAxis: readonly Figure['kind'][] = ['trials'];
const shortest = 40;

/**
 * What may be wrong with one figure: a number that its claim does not say, a claim that is not there, words that cite
 * nothing, no text alternative, figures on one axis that their cautions keep apart, or a result that its own numbers do
 * not bear out.
 */
export function figureProblems(
  { file, locate, value }: Read<Figure>,
  site: Site,
  claims: ReadonlyMap<string, Claim>,
): Problem[] {
  const at = (path: Path) => ({ file, ...locate(path) });
  const all = [...new Set(claimsOfFigure(value))];
  const problems: Problem[] = [];

  if (value.alt.trim().length < shortest)
    problems.push({
      ...at(['alt']),
      kind: 'no-alternative',
      what: `The figure “${value.title}” has no alternative in words.`,
      why: 'Somebody who cannot see the drawing would miss what it says.',
      cure: 'write under “alt:” what it shows, in two or three sentences',
    });

  walk(value, [], []);
  return [
    ...problems,
    ...keptApart(value, at, claims),
    ...overstated(value, at),
    ...lostNames(value, at, site),
  ];

  function walk(part: unknown, path: (string | number)[], cited: readonly string[]): void {
    if (typeof part === 'string') {
      const ids = cited.length ? cited : all;
      for (const said of new Set(digitsIn(part)))
        if (knowable(ids) && !ids.some((id) => around(claims.get(id)).has(said)))
          problems.push(notSaid(at(path), said, ids));
      return;
    }
    if (typeof part !== 'object' || part === null) return;
    const { claim, claims: several, value: drawn, text, ours } = part as Record<string, unknown>;
    const own = [claim, several].flat().filter((id) => typeof id === 'string');
    own.forEach((id, index) =>
      problems.push(
        ...idProblems(
          () => at(several ? [...path, 'claims', index] : [...path, 'claim']),
          id,
          site.known('claim'),
          site,
        ),
      ),
    );
    if (typeof drawn === 'number' && knowable(own) && !own.some((id) => statement(id).has(drawn)))
      problems.push(notSaid(at([...path, 'value']), drawn, own));
    if (typeof text === 'string' && !own.length && !ours && path[0] !== 'note')
      problems.push({
        ...at([...path, 'text']),
        kind: 'line-without-claim',
        what: `“${text.slice(0, 60)}” cites nothing.`,
        why: 'A sceptical reader could not see where it comes from.',
        cure: 'add “claims: […]”, or “ours: true” where it is our own suggestion',
      });
    // A text may say what the smallest part around it that cites anything cites.
    const inside = path.length ? claimsOfFigure(part) : [];
    const near = own.length ? own : inside.length ? inside : cited;
    for (const [key, inner] of Object.entries(part))
      if (!ownKeys.has(key)) walk(inner, [...path, Array.isArray(part) ? Number(key) : key], near);
  }

  /** Where a claim could not be read, nobody knows yet what it says. */
  function knowable(ids: readonly string[]): boolean {
    return ids.length > 0 && ids.every((id) => claims.has(id));
  }

  function statement(id: string): Set<number> {
    return numbersIn(claims.get(id)?.statement ?? '');
  }

  function notSaid(place: ReturnType<typeof at>, said: number, ids: readonly string[]): Problem {
    const few = ids.length <= 3;
    const theirs = few ? [...new Set(ids.flatMap((id) => [...statement(id)]))] : [];
    return {
      ...place,
      kind: 'number-not-in-claim',
      what: `The figure says ${said}, and ${few ? `${ids.join(', ')} ${ids.length > 1 ? 'do' : 'does'} not` : 'none of its claims does'}.`,
      why: 'A figure may not say more than its evidence, nor go on saying what the evidence no longer says.',
      cure: theirs.length
        ? `write what is said there (${theirs.join(', ')}), or name the claim that says ${said}`
        : `name the claim that says ${said}, or leave the number out`,
    };
  }
}

/** What a claim says, with the dates and places of where it says it: a text may name those too. */
function around(claim: Claim | undefined): Set<number> {
  return claim
    ? numbersIn(
        [
          claim.statement,
          claim.asOf.slice(0, 4),
          ...claim.sources.flatMap(({ at = '', citing = '' }) => [at, citing]),
        ].join(' '),
      )
    : new Set();
}

/**
 * Figures that one axis would compare although a caution or a note says “never in one chart with …” or “never beside …”:
 * with those it names, or with any other where it says “other”.
 */
function keptApart(figure: Figure, at: At, claims: ReadonlyMap<string, Claim>): Problem[] {
  if (!sharedAxis.includes(figure.kind)) return [];
  const drawn = [...new Set(drawnClaims(figure))];
  return drawn.flatMap((id) => {
    const claim = claims.get(id);
    const sentences = [claim?.caution ?? '', claim?.note ?? '']
      .join(' ')
      .split(/(?<=[.;:])\s/)
      .filter((part) => /\b(never|apart)\b.*\b(chart|beside|from)\b/i.test(part));
    const named = sentences.flatMap((part) => part.match(/\b[A-Z]\d{2,3}[a-z]?\b/g) ?? []);
    const others = drawn.filter((other) => other !== id);
    const clash = sentences.some((part) => /\bother\b/.test(part))
      ? others[0]
      : others.find((other) => named.includes(other));
    return clash
      ? [
          {
            ...at([]),
            kind: 'shared-axis',
            what: `This figure draws ${id} and ${clash} along one axis, and the caution or the note of ${id} forbids it.`,
            why: 'They count different people or different things; one axis would compare them.',
            cure: `take one of the two out, or show each by itself in a figure with “kind: rates”`,
          },
        ]
      : [];
  });
}

/** Rows that say “more” although their interval holds 1, or their arms do not differ that way. */
function overstated(figure: Figure, at: At): Problem[] {
  if (figure.kind !== 'trials') return [];
  const say = (path: Path, what: string): Problem => ({
    ...at(path),
    kind: 'result-overstated',
    what,
    why: 'A null result would be shown as a gain.',
    cure: 'write “result: no-clear-difference”',
  });
  return [
    ...figure.shares.flatMap((row, index) =>
      row.result === 'more' && row.with.value <= row.without.value
        ? [
            say(
              ['shares', index, 'result'],
              `“${row.name}” says more, with ${row.with.value} against ${row.without.value}.`,
            ),
          ]
        : [],
    ),
    ...figure.ratios.flatMap((row, index) =>
      row.result === 'more' && row.from.value <= 1
        ? [
            say(
              ['ratios', index, 'result'],
              `“${row.name}” says more, and its interval from ${row.from.value} to ${row.to.value} holds 1, no difference.`,
            ),
          ]
        : [],
    ),
  ];
}

/** Steps and corners that a figure names and does not have. */
function lostNames(figure: Figure, at: At, site: Site): Problem[] {
  const check = (one: string, ids: readonly string[], uses: [Path, string][]) =>
    uses.flatMap(([path, id]) => idProblems(() => at(path), id, { one, ids, home: 'to this figure' }, site));
  if (figure.kind === 'process')
    return check(
      'step',
      [...figure.steps.map(({ id }) => id), 'loop'],
      [
        ...figure.helps.map(({ mends }, index): [Path, string] => [['helps', index, 'mends'], mends]),
        ...figure.people.flatMap(({ sticks }, index) =>
          sticks.map((step, place): [Path, string] => [['people', index, 'sticks', place], step]),
        ),
        [['scarce', 'at'], figure.scarce.at],
      ],
    ).concat(
      check(
        'person',
        figure.people.map(({ name }) => name),
        (figure.examples?.each ?? []).map(({ person }, index): [Path, string] => [
          ['examples', 'each', index, 'person'],
          person,
        ]),
      ),
      check(
        'help',
        figure.helps.map(({ id }) => id),
        (figure.examples?.each ?? []).flatMap(({ helps }, index) =>
          helps.map((id, place): [Path, string] => [['examples', 'each', index, 'helps', place], id]),
        ),
      ),
    );
  if (figure.kind === 'parties')
    return check(
      'corner',
      figure.corners.map(({ id }) => id),
      figure.needs.flatMap(({ who, of }, index): [Path, string][] => [
        [['needs', index, 'who'], who],
        [['needs', index, 'of'], of],
      ]),
    );
  return [];
}

/** The claims of the numbers that are drawn. */
function drawnClaims(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const { value, claim } = part as { value?: unknown; claim?: unknown };
  if (typeof value === 'number' && typeof claim === 'string') return [claim];
  return Object.values(part).flatMap(drawnClaims);
}
