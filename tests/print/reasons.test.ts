import { expect, test } from 'vitest';
import { withReasons } from '#print/reasons.ts';

const conversation =
  '<div class="as-text"><ol></ol><p class="to-reasons">When? <a href="/x/">why</a>.</p></div>';
const afterwards =
  '<main><h1>Afterwards</h1><section class="reasons"><h2>Why it goes as it does</h2><dt>At <a href="/scenarios/x/#turn-3">3</a></dt></section></main>';

test('on paper the reasons of a conversation stand where the site has a link to them', () => {
  expect(withReasons(conversation, afterwards)).toBe(
    '<div class="as-text"><ol></ol><section class="reasons"><h3>Afterwards: why it goes as it does</h3><dt>At <a href="#turn-3">3</a></dt></section></div>',
  );
});

test('a page that changed its shape is told, and not printed without its reasons', () => {
  expect(() => withReasons('<p></p>', afterwards)).toThrow('not where they were');
  expect(() => withReasons(conversation, '<p></p>')).toThrow('not where they were');
});
