import type { Claim } from '#evidence/claim.schema.ts';

/** Law, guidance or figures of the body responsible, whether we read them there or on a page of somebody else. */
export const isOfficial = ({ strength }: Pick<Claim, 'strength'>): boolean =>
  strength === 'official' || strength === 'official-second-hand';

/** The same, and it may be said today. */
export const isOfficialToday = (claim: Pick<Claim, 'strength' | 'status'> | undefined): boolean =>
  claim !== undefined && isOfficial(claim) && claim.status === 'current';
