import type { Read } from '#authoring/read.ts';
import type { Content } from '#build/content.ts';
import { claimsOf } from '#evidence/claim.kind.ts';
import { strengthWords } from '#evidence/words.ts';
import { claimsIn, playable, type Afterwards } from '#scenario/playable.ts';
import type { Scenario } from '#scenario/scenario.schema.ts';

/** A whole conversation with all that is told afterwards, and what its claims say. */
export function afterwardsOf(content: Content, { value }: Read<Scenario>): Afterwards {
  const all = claimsOf(content);
  return {
    story: playable(value),
    claims: Object.fromEntries(
      claimsIn(value).flatMap((id) => {
        const claim = all.get(id);
        return claim ? [[id, { statement: claim.statement, strength: strengthWords[claim.strength] }]] : [];
      }),
    ),
  };
}
