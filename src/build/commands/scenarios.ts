import { siteContent } from '#build/site-content.ts';
import { scenarioTable, sharesTable } from '#proof/scenario-table.ts';

const { scenarios } = await siteContent();
process.stdout.write(
  `${scenarioTable(scenarios.map(({ slug, value }) => ({ slug, scenario: value })))}
${sharesTable(scenarios.map(({ value }) => value))}`,
);
