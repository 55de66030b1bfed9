import type { Scenario } from '#scenario/scenario.schema.ts';
import { statistics } from '#proof/statistics.ts';

/** What every scenario holds, as a table that reads well in a terminal and in Markdown alike. */
export function scenarioTable(scenarios: readonly { slug: string; scenario: Scenario }[]): string {
  const rows = scenarios.map(({ slug, scenario }) => {
    const counted = statistics(scenario);
    if (!counted) return [slug, 'too many situations to count'];
    const { walked } = counted;
    return [
      slug,
      `${counted.scenes}`,
      `${counted.endings}`,
      counted.states.toLocaleString('en-GB'),
      counted.paths === undefined ? 'no end to them' : counted.paths.toLocaleString('en-GB'),
      `${counted.shortest} to ${counted.longest ?? 'no end'}`,
      `${scenario.walks.length}: ${share(walked.scenes, counted.scenes)}, ${share(walked.choices, counted.choices)}, ${share(walked.endings, counted.endings)}`,
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
