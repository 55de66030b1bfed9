import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nations, statuses, strengths } from '#evidence/claim.schema.ts';
import { countIn, mixOf } from '#evidence/mix.ts';

const claims = fc.array(
  fc.record({
    strength: fc.constantFrom(...strengths),
    status: fc.constantFrom(...statuses),
    nations: fc.subarray([...nations]),
  }),
);

describe('how many claims there are of each sort', () => {
  test('with nothing chosen, all are counted', () => {
    fc.assert(
      fc.property(claims, (all) => {
        expect(countIn(mixOf(all), {})).toBe(all.length);
      }),
    );
  });

  test('a choice counts the claims that it would show', () => {
    fc.assert(
      fc.property(
        claims,
        fc.constantFrom('', ...strengths),
        fc.constantFrom('', ...statuses),
        fc.constantFrom('', ...nations),
        (all, strength, status, nation) => {
          const shown = all.filter(
            (claim) =>
              (!strength || claim.strength === strength) &&
              (!status || claim.status === status) &&
              (!nation || claim.nations.includes(nation)),
          );
          expect(countIn(mixOf(all), { strength, status, nation })).toBe(shown.length);
        },
      ),
    );
  });
});
