import { words } from '#print/words.ts';

/** A text that any program opens: headings underlined, one paragraph a line, links written out. */
export function plainText(body: HTMLElement): string {
  const lines: string[] = [];
  const textOf = (node: Node): string => {
    if (node.nodeType === 3) return node.textContent!.replaceAll(/\s+/g, ' ');
    if (node.nodeType !== 1) return '';
    const element = node as HTMLElement;
    const tag = element.tagName?.toLowerCase();
    if (tag === 'br') return '\n';
    if (tag === 'svg') return '';
    if (tag === 'img') return element.getAttribute('alt') ? words.picture(element.getAttribute('alt')!) : '';
    if (tag === 'input') return element.getAttribute('type') === 'radio' ? '( ) ' : '[ ] ';
    const inner = [...element.childNodes].map(textOf).join('');
    if (tag === 'sup') return ` [${inner.trim()}]`;
    const href = tag === 'a' ? element.getAttribute('href')! : '';
    if (/^https?:/.test(href) && !inner.includes(href)) return `${inner} (${href})`;
    if (href.startsWith('/')) return `${inner}${words.onSite(href)}`;
    return inner;
  };
  const blocks =
    'address article blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li nav ol p section table tbody thead tr ul'.split(
      ' ',
    );
  const isBlock = (node: Node): boolean =>
    node.nodeType === 1 && blocks.includes((node as Element).tagName.toLowerCase());
  const say = (text: string, before = '', indent = '') => {
    const tidy = text
      .split('\n')
      .map((line) => line.replaceAll(/ +/g, ' ').trim())
      .filter(Boolean)
      .join(`\n${indent}`);
    if (tidy) lines.push(`${before}${tidy}`, '');
  };
  const walk = (element: Element, indent: string, mark = '') => {
    const tag = element.tagName.toLowerCase();
    if (tag === 'tr')
      return say([...element.children].map((cell) => textOf(cell).trim()).join(' | '), indent);
    if (/^h[1-6]$/.test(tag)) {
      const text = textOf(element).trim();
      lines.push('', text, (tag === 'h1' ? '=' : '-').repeat(Math.min(text.length, 78)), '');
      return;
    }
    let run = '';
    let first = mark;
    const flush = () => {
      if (run.trim()) {
        say(run, indent + first, indent + ' '.repeat(first.length));
        first = ' '.repeat(first.length);
      }
      run = '';
    };
    const inner = indent + ' '.repeat(mark.length);
    let number = 0;
    for (const child of element.childNodes) {
      if (
        !isBlock(child) &&
        !(child.nodeType === 1 && [...(child as Element).querySelectorAll('*')].some(isBlock))
      ) {
        run += textOf(child);
        continue;
      }
      flush();
      const block = child as Element;
      const name = block.tagName.toLowerCase();
      const bullet =
        name === 'li' ? (tag === 'ol' ? `${block.getAttribute('value') ?? ++number}. ` : '- ') : '';
      if (bullet) walk(block, indent, bullet);
      else if (first.trim()) {
        const before = lines.length;
        walk(block, inner);
        // The mark of a list item stands before the first line of its first paragraph.
        const at = lines.findIndex((line, index) => index >= before && line !== '');
        if (at >= 0) {
          lines[at] = indent + first + lines[at]!.slice(inner.length);
          first = ' '.repeat(first.length);
        }
      } else walk(block, inner);
    }
    flush();
  };
  walk(body, '');
  return `${lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
