import { soundContent } from '#build/sound-content.ts';
import { bestWaysTable, scenarioTable, sharesTable } from '#proof/scenario-table.ts';

const { scenarios } = await soundContent();
const named = scenarios.map(({ slug, value }) => ({ slug, scenario: value }));
process.stdout.write(
  [scenarioTable(named), bestWaysTable(named), sharesTable(named.map(({ scenario }) => scenario))].join('\n'),
);
