import { versionHere } from '#build/version.ts';
import { words } from '#edition/words.ts';
import type { Content } from '#build/content.ts';
import { termsOf } from '#curriculum/glossary.kind.ts';
import { claimsOf } from '#evidence/claim.kind.ts';
import { datedByAge, sourcesByUse } from '#evidence/coverage.ts';
import { sourcesOf } from '#evidence/source.kind.ts';
import { imprintOf } from '#imprint/imprint.kind.ts';
import { inlineOf, plain } from '#imprint/inline.ts';
import { ownPages, type OwnPageName, type SiteValue } from '#imprint/own-pages.ts';
import type { Block } from '#imprint/page.schema.ts';
import { offeredIn } from '#print/offered.ts';
import { addressAt } from '#site/addresses.ts';
import { dated } from '#site/in-words.ts';

type Needs<Name extends OwnPageName, Part extends string> =
  (typeof ownPages)[Name] extends Record<Part, readonly (infer Each extends string)[]> ? Each : never;

/** The names and numbers that every page of the site may say. */
export function valuesOf(content: Content): Record<SiteValue, string> {
  const claims = [...claimsOf(content).values()];
  const sources = sourcesOf(content);
  const known = new Set(sources.map(({ id }) => id));
  const { name, read } = imprintOf(content);
  const version = versionHere();
  return {
    site: name,
    claims: String(claims.length),
    dated: String(datedByAge(claims).length),
    sources: String(sources.length),
    'sources-used': String(sourcesByUse(claims).filter(([id]) => known.has(id)).length),
    terms: String(termsOf(content).length),
    read: dated(read),
    version: words.version(version.number, version.commit, version.changed),
  };
}

/** A section of a page, as its author wrote it. */
export interface OwnSection {
  id: string;
  title: string;
  text: readonly Block[];
}

/** What this copy of the site may be without: the ready workbooks, which are made afterwards. */
const missing = offeredIn(process.cwd()) ? [] : [`](${addressAt('workbooks')})`];

/** Paragraphs and lines of lists, without those that lead to what is not in this copy. */
const there = (text: readonly Block[]): Block[] => {
  const leads = (line: string) => missing.some((link) => line.includes(link));
  return text
    .filter((block) => typeof block !== 'string' || !leads(block))
    .map((block) =>
      typeof block !== 'string' && 'list' in block
        ? { ...block, list: block.list.filter((line) => !leads(line)) }
        : block,
    );
};

/**
 * What a page of the site says, from content/pages/. `own` holds the names and numbers that this page alone knows. Throws an
 * error that names the file, where the check did not look first.
 */
export function ownPage<Name extends OwnPageName>(
  content: Content,
  name: Name,
  own: Readonly<Record<Needs<Name, 'values'>, string>> = {} as never,
) {
  const file = `content/pages/${name}.yaml`;
  const written = content.pageTexts.find(({ slug }) => slug === name)?.value;
  if (!written) throw new Error(`There is no ${file}.`);
  const values: Record<string, string> = { ...valuesOf(content), ...own };
  const said = (line: string | undefined) => plain(inlineOf(line ?? ''), values);
  const sections = written.sections.map(({ id, title, text }): OwnSection => ({
    id,
    title: said(title),
    text: there(text),
  }));
  const title = said(written.title);
  return {
    title,
    heading: written.heading ? said(written.heading) : title,
    description: said(written.description),
    text: there(written.text),
    sections,
    /** What its lines may name. */
    values,
    /** A section that the page puts in a place of its own. */
    section(id: Needs<Name, 'sections'>): OwnSection {
      const found = sections.find((section) => section.id === id);
      if (!found) throw new Error(`${file} has no section “${id}”.`);
      return found;
    },
    /** A short text with a place of its own, as it was written: it may hold a link. */
    line(id: Needs<Name, 'words'>): string {
      const found = written.words[id];
      if (found === undefined) throw new Error(`${file} has no word “${id}”.`);
      return found;
    },
    /** The same where only letters can stand. */
    word(id: Needs<Name, 'words'>): string {
      return said(this.line(id));
    },
  };
}
