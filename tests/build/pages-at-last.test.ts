import { describe, expect, test } from 'vitest';
import { printable, rangeOf, sharedOut } from '#build/letters.ts';
import { withOwnPolicy } from '#build/own-policies.ts';
import { withShortScopes } from '#build/short-scopes.ts';

describe('the letters of a typeface', () => {
  test('are shared out among its files, each once', () => {
    const shares = sharedOut(printable, new Set('‘£’ ŵ'));
    const all = shares.flatMap(({ letters }) => letters);
    expect(new Set(all).size).toBe(all.length);
  });

  test('that are written or can be typed in English come with every page', () => {
    const everywhere = sharedOut(printable, new Set('£')).at(-1)!;
    expect(everywhere.letters).toEqual(expect.arrayContaining(['a', 'Z', '~', '£', '\u00a0']));
    expect(everywhere.letters).not.toContain('ê');
  });

  test.each(['ê', 'ŵ', 'ŷ', 'ł'])('%s is in a file of its own kind', (letter) => {
    expect(sharedOut(printable, new Set()).filter(({ letters }) => letters.includes(letter))).toHaveLength(1);
  });

  test('are said as ranges, in order', () => {
    expect(rangeOf(['c', 'a', 'b', 'z', 'a'])).toBe('U+61-63,U+7a');
  });
});

describe('the policy of a page', () => {
  const page = (policy: string, rest: string) =>
    `<meta http-equiv="content-security-policy" content="${policy}"><head></head>${rest}`;
  const policy = "default-src 'none'; script-src 'self' 'sha256-other='; style-src 'self' 'sha256-another=';";

  test('names what stands in it, and nothing else', () => {
    const own = withOwnPolicy(page(policy, '<style>p{}</style><script>go()</script>'));
    expect(own).toContain("script-src 'self' 'sha256-");
    expect(own).toContain("style-src 'self' 'sha256-");
    expect(own).not.toContain('other=');
    expect(own.match(/'sha256-/g)).toHaveLength(2);
  });

  test('does not name what is fetched or only read', () => {
    const own = withOwnPolicy(
      page(policy, '<script type="module" src="/a.js"></script><script type="application/json">{}</script>'),
    );
    expect(own).not.toContain('sha256-');
  });
});

test('the scopes of styles are short, and the same on every page', () => {
  const [one, other] = withShortScopes([
    '<style>p[data-astro-cid-abcd1234]{}</style><p data-astro-cid-abcd1234 data-astro-cid-zzzz9999>',
    '<p data-astro-cid-zzzz9999>',
  ]);
  expect(one).toBe('<style>p[data-c-0]{}</style><p data-c-0 data-c-1>');
  expect(other).toBe('<p data-c-1>');
});
