import { endingsMet } from '#record/endings-met.ts';
import { dots, drawn, made } from '#record/made.client.ts';
import type { Shown } from '#record/shown.ts';
import { words } from '#record/words.ts';

/** A row of dots for each conversation that was begun: the endings met, and named; the others only counted. */
export function showEndings({ facts, site, base }: Shown): Node[] {
  const begun = endingsMet(facts, site.scenarios);
  if (begun.length === 0) return [];
  const others = site.scenarios.length - begun.length;
  return [
    made(
      'ul',
      { class: 'cards' },
      ...begun.map(({ scenario, title, endings, met, object }) =>
        made(
          'li',
          { class: 'card' },
          made(
            'h3',
            {},
            drawn(
              'svg',
              { class: 'object', viewBox: '0 0 64 64', 'aria-hidden': 'true' },
              ...(object?.tint ?? []).map((d) => drawn('path', { class: 'tint', d })),
              ...(object?.ink ?? []).map((d) => drawn('path', { d })),
            ),
            made('a', { href: `${base}scenarios/${scenario}/` }, title),
          ),
          dots(endings.map(({ met }) => met)),
          made('p', {}, met > 0 ? words.endingsOf(met, endings.length) : words.noEnding),
          ...(met > 0
            ? [
                made(
                  'ul',
                  { class: 'aside' },
                  ...endings.flatMap(({ title }) => (title ? [made('li', {}, title)] : [])),
                ),
              ]
            : []),
        ),
      ),
    ),
    ...(others > 0
      ? [
          made(
            'p',
            { class: 'screen-only' },
            made('a', { href: `${base}scenarios/` }, words.othersNotHad(others)),
          ),
        ]
      : []),
  ];
}
