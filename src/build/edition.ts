import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ContentKind, Item } from '#authoring/content-kind.ts';
import type { Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import { editions } from '#edition/edition.kind.ts';
import type { Edition } from '#edition/edition.schema.ts';
import { lay, type LaidOver } from '#edition/lay.ts';
import { namesNotThere } from '#edition/left-out-problems.ts';

/** The folder of the edition to build, as EDITION names it, from `root`, with forward slashes; nothing for the plain site. */
export function editionFolder(root: string): string | undefined {
  const given = process.env.EDITION;
  return given ? relative(root, given).replaceAll('\\', '/') || '.' : undefined;
}

/** The folders whose files make up the site, as whole paths: its content, and an edition where there is one. */
export function contentFolders(root: string): string[] {
  const folder = editionFolder(root);
  return [join(root, 'content'), ...(folder === undefined ? [] : [join(root, folder)])];
}

/** Where the modules of an edition are copied to before a build, in the project: only from there are imports found. Nothing where it has none. */
export function ownModulesFolder(root: string): string | undefined {
  const folder = editionFolder(root);
  return folder !== undefined && existsSync(join(root, folder, 'modules'))
    ? '.cache/edition/modules'
    : undefined;
}

/** Lays what was read in the folder of an edition over the content. Where its edition.yaml could not be read, only what it adds. */
export function layOver(
  plain: ReadonlyMap<ContentKind, readonly Item[]>,
  own: ReadonlyMap<ContentKind, readonly Item[]>,
): LaidOver {
  const edition = (own.get(editions) ?? [])[0] as Read<Edition> | undefined;
  const laid = lay(plain, own, { leaveOut: {}, courses: [], site: {}, ...edition?.value });
  return edition ? { ...laid, problems: [...laid.problems, ...namesNotThere(plain, own, edition)] } : laid;
}

/** Says that the logo which an edition names is not beside its edition.yaml. */
export function missingLogo(
  root: string,
  folder: string,
  own: ReadonlyMap<ContentKind, readonly Item[]>,
): Problem[] {
  const edition = (own.get(editions) ?? [])[0] as Read<Edition> | undefined;
  const logo = edition?.value.logo;
  if (!edition || !logo || existsSync(join(root, folder, logo))) return [];
  return [
    {
      file: edition.file,
      ...edition.locate(['logo']),
      kind: 'missing-file',
      what: `There is no file “${logo}” beside it.`,
      why: 'Every page would show an empty place where your logo should stand.',
      cure: `put “${logo}” into the folder of edition.yaml, or take the line away`,
    },
  ];
}
