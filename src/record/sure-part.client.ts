import type { Fact } from '#facts/fact.ts';
import { calibrationOf, levelInWords, marks } from '#record/calibration.ts';
import { dots, made } from '#record/made.client.ts';
import type { Shown } from '#record/shown.ts';
import { triesIn } from '#record/tries.ts';
import { words } from '#record/words.ts';

/** More dots than this are not counted by anybody: then one dot stands for several answers. */
const most = 48;

/** Whether something is shown that `asked` names. */
export const needsAsked = (facts: readonly Fact[]): boolean =>
  calibrationOf(triesIn(facts)).certainAndWrong.length > 0;

/** How sure the learner was, against how right: a row of dots for each certainty. */
export function showSure({ facts, asked = {}, base }: Shown): Node[] {
  const calibration = calibrationOf(triesIn(facts));
  const { mark, best } = calibration;
  const levels = calibration.levels.filter(({ answers }) => answers > 0);
  if (levels.length === 0) return [];
  const each = Math.ceil(Math.max(...levels.map(({ answers }) => answers)) / most);
  /** A question that was rewritten is another question: there is nothing to look again at. */
  const again = calibration.certainAndWrong.flatMap(({ question, edition }) => {
    const known = Object.hasOwn(asked, question) ? asked[question] : undefined;
    return known?.edition === edition ? [known] : [];
  });
  return [
    made(
      'ul',
      { class: 'levels card' },
      ...levels.map((level) => {
        const dotted = Math.max(1, Math.round(level.answers / each));
        const right = Math.round((level.right / level.answers) * dotted);
        return made(
          'li',
          {},
          made('p', {}, levelInWords(level)),
          dots(Array.from({ length: dotted }, (_, place) => place < right)),
        );
      }),
    ),
    ...(each > 1 ? [made('p', { class: 'aside' }, words.each(each))] : []),
    ...(again.length > 0
      ? [
          made(
            'div',
            { class: 'again' },
            made('h3', {}, words.certainAndWrong),
            made('p', { class: 'aside' }, words.leadsBack),
            made(
              'ul',
              {},
              ...again.map(({ page, stem }) => made('li', {}, made('a', { href: `${base}${page}` }, stem))),
            ),
          ),
        ]
      : []),
    made(
      'details',
      {},
      made('summary', {}, words.markOf(mark, best)),
      ...(mark < 0 ? [made('p', {}, words.surer(mark, best))] : []),
      made(
        'p',
        {},
        words.markMeans(
          [marks.unsure.right, marks.fairly.right, marks.certain.right],
          [0, -marks.fairly.wrong, -marks.certain.wrong],
        ),
      ),
    ),
  ];
}
