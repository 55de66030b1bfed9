import { claimsOf } from '#evidence/claim.kind.ts';
import { evidenceReport } from '#build/evidence-report.ts';
import { siteContent } from '#build/site-content.ts';
import { due } from '#evidence/coverage.ts';
import { nationsInWords } from '#evidence/words.ts';
import { helpLinesOf } from '#imprint/help-line.kind.ts';
import { linesDue } from '#imprint/help-lines.ts';

// npm run evidence: the state of the evidence. With `-- --due [months]`: statements of law to look at again.
const content = await siteContent();
const [flag, months = '6'] = process.argv.slice(2);
if (flag === '--due') {
  const today = new Date().toISOString().slice(0, 10);
  const list = due([...claimsOf(content).values()], today, Number(months));
  for (const claim of list)
    process.stdout.write(
      `${claim.id}  looked at ${claim.checked}  ${nationsInWords(claim.nations)}  ${claim.statement}\n`,
    );
  process.stdout.write(
    `\n${list.length} statements of law, benefits or services were last looked at ${months} months ago or earlier.\n`,
  );
  // The lines to call come last, so that nobody scrolls past them.
  const lines = linesDue(helpLinesOf(content), today, Number(months));
  for (const line of lines)
    process.stdout.write(
      `${line.name}  looked at ${line.asOf}  ${nationsInWords(line.nations)}  a line to call: ${line.number ?? 'no number'}\n`,
    );
  process.stdout.write(`\n${lines.length} of the lines to call were last looked at then or earlier.\n`);
} else process.stdout.write(evidenceReport(content));
