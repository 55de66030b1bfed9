import type { Source } from '#evidence/source.schema.ts';

/** The documents that the first claims were taken from; their ids begin with s and a digit. */
export const isFirst = ({ id }: Pick<Source, 'id'>): boolean => /^s\d-/.test(id);

/** The headings under which sources are listed, in their order. */
export const sourceGroups = ['first', 'research', 'law', 'reports', 'pages'] as const;
export type SourceGroup = (typeof sourceGroups)[number];

const groupOfType: Partial<Record<Source['type'], SourceGroup>> = {
  article: 'research',
  'article-journal': 'research',
  book: 'research',
  chapter: 'research',
  'paper-conference': 'research',
  review: 'research',
  thesis: 'research',
  bill: 'law',
  hearing: 'law',
  legal_case: 'law',
  legislation: 'law',
  regulation: 'law',
  treaty: 'law',
  report: 'reports',
  standard: 'reports',
  dataset: 'reports',
};

export const groupOf = (source: Pick<Source, 'id' | 'type'>): SourceGroup =>
  isFirst(source) ? 'first' : (groupOfType[source.type] ?? 'pages');

/** Whether it stands under a description of ours in square brackets, as we have no exact title. */
export const isDescribed = ({ title }: Pick<Source, 'title'>): boolean => title.startsWith('[');
