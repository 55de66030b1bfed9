import { changeInWords, checkChange, objectiveInWords, type Score } from '#assessment/check-change.ts';
import { drawn, made, percent } from '#record/made.client.ts';
import type { Shown } from '#record/shown.ts';
import { words } from '#record/words.ts';

/** What the check of each course showed: for each objective two dots and a line, from before to after. */
export function showChange({ facts, site, base }: Shown): Node[] {
  return site.courses.flatMap(({ course, title = course }) => {
    const change = checkChange(facts, course);
    if (!change) return [];
    const asked = site.checks[course] ?? {};
    const textOf = (id: string) => (Object.hasOwn(asked, id) ? (asked[id] ?? id) : id);
    const { after } = change.whole;
    return [
      made(
        'article',
        { class: 'card' },
        made('h3', {}, title),
        after
          ? made('p', {}, made('strong', {}, changeInWords(change.whole.before, after)))
          : made(
              'p',
              {},
              `${words.onlyBefore} `,
              made('a', { href: `${base}courses/${course}/check/` }, words.toCheck),
            ),
        made(
          'ul',
          { class: 'changes' },
          ...change.objectives.map(({ objective, before, after }) =>
            made(
              'li',
              {},
              made('span', {}, textOf(objective)),
              twoDots(share(before), after && share(after)),
              made(
                'span',
                { class: 'aside' },
                after ? objectiveInWords(before, after) : words.scoreOf(before.right, before.of),
              ),
            ),
          ),
          ...change.confidence.map(({ item, before, after }) =>
            made(
              'li',
              {},
              made('span', {}, textOf(item)),
              twoDots(
                before === undefined ? undefined : before / 10,
                after === undefined ? undefined : after / 10,
              ),
              made(
                'span',
                { class: 'aside' },
                change.after
                  ? words.confidenceOf(`${before ?? words.leftOut}`, `${after ?? words.leftOut}`)
                  : `${before ?? words.leftOut}`,
              ),
            ),
          ),
        ),
      ),
    ];
  });
}

const share = ({ right, of }: Score) => (of > 0 ? right / of : 0);

/** Hollow is before, full is after. What the drawing says stands beside it in words. */
function twoDots(before: number | undefined, after: number | undefined): SVGElement {
  const at = (place: number) => percent(0.06 + place * 0.88);
  return drawn(
    'svg',
    { class: 'two', width: '100%', height: 20, 'aria-hidden': 'true' },
    drawn('line', { class: 'axis', x1: at(0), x2: at(1), y1: 10, y2: 10 }),
    ...(before !== undefined && after !== undefined
      ? [drawn('line', { class: 'moved', x1: at(before), x2: at(after), y1: 10, y2: 10 })]
      : []),
    ...(before === undefined ? [] : [drawn('circle', { class: 'off', cx: at(before), cy: 10, r: 7 })]),
    ...(after === undefined ? [] : [drawn('circle', { class: 'on', cx: at(after), cy: 10, r: 5 })]),
  );
}
