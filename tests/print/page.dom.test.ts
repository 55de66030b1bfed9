import { describe, expect, it } from 'vitest';
import { kinds, parts } from '#print/parts.ts';
import { compose, setPages } from '#print/compose.ts';
import { lessonOf } from '#print/lesson-of.ts';
import { plainText } from '#print/plain-text.ts';

const lesson = (title: string, more = '') => `<!doctype html><html><head><style>p{}</style></head>
<body data-base="/"><nav>Menu</nav><main><article class="lesson"><header><p class="where">Part 1</p><h1>${title}</h1>
<p class="lead">Why it matters.</p><p class="facts"><span>10 minutes</span><span>2 questions</span></p></header>
<nav class="contents">Contents</nav><div class="text"><h2 id="one">One</h2>
<p>Text<sup class="cite"><a href="#evidence-C001">1</a></sup> with <button popovertarget="term-ips">IPS</button><span class="meaning" id="term-ips" popover><strong>IPS:</strong> place, then train. <a href="/glossary/#ips">All words</a></span>.</p>
<p><a href="/modules/two/#one">The other</a>, <a href="/help/">help</a> and <a href="https://example.org/a">a study</a>.</p>
<form data-question="q" data-kind="match"><fieldset><legend>Sort them</legend><p class="how">x</p><ul><li>A <select><option>Choose a group</option><option>Sooner</option><option>Later</option></select></li></ul></fieldset><p class="actions">Check</p></form>
<form data-note="n"><label for="note">Your note</label><textarea id="note"></textarea><div class="paper"><span></span></div></form>
${more}<section class="remember"><h2>Remember</h2></section>
<section class="evidence"><h2 id="evidence">Evidence</h2><ol><li id="evidence-C001" value="1">It is so.</li></ol></section>
<details class="answers" id="answers"><summary><h2>Answers and reasons</h2></summary><ol><li>Because.</li></ol></details>
</div></article></main><script>1</script></body></html>`;

const claim = (code: string) =>
  `<li id="${code}"><p class="id">${code}</p><div class="claim"><p class="statement">It is so.</p><p class="marks"><span>Weak evidence</span><span>2001</span></p><p class="from"><a href="/evidence/sources/s1/">Petch 2007</a>, page 3.</p><p class="small">Used in: …</p></div></li>`;

const book = {
  title: 'A course',
  summary: 'What it is.',
  audience: 'clinicians',
  made: '21 November 2026',
  site: { name: 'Well Said', licence: { name: 'CC BY 4.0', address: 'https://example.org/by/' } },
  help: 'If somebody’s life is at risk, call 999 (as of November 2026).',
  pieces: [
    { id: 'module-first', kind: 'module' as const, path: '/modules/first/', html: lesson('First') },
    { id: 'module-two', kind: 'module' as const, path: '/modules/two/', html: lesson('Two', '<p>Two.</p>') },
  ],
  evidence: {
    claims: `<main><ol>${claim('C001')}${claim('C002')}</ol></main>`,
    sources: '<main><ul><li><a href="/evidence/sources/s1/">Petch, A. (2007). A page.</a></li></ul></main>',
  },
};
const made = () => {
  const page = document.implementation.createHTMLDocument('');
  compose(page, book);
  return page;
};

describe('a workbook', () => {
  it('holds each lesson once, without what only a screen can do', () => {
    const page = made();
    expect(page.querySelectorAll('article.lesson')).toHaveLength(2);
    expect(page.querySelectorAll('textarea, button, select, script, nav.contents, .actions')).toHaveLength(0);
    expect(page.querySelectorAll('.paper')).toHaveLength(2);
    expect(page.querySelectorAll('head style')).toHaveLength(1);
  });

  it('gives every id one owner, and every link within it somewhere to lead', () => {
    const page = made();
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const link of page.querySelectorAll('a[href^="#"]'))
      expect(ids).toContain(link.getAttribute('href')!.slice(1));
  });

  it('has the answers at its end, and says where', () => {
    const page = made();
    expect(page.querySelector('article .answers')).toBeNull();
    expect(page.querySelectorAll('.part-answers .answers')).toHaveLength(2);
    expect(page.querySelector('#module-first')?.textContent).toContain(
      'The answers, with reasons, are at the end',
    );
    expect(page.querySelector('.part-answers h3')?.textContent).toBe('First');
  });

  it('writes out where links lead, and puts words and groups where paper needs them', () => {
    const text = made().querySelector('#module-first')!.textContent;
    expect(text).toContain('help (on the site: /help/)');
    expect(text).toContain('a study (example.org/a)');
    expect(text).toContain('Write one of these beside each: Sooner; Later.');
  });

  it('explains a word once, however many lessons use it', () => {
    expect(made().querySelector('.part-words')!.textContent).toBe('WordsIPSplace, then train.');
  });

  it('lists once, by its code, each claim that is cited, with its sources in full, and no other', () => {
    const page = made();
    expect(page.querySelector('#module-first sup a')!.textContent).toBe('C001');
    expect(page.querySelector('#module-first sup a')!.getAttribute('href')).toBe('#claim-C001');
    expect(page.querySelectorAll('section.evidence')).toHaveLength(0);
    const items = [...page.querySelectorAll('.part-evidence ol > li')].map((item) => item.textContent);
    expect(items).toEqual(['C001 It is so.Weak evidence · 2001Petch 2007, page 3.']);
    expect(page.querySelector('.part-evidence ul')!.textContent).toBe(
      'Petch 2007: Petch, A. (2007). A page.',
    );
  });

  it('numbers each question as its answer is numbered', () => {
    const page = made();
    expect([...page.querySelectorAll('legend')].map((stem) => stem.textContent)).toEqual([
      '1. Sort them',
      '1. Sort them',
    ]);
  });

  it('fills in the pages it is told, and says which it was not', () => {
    const page = made();
    expect(setPages(page, { 'module-first': 3 })).toContain('module-two');
    const pages = Object.fromEntries(
      [...page.querySelectorAll<HTMLElement>('[data-page]')].map(({ dataset }) => [dataset.page!, 7]),
    );
    expect(setPages(page, pages)).toEqual([]);
    expect(page.querySelector('#module-first')!.textContent).toContain('The other (page 7)');
    expect(page.querySelector('.page-number')!.textContent).toBe('7');
  });

  it('refuses a page that is not what it should be', () => {
    expect(() => lessonOf('<main><p>Not found</p></main>', '/modules/first/')).toThrow(
      '/modules/first/ has no “lesson” (article.lesson)',
    );
  });
});

it.each(kinds.module.needs)(
  'a lesson without its “%s” is told, with the page it is, and not printed',
  (name) => {
    const page = document.implementation.createHTMLDocument('');
    const [first, ...rest] = book.pieces;
    const html = first!.html.replaceAll(parts[name].replace(/^.*\./, 'class="'), 'class="other-');
    expect(() => compose(page, { ...book, pieces: [{ ...first!, html }, ...rest] })).toThrow(
      `/modules/first/ has no “${name}”`,
    );
  },
);

describe('a module as plain text', () => {
  const text = plainText(lessonOf(lesson('First'), '/modules/first/').body);

  it('has its headings, its citations and its links', () => {
    expect(text).toMatch(/^First\n=====\n/);
    expect(text).toContain('\nOne\n---\n');
    expect(text).toContain('Text [1] with IPS.');
    expect(text).toContain('a study (https://example.org/a)');
    expect(text).toContain('10 minutes · 2 questions');
  });

  it('numbers a list as the page does, and holds no markup', () => {
    expect(text).toContain('1. It is so.');
    expect(text).not.toMatch(/<\w/);
    expect(text.indexOf('Answers and reasons')).toBeGreaterThan(text.indexOf('Evidence'));
  });
});
