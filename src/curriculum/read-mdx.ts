import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import GithubSlugger from 'github-slugger';
import type { Definition, Parents as AnyParents, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { mdxToMdast } from 'satteri';
import { visit } from 'unist-util-visit';
import type { Position, Problem } from '#authoring/problem.ts';
import { citationMark } from '#curriculum/lesson-measures.ts';
import type { ComponentUse, LessonBody, LinkUse } from '#curriculum/lesson.ts';

type Parents = Extract<AnyParents, { children: unknown[] }> & { children: RootContent[] };

/** The parser that builds the pages, as Astro sets it: what is checked is what the compiler sees. */
const parse = (text: string) => mdxToMdast(text, { features: { smartPunctuation: true } }) as Root;

type MdxElement = {
  type: string;
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
  children: unknown[];
  position?: { start: Position };
};

/** What Markdown is made of, as far as a lesson may hold it; elements have their own list (lesson-markup-problems.ts). */
const ofALesson: ReadonlySet<string> = new Set([
  'blockquote',
  'break',
  'definition',
  'emphasis',
  'heading',
  'image',
  'imageReference',
  'link',
  'linkReference',
  'list',
  'listItem',
  'mdxFlowExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'mdxjsEsm',
  'paragraph',
  'strong',
  'table',
  'tableCell',
  'tableRow',
  'text',
]);
const ofAHeading: ReadonlySet<string> = new Set(['heading', 'text', 'emphasis', 'strong']);

/** One comment and nothing else: two with code between them begin and end in the same way. */
const comment = /^\/\*(?:(?!\*\/)[\s\S])*\*\/$/;

/** The top of a module and its text, parted as the compiler parts them. */
export type ParsedModule =
  | {
      ok: true;
      yaml: string;
      /** The line of the first `---`, on which `yaml` begins. */
      yamlLine: number;
      /** What the compiler makes of it. */
      value: unknown;
      /** The whole file, with spaces where the top stands, so that places are those of the file. */
      body: string;
    }
  | { ok: false; line: number; why: string };

/** Splits the lines between the two `---` from the text that follows. */
export function splitFrontmatter(text: string): ParsedModule {
  try {
    const { frontmatter, rawFrontmatter, content } = parseFrontmatter(text, {
      frontmatter: 'empty-with-spaces',
    });
    const before = text.slice(0, Math.max(0, text.indexOf(rawFrontmatter)));
    return {
      ok: true,
      yaml: rawFrontmatter,
      yamlLine: before.split('\n').length,
      value: frontmatter,
      body: content,
    };
  } catch (error) {
    const { mark, reason } = error as { mark?: { line?: number }; reason?: string };
    return { ok: false, line: (mark?.line ?? 0) + 1, why: reason ?? 'the lines at the top are not complete' };
  }
}

/** Reads the text of a module: its sections, what it cites, asks, links to and shows. Nothing in it is run. */
export function readMdx(file: string, body: string): { body: LessonBody; problems: Problem[] } {
  const at = (position: Position | undefined): Position => ({
    line: position?.line ?? 1,
    column: position?.column ?? 1,
  });
  const lesson: LessonBody = {
    sections: [],
    headings: [],
    components: [],
    links: [],
    images: [],
    code: [],
    foreign: [],
    unmade: [],
    allowed: [],
  };
  let tree: Root;
  try {
    tree = parse(body);
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const [, line, column, reason] = /^(?:(\d+):(\d+): )?([\s\S]*?)(?: \([\w:-]+\))?$/.exec(said) ?? [];
    return {
      body: lesson,
      problems: [
        {
          file,
          line: Number(line ?? 1),
          column: Number(column ?? 1),
          kind: 'mdx',
          what: `This cannot be read: ${reason || 'the markup is not complete'}`,
          why: 'The page cannot be made from it.',
          cure: 'close every tag (“<Claim … />”), and write “fewer than” instead of a bare “<”',
        },
      ],
    };
  }

  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (one) => {
    if (!definitions.has(one.identifier)) definitions.set(one.identifier, one);
  });
  const slugger = new GithubSlugger();
  let section = {
    slug: '',
    title: '',
    text: [] as string[],
    marked: [] as string[],
    start: at(tree.children[0]?.position?.start),
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
    if (node.type === 'heading' && node.depth === 2) {
      close();
      section = {
        slug: '',
        title: toString(node, { includeImageAlt: false }).trim(),
        text: [],
        marked: [],
        start: at(node.position?.start),
        claims: [],
        noClaim: '',
      };
      look(node);
      section.slug = lesson.headings.at(-1)!.slug;
    } else {
      section.text.push(...proseOf(node));
      section.marked.push(...proseOf(withMarks(node)));
      look(node);
    }
  }
  close();
  return { body: lesson, problems: [] };

  /** What stands in a block, wherever in it: whatever the compiler makes something of is told here. */
  function look(node: RootContent) {
    visit(node as unknown as Root, (child) => {
      const kind = child.type as string;
      const where = at((child as { position?: { start: Position } }).position?.start);
      const checked = 'checked' in child && typeof child.checked === 'boolean';
      if (!ofALesson.has(kind) || checked)
        lesson.foreign.push({ type: checked ? 'checkbox' : kind, ...where });
      if (child.type === 'heading') {
        const title = toString(child, { includeImageAlt: false }).trim();
        const within = (child as unknown) !== node;
        lesson.headings.push({
          depth: child.depth,
          title,
          slug: slugger.slug(title),
          ...(within && { within }),
          ...where,
        });
        visit(child, (inner) => {
          if (!ofAHeading.has(inner.type) && ofALesson.has(inner.type))
            lesson.foreign.push({ type: 'inHeading', ...at(inner.position?.start) });
        });
      }
      if (kind === 'mdxJsxFlowElement' || kind === 'mdxJsxTextElement') {
        const element = child as unknown as MdxElement;
        const use: ComponentUse = {
          name: element.name ?? '',
          attributes: Object.create(null) as ComponentUse['attributes'],
          repeated: [],
          holds: element.children.length > 0,
          section: section.slug,
          ...where,
        };
        for (const attribute of element.attributes) {
          if (attribute.name !== undefined && attribute.name in use.attributes)
            use.repeated.push(attribute.name);
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
        if (!comment.test(value)) {
          lesson.code.push({ text: value, ...where });
          return;
        }
        const reason = /^\/\*\s*no-claim:\s*(.+?)\s*\*\/$/s.exec(value)?.[1];
        const allowed = /^\/\*\s*language-ok:\s*([^:]+):\s*(.+?)\s*\*\/$/s.exec(value);
        if (reason) section.noClaim = reason;
        else if (allowed) lesson.allowed.push({ word: allowed[1]!.trim(), reason: allowed[2]! });
      } else if (kind === 'mdxjsEsm') {
        lesson.code.push({ text: (child as unknown as { value: string }).value, ...where });
      } else if (child.type === 'link' || child.type === 'linkReference') {
        const url = child.type === 'link' ? child.url : definitions.get(child.identifier)?.url;
        lesson.links.push({ url: url ?? '', text: toString(child), ...where } satisfies LinkUse);
      } else if (child.type === 'image' || child.type === 'imageReference') {
        const url = child.type === 'image' ? child.url : definitions.get(child.identifier)?.url;
        lesson.images.push({ url: url ?? '', alt: child.alt ?? '', ...where });
      } else if (child.type === 'text') {
        for (const [found] of child.value.matchAll(/!?\[[^\]]*\](?:\(|\[)|!\[|\]\(/g))
          lesson.unmade.push({ text: found, ...where });
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
