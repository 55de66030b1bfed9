import type { z } from 'astro/zod';
import type { KnownContent, KnownSite } from '#authoring/known-site.ts';
import type { Text } from '#authoring/language-problems.ts';
import type { Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import type { Searchable } from '#search/documents.ts';

/** Anything read from content/: a value with its name, its file and the place of each part. */
export type Item = Read<unknown>;

/**
 * Everything the site must know about one kind of content. Whoever reads, checks, searches, counts or publishes content
 * goes through the list of kinds (build/kinds.ts) and asks each the same; what a kind leaves out, it has not.
 *
 * The parts are methods, so that kinds of different items can stand in one list. A kind is only ever given what it
 * read itself.
 */
export interface ContentKind<Kept extends Item = Item> {
  /** What an author calls one that can be pointed to: “module”, “claim”. */
  readonly one: string;
  /** Where it stands under content/: a folder that ends with a slash, or one file. */
  readonly home: string;
  /** In a folder: whether one is a YAML file (where this is left out) or a folder of its own. */
  readonly each?: 'folder';
  /** In a folder that another kind has too: which of the files in it and below, by their way from there. */
  readonly which?: RegExp;
  /** What the file itself has to look like. */
  readonly schema: z.ZodType<Kept['value']>;
  /** Every schema that an author writes to, by the name under which editors find it. */
  readonly editor: Readonly<Record<string, EditorSchema>>;
  /** Where its pages stand among those that teach a claim; left out where a page explains or lists, and teaches nothing. */
  readonly teaches?: (typeof teaching)[number];

  /** Reads one, where that is more than a file that fits `schema`. `path` is that of its file or folder. */
  read?(path: string, from: Reader): Promise<Kept | undefined>;
  /** The names that others may point to; its own, where this is left out. */
  names?(item: Kept): readonly string[];
  /** What is wrong with any of them, alone or together. */
  problems?(items: readonly Kept[], site: KnownSite): readonly Problem[];
  /** What an author should know of any of them, and what stops nothing. */
  notices?(items: readonly Kept[], site: KnownSite): readonly Problem[];
  /** What its published pages cite. */
  cites?(item: Kept, content: KnownContent): readonly Citation[];
  /** What people read of it, to be held against the words we avoid; all its texts, where this is left out. */
  texts?(item: Kept): readonly Text[];
  /** Its addresses, and the anchors it adds to pages that are there anyway. */
  addresses?(item: Kept, content: KnownContent): readonly Address[];
  /**
   * The same as an edition has it: without what is gone, or with what the organisation says of itself. Nothing, where it goes
   * with something that is gone.
   */
  laid?(item: Kept, edition: Laid): Kept | undefined;
  /** What can be found of it: never options, answers, feedback or choices. */
  searchable?(items: readonly Kept[], content: KnownContent): Searchable;
}

/** What an edition does to content that it did not add. */
export interface Laid {
  /** What it leaves out: names by what an author calls one, “module”. */
  readonly gone: ReadonlyMap<string, ReadonlySet<string>>;
  /** What it adds to the end of courses. */
  readonly added: readonly {
    readonly course: string;
    readonly modules: readonly string[];
    readonly scenarios: readonly string[];
    readonly group: string;
  }[];
  /** What it says in place of content/site.yaml. */
  readonly site: Readonly<Record<string, unknown>>;
}

/** The order in which pages are named where somebody asks what teaches a claim. */
export const teaching = ['lesson', 'practice', 'reference'] as const;

export interface EditorSchema {
  /** What it is for and where it stands: “A figure: content/figures/<slug>.yaml”. */
  readonly title: string;
  readonly schema: z.ZodType;
}

/** A place on a published page that cites a claim. */
export interface Citation {
  readonly claim: string;
  readonly title: string;
  readonly url: string;
  /** The title of the whole page, where `url` leads to a part of it. */
  readonly page?: string;
}

export interface Address {
  readonly url: string;
  readonly anchors?: readonly string[];
  /** For who writes content: no lesson may lead there. */
  readonly authors?: true;
}

/** What a kind is read with. Paths start with “content/”, as authors are told them. */
export interface Reader {
  /** The bytes of a file, or nothing where there is none. */
  bytes(path: string): Promise<Uint8Array | undefined>;
  /** The text of a file, or nothing where there is none, or it holds no text; the second is told. */
  text(path: string): Promise<string | undefined>;
  /** The names of all files in a folder and below it. */
  list(path: string): Promise<string[]>;
  /** A file that fits a schema. What does not is told and left out. `part` is its YAML, where that is not all of it. */
  yaml<Value>(
    path: string,
    schema: z.ZodType<Value>,
    part?: { text: string; line: number },
  ): Promise<Read<Value> | undefined>;
  /** Tells a mistake. */
  tell(...problems: Problem[]): void;
  /** Remembers a name that could not be read: what points to it is not a second mistake. */
  spare(name: string): void;
}
