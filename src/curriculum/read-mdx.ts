import GithubSlugger from 'github-slugger';
import type { Parents as AnyParents, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Position, Problem } from '#authoring/problem.ts';
import { citationMark } from '#curriculum/lesson-measures.ts';
import type { ComponentUse, LessonBody, LinkUse } from '#curriculum/lesson.ts';

type Parents = Extract<AnyParents, { children: unknown[] }> & { children: RootContent[] };

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

type MdxElement = {
  type: string;
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
  position?: { start: Position };
};

/** Splits the lines between the two `---` from the text that follows. */
export function splitFrontmatter(text: string): {
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
} {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return { yaml: '', yamlLine: 1, body: text, bodyLine: 1 };
  return {
    yaml: match[1]!,
    yamlLine: 2,
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}

/** Reads the text of a module: its sections, what it cites, asks, links to and shows. Nothing in it is run. */
export function readMdx(
  file: string,
  body: string,
  bodyLine: number,
): { body: LessonBody; problems: Problem[] } {
  const at = (position: Position | undefined): Position => ({
    line: (position?.line ?? 1) + bodyLine - 1,
    column: position?.column ?? 1,
  });
  let tree: Root;
  try {
    tree = parser.parse(body);
  } catch (error) {
    const fault = error as { reason?: string; line?: number; column?: number; place?: Position };
    return {
      body: { sections: [], headings: [], components: [], links: [], images: [], code: [], allowed: [] },
      problems: [
        {
          file,
          ...at({ line: fault.line ?? 1, column: fault.column ?? 1 }),
          kind: 'mdx',
          what: `This cannot be read: ${fault.reason ?? 'the markup is not complete'}`,
          why: 'The page cannot be made from it.',
          cure: 'close every tag (“<Claim … />”), and write “fewer than” instead of a bare “<”',
        },
      ],
    };
  }

  const lesson: LessonBody = {
    sections: [],
    headings: [],
    components: [],
    links: [],
    images: [],
    code: [],
    allowed: [],
  };
  const slugger = new GithubSlugger();
  let section = {
    slug: '',
    title: '',
    text: [] as string[],
    marked: [] as string[],
    start: { line: bodyLine, column: 1 },
    claims: [] as string[],
    noClaim: '',
  };
  const close = () =>
    lesson.sections.push({
      ...section,
      text: asParagraphs(section.text),
      marked: asParagraphs(section.marked),
    });

  for (const node of tree.children) {
    if (node.type === 'heading') {
      const title = toString(node).trim();
      const slug = slugger.slug(title);
      lesson.headings.push({ depth: node.depth, title, slug, ...at(node.position?.start) });
      if (node.depth === 2) {
        close();
        section = {
          slug,
          title,
          text: [],
          marked: [],
          start: at(node.position?.start),
          claims: [],
          noClaim: '',
        };
        continue;
      }
    }
    collect(node);
  }
  close();
  return { body: lesson, problems: [] };

  function collect(node: RootContent) {
    section.text.push(...proseOf(node));
    section.marked.push(...proseOf(withMarks(node)));
    visit(node as unknown as Root, (child) => {
      const kind = child.type as string;
      const where = at((child as MdxElement).position?.start);
      if (kind === 'mdxJsxFlowElement' || kind === 'mdxJsxTextElement') {
        const element = child as unknown as MdxElement;
        const use: ComponentUse = {
          name: element.name ?? '',
          attributes: {},
          section: section.slug,
          ...where,
        };
        for (const attribute of element.attributes) {
          if (attribute.type === 'mdxJsxAttribute' && attribute.name)
            use.attributes[attribute.name] =
              typeof attribute.value === 'string'
                ? attribute.value
                : attribute.value == null
                  ? ''
                  : undefined;
          else use.attributes['{…}'] = undefined;
        }
        lesson.components.push(use);
        if (use.name === 'Claim' && use.attributes.id) section.claims.push(use.attributes.id);
      } else if (kind === 'mdxFlowExpression' || kind === 'mdxTextExpression') {
        const value = (child as unknown as { value: string }).value.trim();
        const reason = /^\/\*\s*no-claim:\s*(.+?)\s*\*\/$/s.exec(value)?.[1];
        const allowed = /^\/\*\s*language-ok:\s*([^:]+):\s*(.+?)\s*\*\/$/s.exec(value);
        if (reason) section.noClaim = reason;
        else if (allowed) lesson.allowed.push({ word: allowed[1]!.trim(), reason: allowed[2]! });
        else if (!/^\/\*[\s\S]*\*\/$/.test(value)) lesson.code.push({ text: value, ...where });
      } else if (kind === 'mdxjsEsm') {
        lesson.code.push({ text: (child as unknown as { value: string }).value, ...where });
      } else if (child.type === 'link') {
        lesson.links.push({ url: child.url, text: toString(child), ...where } satisfies LinkUse);
      } else if (child.type === 'image') {
        lesson.images.push({ url: child.url, alt: child.alt ?? '', ...where });
      }
    });
  }
}

const asParagraphs = (blocks: readonly string[]): string =>
  blocks
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n');

/** A copy of a block in which each citation is a mark that can be read. */
function withMarks(node: RootContent): RootContent {
  const copy = structuredClone(node);
  visit(copy as unknown as Root, (child, at, parent) => {
    if ((child as unknown as MdxElement).name === 'Claim' && parent && at !== undefined)
      parent.children[at] = { type: 'text', value: citationMark };
  });
  return copy;
}

/**
 * The words of a block as a reader sees them, each paragraph, item and row by itself. Questions and notes have no
 * children, so what they ask is not part of it.
 */
function proseOf(node: RootContent): string[] {
  const kind = node.type as string;
  if (kind === 'mdxFlowExpression' || kind === 'mdxjsEsm') return [];
  if (kind === 'table')
    return (node as Parents).children.map((row) =>
      (row as Parents).children.map((cell) => toString(cell)).join(' · '),
    );
  if (['list', 'listItem', 'blockquote', 'mdxJsxFlowElement'].includes(kind))
    return (node as Parents).children.flatMap(proseOf);
  return [toString(node, { includeHtml: false }).replace(/\/\*[\s\S]*?\*\//g, '')];
}
