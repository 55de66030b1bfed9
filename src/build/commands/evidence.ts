import { claimsOf } from '#evidence/claim.kind.ts';
import { evidenceReport } from '#build/evidence-report.ts';
import { soundContent } from '#build/sound-content.ts';
import { due } from '#evidence/coverage.ts';
import { nationsInWords } from '#evidence/words.ts';
import { helpLinesOf } from '#imprint/help-line.kind.ts';
import { linesDue } from '#imprint/help-lines.ts';

// npm run evidence: the state of the evidence. With `-- --due [months]`: statements of law to look at again. With
// `-- --notes`: what editors noted on claims, which no reader sees.
const content = await soundContent();
const [flag, said = '6', ...more] = process.argv.slice(2);
const months = Number(said);
if (flag === '--notes' && process.argv.length === 3) {
  const noted = [...claimsOf(content).values()].filter(({ note }) => note !== undefined);
  for (const { id, note } of noted) process.stdout.write(`${id}  ${note}\n`);
  process.stdout.write(`\n${noted.length} claims carry a note for editors.\n`);
} else if (flag !== undefined && (flag !== '--due' || more.length > 0 || !/^\d{1,3}$/.test(said))) {
  process.stderr.write(
    'Not understood. Without a word: the state of the evidence. With `-- --due`, or `-- --due 12`: statements of law last looked at six, or twelve, months ago or earlier. With `-- --notes`: the notes for editors.\n',
  );
  process.exitCode = 2;
} else if (flag === '--due') {
  const today = new Date().toISOString().slice(0, 10);
  const list = due([...claimsOf(content).values()], today, months);
  for (const claim of list)
    process.stdout.write(
      `${claim.id}  looked at ${claim.checked}  ${nationsInWords(claim.nations)}  ${claim.statement}\n`,
    );
  process.stdout.write(
    `\n${list.length} statements of law, benefits or services were last looked at ${months} months ago or earlier.\n`,
  );
  // The lines to call come last, so that nobody scrolls past them.
  const lines = linesDue(helpLinesOf(content), today, months);
  for (const line of lines)
    process.stdout.write(
      `${line.name}  looked at ${line.asOf}  ${nationsInWords(line.nations)}  a line to call: ${line.number ?? 'no number'}\n`,
    );
  process.stdout.write(`\n${lines.length} of the lines to call were last looked at then or earlier.\n`);
} else process.stdout.write(evidenceReport(content));
