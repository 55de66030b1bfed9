import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edited, elementsOf, textIn, within, writtenIn } from '#build/html.ts';
import { pageInPackage } from '#build/package-pages.ts';
import { portablePage } from '#build/portable.ts';

const page = `<!doctype html><html lang="en"><head><title>A &amp; b</title></head>
<body data-base="/"><p class="a b" hidden>One<br>two<li>Three <b>four</b>
<noscript><a href="/x/?a=1&#38;b">five</a></noscript><!-- <p>no</p> --><script>'<p>' + "</p>"</script></body></html>`;

describe('what stands in a page', () => {
  const elements = elementsOf(page);
  const named = (name: string) => elements.filter((one) => one.name === name);

  test('is found where it stands, and nothing that a parser adds, nor what is a comment or a script', () => {
    expect(elements.map(({ name }) => name)).toEqual(
      'html head title body p br li b noscript a script'.split(' '),
    );
    expect(named('b').map((one) => textIn(page, one))).toEqual(['<b>four</b>']);
    expect(named('script').map(({ inside }) => textIn(page, inside))).toEqual([`'<p>' + "</p>"`]);
    expect(within(named('b')[0]!, named('li')[0]!)).toBe(true);
  });

  test('an attribute is read as a browser reads it, and found as it was written', () => {
    const [link] = named('a');
    expect(link!.attributes['href']).toBe('/x/?a=1&b');
    expect(writtenIn(page, link!, 'href')?.by).toBe('/x/?a=1&#38;b');
    expect(writtenIn(page, link!, 'title')).toBeUndefined();
    expect(writtenIn(page, named('p')[0]!, 'hidden')).toBeUndefined();
  });
});

describe('a text with changes', () => {
  test('is the same, letter for letter, but for what was changed', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(50), fc.nat(50), fc.string(), (text, one, other, by) => {
        const from = Math.min(one, other, text.length);
        const to = Math.min(Math.max(one, other), text.length);
        expect(edited(text, [{ from, to, by }])).toBe(text.slice(0, from) + by + text.slice(to));
        expect(edited(text, [])).toBe(text);
      }),
    );
  });

  test('has nothing of what was changed in a part that is gone', () => {
    const inner = { from: 4, to: 6, by: 'in' };
    const outer = { from: 2, to: 8, by: '-' };
    expect(edited('0123456789', [inner, outer])).toBe('01-89');
  });
});

describe('the copy of a page', () => {
  const copy = (html: string) =>
    portablePage(html, 'a/index.html', new Set(['a/index.html', 'b/index.html']), new Map());
  const whole = (body: string) => `<html><head></head><body data-base="/">${body}</body></html>`;

  test('leads to files, from whatever stands before its address, in whatever order it has its attributes', () => {
    expect(copy(whole(`<a title="5 > 4" href="/b/#c">c</a>`))).toContain(
      `<a title="5 > 4" href="../b/index.html#c">c</a>`,
    );
  });

  test('leaves what only looks like a page alone', () => {
    const code = `<script>write('<link rel="manifest" href="/b/">')</script>`;
    expect(copy(whole(code))).toContain(code);
    expect(copy(whole('<p>It says href="/b/" here.</p>'))).toContain('It says href="/b/" here.');
  });
});

test('a package has the words of what is not in it, and no link to it', () => {
  const html =
    '<nav><ul><li><a href="/b/">B</a></li><li><a href="/c/">C <small>c</small></a></li></ul></nav><p><a href="/b/" title="x > y">B</a></p>';
  expect(pageInPackage(html, () => false, 'a/index.html')).toBe(
    '<nav><ul><li><span>C <small>c</small></span></li></ul></nav><p><span>B</span></p>',
  );
});
