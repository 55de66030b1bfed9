import type { KnownContent } from '#authoring/known-site.ts';
import type { Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import { idProblems } from '#authoring/unknown-id.ts';
import type { ClaimsFile } from '#evidence/claim.schema.ts';

/** What may be wrong among the claims themselves: ids, sources, and what holds now. */
export function claimProblems(
  files: readonly Read<ClaimsFile>[],
  site: Pick<KnownContent, 'known' | 'spared'>,
): Problem[] {
  const seen = new Map<string, string>();
  const [known, sources] = [site.known('claim'), site.known('source')];
  return files.flatMap((file) =>
    file.value.claims.flatMap((claim, index) => {
      const at = (...path: (string | number)[]) => ({
        file: file.file,
        ...file.locate(['claims', index, ...path]),
      });
      const problems: Problem[] = [];
      const first = seen.get(claim.id);
      if (first)
        problems.push({
          ...at('id'),
          kind: 'repeated-id',
          what: `The claim “${claim.id}” is already in ${first}.`,
          why: 'A lesson that cites it could mean either.',
          cure: 'give this one the next free number',
        });
      seen.set(claim.id, file.file);

      claim.sources.forEach(({ source }, position) =>
        problems.push(...idProblems(() => at('sources', position, 'source'), source, sources, site)),
      );
      claim.now?.forEach((id, position) =>
        problems.push(...idProblems(() => at('now', position), id, known, site)),
      );
      if (claim.status === 'dated' && !claim.now?.length)
        problems.push({
          ...at('status'),
          kind: 'dated-without-now',
          what: `The claim “${claim.id}” is dated, and does not say what holds now.`,
          why: 'A reader would learn that it is old and not what to do today.',
          cure: 'add “now:” with the ids of the claims that hold today, or make the status “historical”',
        });
      for (const field of ['statement', 'caution', 'setAside'] as const) {
        const named = claim[field]?.match(claimCode)?.[0];
        if (named)
          problems.push({
            ...at(field),
            kind: 'code-shown-to-readers',
            what: `The ${field} of “${claim.id}” names the claim ${named}.`,
            why: 'Readers see it, and a code tells them nothing.',
            cure: `say in words what ${named} says, such as “another trial found no difference”, and keep the code in “note:”, which only editors read`,
          });
      }
      const handed = secondHand.test(claim.caution ?? '');
      if (handed && claim.strength === 'official')
        problems.push({
          ...at('strength'),
          kind: 'second-hand-called-official',
          what: `The claim “${claim.id}” is called official, and its caution says that it was read second-hand.`,
          why: 'Its label would promise that we read it where the body responsible publishes it.',
          cure: 'write “strength: official-second-hand”, or take “second-hand” out of the caution once somebody has read it there',
        });
      if (!handed && claim.strength === 'official-second-hand')
        problems.push({
          ...at('strength'),
          kind: 'second-hand-unexplained',
          what: `The claim “${claim.id}” is called read second-hand, and no caution says so.`,
          why: 'A reader could not tell what was read where.',
          cure: 'say in “caution:” what was read second-hand and on whose page, or write “strength: official”',
        });
      return problems;
    }),
  );
}

/** The code of a claim within a sentence. */
const claimCode = /\b[A-Z]\d{2,3}[a-z]?\b/;

/** How a caution says that we know something from a page of somebody else. “Secondary page” is how it was said before. */
const secondHand = /\b(?:second-hand|secondary (?:page|source)s?)\b/i;

/**
 * What nobody would meet, and what says that nobody meets it though somebody does. `taughtOn` gives the title of a page
 * that teaches a claim: a lesson, a question, a scenario, an adjustment or a printed page.
 */
export function coverageProblems(
  files: readonly Read<ClaimsFile>[],
  taughtOn: (id: string) => string | undefined,
): Problem[] {
  return files.flatMap((file) =>
    file.value.claims.flatMap((claim, index): Problem[] => {
      const page = taughtOn(claim.id);
      if (page && claim.setAside)
        return [
          {
            file: file.file,
            ...file.locate(['claims', index, 'setAside']),
            kind: 'set-aside-and-taught',
            what: `The claim “${claim.id}” is set aside, and “${page}” teaches it.`,
            why: 'A reader is told that nothing does.',
            cure: 'remove “setAside:”, or do not cite it there',
          },
        ];
      if (page || claim.setAside) return [];
      return [
        {
          file: file.file,
          ...file.locate(['claims', index, 'id']),
          kind: 'not-taught',
          what: `Nothing teaches the claim “${claim.id}”, and nothing says why not.`,
          why: 'What nobody reads, nobody checks: it would grow old unseen.',
          cure: 'cite it where it bears out a sentence, or add “setAside:” with a reason an editor would accept',
        },
      ];
    }),
  );
}
