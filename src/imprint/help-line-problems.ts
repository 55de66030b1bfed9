import type { KnownContent } from '#authoring/known-site.ts';
import { nearest } from '#authoring/nearest.ts';
import type { Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import { idProblems } from '#authoring/unknown-id.ts';
import type { Claim } from '#evidence/claim.schema.ts';
import { nationWords } from '#evidence/words.ts';
import type { HelpLines } from '#imprint/help-line.schema.ts';

/** Each number a text says, without the spaces within it: “116 123” is 116123. */
const numbersIn = (text: string): string[] =>
  (text.match(/\d(?: ?\d)*/g) ?? []).map((number) => number.replaceAll(' ', ''));

/**
 * What may be wrong with the lines to call. A number that is not in the words of a claim of today, or that nobody would
 * be reminded of, may not be shown.
 */
export function helpLineProblems(
  { file, locate, value }: Read<HelpLines>,
  site: Pick<KnownContent, 'known' | 'spared'>,
  claims: ReadonlyMap<string, Claim>,
): Problem[] {
  const seen = new Set<string>();
  return value.lines.flatMap((line, index): Problem[] => {
    const at = (...path: (string | number)[]) => ({ file, ...locate(['lines', index, ...path]) });
    const problems: Problem[] = [];
    if (seen.has(line.id))
      problems.push({
        ...at('id'),
        kind: 'repeated-id',
        what: `There is already a line “${line.id}” above.`,
        why: 'Somebody would be sent to the same place twice.',
        cure: 'join the two, or give this one its own id',
      });
    seen.add(line.id);

    line.claims.forEach((id, position) => {
      const claim = claims.get(id);
      if (!claim) problems.push(...idProblems(() => at('claims', position), id, site.known('claim'), site));
      else if (claim.status !== 'current')
        problems.push({
          ...at('claims', position),
          kind: 'help-line-dated',
          what: `“${line.name}” rests on ${id}, which is ${claim.status}.`,
          why: 'Somebody in danger would call a line that may be gone.',
          cure: 'name the claim that holds today, or remove the line',
        });
      else if (!claim.nations?.length || !claim.checked)
        problems.push({
          ...at('claims', position),
          kind: 'help-line-never-due',
          what: `“${line.name}” rests on ${id}, which does not say its nations and when somebody last looked.`,
          why: '“npm run evidence -- --due” would never remind anybody to look again.',
          cure: `add “nations:” and “checked:” to ${id}`,
        });
    });
    const behind = line.claims.flatMap((id) => claims.get(id) ?? []);
    if (behind.length < line.claims.length || behind.some(({ status }) => status !== 'current'))
      return problems;

    const said = new Set(behind.flatMap(({ statement }) => numbersIn(statement)));
    for (const key of ['number', 'text', 'brief', 'name'] as const)
      for (const number of new Set(numbersIn(line[key] ?? '')))
        if (!said.has(number)) {
          const meant = nearest(number, [...said]);
          problems.push({
            ...at(key),
            kind: 'number-not-in-claim',
            what: `“${line.name}” says ${number}, and ${line.claims.join(', ')} ${line.claims.length > 1 ? 'do' : 'does'} not.`,
            why: 'A wrong number may cost a life, so each stands in a claim with the day somebody read it.',
            cure: meant
              ? `write ${meant}, or look it up and change the claim`
              : 'look it up and put it into the claim first',
          });
        }
    const holds = new Set(behind.flatMap(({ nations = [] }) => nations));
    line.nations.forEach((nation, position) => {
      if (holds.size > 0 && !holds.has(nation))
        problems.push({
          ...at('nations', position),
          kind: 'nation-beyond-claim',
          what: `“${line.name}” is said to answer in ${nationWords[nation]}, and its claims do not say so.`,
          why: 'Somebody there would call a line that is not for them.',
          cure: 'remove the nation, or add a claim that names it',
        });
    });
    const looked = behind.flatMap(({ checked }) => (checked ? [checked.slice(0, 7)] : [])).sort()[0];
    if (looked && line.asOf > looked)
      problems.push({
        ...at('asOf'),
        kind: 'looked-before',
        what: `“${line.name}” is said to be as of ${line.asOf}, and one of its claims was last looked at in ${looked}.`,
        why: 'It would seem fresher than it is.',
        cure: `write '${looked}', or look again and change “checked:” of the claim`,
      });
    return problems;
  });
}
