import { minutesOfEntry } from '#record/cpd.ts';
import { inParts } from '#record/in-parts.client.ts';
import { drawn, made, percent } from '#record/made.client.ts';
import { plansIn } from '#record/plans.ts';
import type { Shown } from '#record/shown.ts';
import { timeLine, type Due, type TimeLine } from '#record/time-line.ts';
import { words } from '#record/words.ts';

const floor = 124;
const highest = 84;
/** Under the days, so that no number stands on another: what comes back, and under it what is looked back on. */
const rows = { practice: floor + 44, look: floor + 68 };

/** Minutes behind, what falls due ahead: a drawing, and what falls due as a list. */
export function showLine(shown: Shown): Node[] {
  const { facts, entries, comingBack, dayOf, today, now, shortDay, longDay, titleOf } = shown;
  const plans = plansIn(facts, now).flatMap(({ module, looks }) =>
    looks.flatMap(({ answer, due, weeks }, place) =>
      // A look that was passed over is not asked for again once the next one has come.
      answer || (looks[place + 1] && looks[place + 1]!.due <= now)
        ? []
        : [{ day: dayOf(due), weeks, module }],
    ),
  );
  const due: Due[] = [
    ...comingBack.times.map((at) => ({ day: dayOf(at), kind: 'practice' as const })),
    ...plans.map(({ day }) => ({ day, kind: 'look' as const })),
  ];
  const done = entries.map((entry) => ({ date: entry.date, minutes: minutesOfEntry(entry) }));
  if (!done.some(({ minutes }) => minutes > 0) && due.length === 0) return [];
  const line = timeLine(done, due, today);
  const total = line.bars.reduce((sum, { minutes }) => sum + minutes, 0);
  const days = new Set(done.filter(({ minutes }) => minutes > 0).map(({ date }) => date)).size;
  const coming = line.marks
    .filter(({ kind, at }) => kind === 'practice' && at > today)
    .slice(0, 4)
    .map(({ at, kind, count }) => ({ at, kind, said: words.comesBack(count) }));
  const looks = plans.map(({ day, weeks, module }) => ({
    at: day,
    kind: 'look' as const,
    said: words.lookAt(weeks, titleOf('module', module)),
  }));
  return [
    made(
      'div',
      { class: 'card' },
      drawLine(line, words.timeLine(words.hours(total), days, due.length), shortDay),
      ...(line.each > 1
        ? [made('p', { class: 'aside' }, line.each === 7 ? words.perWeek : words.perMonth)]
        : []),
      ...(due.some(({ day }) => day <= today) ? [made('p', { class: 'aside' }, words.dueAtTop)] : []),
      made(
        'ul',
        { class: 'due' },
        ...inParts(
          // What is due by now stands at the top of the page.
          [...coming, ...looks]
            .filter(({ at }) => at > today)
            .sort((one, other) => (one.at < other.at ? -1 : 1)),
          ({ at, kind, said }) => [made('li', { class: kind }, made('strong', {}, longDay(at)), ' ', said)],
          () => 4,
          (button) => made('li', {}, button),
        ),
        ...(line.beyond > 0 ? [made('li', { class: 'soft' }, words.later(line.beyond))] : []),
      ),
    ),
  ];
}

function drawLine(line: TimeLine, said: string, shortDay: (day: string) => string): SVGElement {
  const most = Math.max(...line.bars.map(({ minutes }) => minutes), 1);
  const foot = Math.max(floor + 28, ...line.marks.map(({ kind }) => rows[kind] + 12));
  return drawn(
    'svg',
    { class: 'line', width: '100%', height: foot, role: 'img', 'aria-label': said },
    drawn('line', { class: 'axis', x1: 0, x2: '100%', y1: floor, y2: floor }),
    ...line.ticks.map(({ x, day, first }) =>
      drawn(
        'text',
        { x: percent(x), y: floor + 20, 'text-anchor': first ? 'start' : 'middle' },
        shortDay(day),
      ),
    ),
    ...line.bars.flatMap(({ x, minutes, labelled }) => {
      const high = Math.max(3, (minutes / most) * highest);
      return [
        drawn(
          'svg',
          { x: percent(x), y: floor - high, overflow: 'visible' },
          drawn('rect', { class: 'bar', x: -7, width: 14, height: high }),
          ...(labelled ? [drawn('text', { x: 0, y: -5, 'text-anchor': 'middle' }, `${minutes}′`)] : []),
        ),
      ];
    }),
    drawn('line', { class: 'today', x1: percent(line.today), x2: percent(line.today), y1: 18, y2: floor }),
    drawn(
      'text',
      {
        class: 'today-says',
        x: percent(line.today),
        y: 13,
        'text-anchor': line.today < 0.1 ? 'start' : line.today > 0.9 ? 'end' : 'middle',
      },
      words.today,
    ),
    ...line.marks.map(({ x, kind, count, labelled }) =>
      drawn(
        'svg',
        { x: percent(x), y: rows[kind], overflow: 'visible' },
        kind === 'practice'
          ? drawn('circle', { class: 'mark', r: 6 })
          : drawn('rect', {
              class: 'mark look',
              x: -6,
              y: -6,
              width: 12,
              height: 12,
              transform: 'rotate(45)',
            }),
        ...(labelled ? [drawn('text', { x: 9, y: -7 }, `${count}`)] : []),
      ),
    ),
  );
}
