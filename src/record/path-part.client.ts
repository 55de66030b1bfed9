import { preference } from '#device/preferences.ts';
import { begunPaths, coursePath, type CoursePath } from '#record/course-path.ts';
import { drawn, made, percent } from '#record/made.client.ts';
import type { Shown } from '#record/shown.ts';
import { words } from '#record/words.ts';

/** The path of each course that was begun, with where one is on it; the others one line each. */
export function showPath(shown: Shown): Node[] {
  const { site, base } = shown;
  const begun = begunFor(shown);
  const others = site.courses.filter(({ course }) => begun.every((path) => path.course !== course));
  if (begun.length === 0) return [];
  return [
    // Where to go on in the first of them stands above all (now-part.client.ts).
    ...begun.map((path, place) => pathShown(path, base, place > 0)),
    ...(others.length > 0
      ? [
          made(
            'ul',
            { class: 'others' },
            ...others.map(({ course, title = course, modules }) =>
              made(
                'li',
                {},
                made('a', { href: `${base}courses/${course}/` }, title),
                `: ${words.notBegun(modules.length)}`,
              ),
            ),
          ),
        ]
      : []),
  ];
}

/** The courses that were begun, the one worked on last first. */
export const begunFor = ({ facts, site }: Shown): CoursePath[] =>
  begunPaths(
    site.courses.map((course) => coursePath(facts, course)),
    preference('door'),
  );

/** The way on in a course, where there is one. */
export const goOn = ({ here }: CoursePath, base: string, look: string): HTMLElement =>
  made(
    'p',
    {},
    here
      ? made(
          'a',
          {
            class: look,
            href: `${base}modules/${here.module}/${here.sectionTitle ? `#${here.section}` : ''}`,
          },
          words.goOnWith(here.title),
        )
      : '',
    here?.sectionTitle ? ` ${words.stopped(here.sectionTitle)}` : '',
  );

function pathShown(path: CoursePath, base: string, withWay: boolean): HTMLElement {
  const { title, parts, done, here, left } = path;
  const last = parts.length - 1;
  return made(
    'article',
    { class: 'card' },
    made('h3', {}, made('a', { href: `${base}courses/${path.course}/` }, title)),
    drawPath(path),
    made(
      'p',
      { class: 'ends aside', 'aria-hidden': 'true' },
      made('span', {}, parts[0]?.title ?? ''),
      made('span', {}, last > 0 ? (parts[last]?.title ?? '') : ''),
    ),
    made(
      'p',
      {},
      made('strong', {}, words.partsDone(done, parts.length)),
      ...(here && left.minutes > 0
        ? [' ', (left.own ? words.timeLeftOwn : words.timeLeft)(words.hours(left.minutes))]
        : []),
    ),
    ...(here && withWay ? [goOn(path, base, '')] : []),
    everyPart(path, base),
  );
}

function drawPath({ title, parts, done, here }: CoursePath): SVGElement {
  const at = (place: number) => (place + 0.5) / parts.length;
  const middle = 30;
  const hereAt = parts.findIndex(({ module }) => module === here?.module);
  return drawn(
    'svg',
    {
      class: 'path',
      width: '100%',
      height: 48,
      role: 'img',
      'aria-label': words.pathIn(title, done, parts.length, here?.title),
    },
    ...parts.slice(1).map((part, place) =>
      drawn('line', {
        class: part.state === 'finished' && parts[place]?.state === 'finished' ? 'way gone' : 'way',
        x1: percent(at(place)),
        x2: percent(at(place + 1)),
        y1: middle,
        y2: middle,
      }),
    ),
    ...parts.map(({ state }, place) =>
      drawn(
        'svg',
        { x: percent(at(place)), y: middle, overflow: 'visible' },
        drawn('circle', {
          class:
            place === hereAt ? 'here' : state === 'finished' ? 'on' : state === 'started' ? 'begun' : 'off',
          r: place === hereAt ? 9 : 7.5,
        }),
        ...(state === 'finished' && place !== hereAt
          ? [drawn('path', { class: 'tick', d: 'M-3.5 0.2l2.5 2.6 4.4-5.2' })]
          : []),
      ),
    ),
    ...(hereAt >= 0
      ? [
          drawn(
            'text',
            {
              class: 'here-says',
              x: percent(at(hereAt)),
              y: 13,
              'text-anchor': at(hereAt) < 0.15 ? 'start' : at(hereAt) > 0.85 ? 'end' : 'middle',
            },
            words.youAreHere,
          ),
        ]
      : []),
  );
}

function everyPart({ parts, here }: CoursePath, base: string): HTMLElement {
  const cell = (text: string) => made('td', {}, text);
  return made(
    'details',
    { class: 'open-on-paper' },
    made('summary', {}, words.everyPart),
    made(
      'div',
      { class: 'wide' },
      made(
        'table',
        {},
        made(
          'thead',
          {},
          made(
            'tr',
            {},
            ...[words.part, words.where, words.lastTry].map((text) => made('th', { scope: 'col' }, text)),
          ),
        ),
        made(
          'tbody',
          {},
          ...parts.map(({ module, title, state, answered, right, questions }) =>
            made(
              'tr',
              state === 'not-started' ? { class: 'unbegun' } : {},
              made('th', { scope: 'row' }, made('a', { href: `${base}modules/${module}/` }, title)),
              cell(module === here?.module ? words.youAreHere : words.states[state]),
              cell(
                questions === 0
                  ? ''
                  : answered > 0
                    ? words.answeredOf(right, answered, questions === answered ? undefined : questions)
                    : words.noneAnswered,
              ),
            ),
          ),
        ),
      ),
    ),
  );
}
