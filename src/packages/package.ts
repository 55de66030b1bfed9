import type { FinishedRule } from '#curriculum/finished.ts';
import type { Carried } from '#packages/carried.ts';
import type { Reported } from '#packages/interaction.ts';

export const formats = ['scorm12', 'scorm2004', 'cmi5'] as const;
export type Format = (typeof formats)[number];

/** What a learning system looks for at the root, by exactly this name. */
export const manifestOf: Readonly<Record<Format, string>> = {
  scorm12: 'imsmanifest.xml',
  scorm2004: 'imsmanifest.xml',
  cmi5: 'cmi5.xml',
};

/** Whether the learning systems of a format have room for all that a learner does and writes. */
export const keepsWords = (format: Format): boolean => format !== 'scorm12';

/** What a package is made of, before there are files. */
export interface Package {
  /** The name of the file and of everything in its manifest. It stays the same for ever: systems forget people where it changes. */
  id: string;
  title: string;
  description: string;
  /** The page that it begins with, from the folder of the course. */
  start: string;
  /** Of which state of the project it was made, in words; the first screen ends on it. */
  version: string;
  rule: FinishedRule;
  /** The titles of the modules that the rule names. */
  ruleTitles: readonly string[];
  carried: Carried;
}

/** As the page round the course reads it. */
export interface Launched extends Pick<Package, 'id' | 'start' | 'rule' | 'carried'> {
  format: Format;
  /** The questions whose answers are told one by one, where the package was made to. */
  reported?: Readonly<Record<string, Reported>>;
}

/** The folder of the course in its package. */
export const courseFolder = 'course/';
