import type { Scenario } from '#scenario/scenario.schema.ts';
import { statistics } from '#proof/statistics.ts';
import { walked } from '#proof/walk.ts';
import { replay } from '#scenario/replay.ts';

/** What every scenario holds, as a table that reads well in a terminal and in Markdown alike. */
export function scenarioTable(scenarios: readonly { slug: string; scenario: Scenario }[]): string {
  const rows = scenarios.map(({ slug, scenario }) => {
    const counted = statistics(scenario);
    if (!counted) return [slug, 'too many situations to count'];
    const { walked: met } = counted;
    return [
      slug,
      `${counted.scenes}`,
      `${counted.endings}`,
      counted.states.toLocaleString('en-GB'),
      counted.paths === undefined ? 'no end to them' : counted.paths.toLocaleString('en-GB'),
      `${counted.shortest} to ${counted.longest ?? 'no end'}`,
      `${scenario.walks.length}: ${share(met.scenes, counted.scenes)}, ${share(met.choices, counted.choices)}, ${share(met.endings, counted.endings)}`,
      counted.random.map(({ ending, share }) => `${ending} ${percent(share)}`).join(', '),
      scenario.audiences.join(', '),
    ];
  });
  const head = [
    'scenario',
    'scenes',
    'endings',
    'situations',
    'paths',
    'choices',
    'walks: scenes, choices, endings',
    'random players',
    'for',
  ];
  return `${table([head, ...rows])}\n`;
}

/** Who the conversations are with, and how they end, by audience: a glance at whether they are all alike. */
export function sharesTable(scenarios: readonly Scenario[]): string {
  const kinds = ['good', 'mixed', 'poor'] as const;
  const row = (name: string, some: readonly Scenario[]) => {
    const endings = some.flatMap((scenario) => Object.values(scenario.endings));
    const players = some.flatMap((scenario) => {
      const { random } = statistics(scenario) ?? { random: [] };
      return random.map(({ ending, share }) => ({ kind: scenario.endings[ending]?.kind, share }));
    });
    return [
      name,
      `${some.length}`,
      ...(['she', 'he'] as const).map(
        (said) => `${some.filter(({ they }) => spokenOf(they.about) === said).length}`,
      ),
      `${some.filter(({ safety }) => safety).length}`,
      ...kinds.map((kind) => share(endings.filter((ending) => ending.kind === kind).length, endings.length)),
      ...kinds.map((kind) =>
        share(
          players.reduce((sum, player) => sum + (player.kind === kind ? player.share : 0), 0),
          players.reduce((sum, player) => sum + player.share, 0),
        ),
      ),
    ];
  };
  const audiences = [...new Set(scenarios.flatMap((scenario) => scenario.audiences))].sort();
  return `${table([
    [
      'for',
      'conversations',
      'she',
      'he',
      'not scored',
      ...kinds.map((kind) => `${kind} endings`),
      ...kinds.map((kind) => `players: ${kind}`),
    ],
    ...audiences.map((audience) =>
      row(
        audience,
        scenarios.filter((scenario) => scenario.audiences.includes(audience)),
      ),
    ),
    row('all', scenarios),
  ])}\n`;
}

/** Where the walk ends that makes the choices called best, of the walks that make most of them: not everybody is to find a job. */
export function bestWaysTable(scenarios: readonly { slug: string; scenario: Scenario }[]): string {
  const rows = scenarios.map(({ slug, scenario }) => {
    const ways = scenario.walks.map((walk) => {
      const { turns } = replay(scenario, walked(scenario, walk.choices), true);
      return { walk, best: turns.filter(({ choice }) => choice.best).length / turns.length };
    });
    const way = ways.reduce((one, other) => (other.best > one.best ? other : one));
    return [slug, way.best ? scenario.endings[way.walk.ends]!.title : 'not scored'];
  });
  return `${table([['scenario', 'best ending'], ...rows])}\n`;
}

/** Whether somebody is spoken of as “she” or “he” where they are introduced. Others may be there too, so the first word counts. */
const spokenOf = (about: string): string | undefined => /\b(she|he)\b/i.exec(about)?.[1]?.toLowerCase();

const percent = (part: number): string => `${Math.round(part * 100)}%`;
const share = (part: number, whole: number): string => (whole ? percent(part / whole) : 'none');

function table([head, ...rows]: readonly (readonly string[])[]): string {
  const widths = head!.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head!), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join(
    '\n',
  );
}
