import type { ContentKind, Item } from '#authoring/content-kind.ts';
import type { Problem } from '#authoring/problem.ts';
import { sitePages } from '#site/addresses.ts';
import type { KnownContent } from '#authoring/known-site.ts';

const problem = (file: string, kind: string, what: string, why: string, cure: string): Problem => ({
  file,
  line: 1,
  column: 1,
  kind,
  what,
  why,
  cure,
});

const stem = (name: string) => name.replace(/\.ya?ml$/i, '');

/** Those of a folder that have a name which can stand in an address everywhere, and no two the same; the others are told. */
export function namedFiles(
  folder: string,
  names: readonly string[],
): { named: string[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const had = new Map<string, string>();
  const named = names.filter((name) => {
    const its = stem(name);
    const first = had.get(its.toLowerCase());
    if (first !== undefined) {
      problems.push(
        problem(
          folder + name,
          'file-twice',
          `“${name}” and “${first}” have the same name.`,
          'Both would be the same page, and one would hide the other without a word.',
          'keep one of them, or give this one another name',
        ),
      );
      return false;
    }
    had.set(its.toLowerCase(), name);
    if (/^_?[a-z0-9][a-z0-9-]*$/.test(its) && !/^(con|prn|aux|nul|com\d|lpt\d)$/.test(its)) return true;
    problems.push(
      problem(
        folder + name,
        'file-name',
        `“${name}” cannot be an address.`,
        'The name of a file becomes the address of a page, which every computer must read alike.',
        'use small letters from a to z, digits and hyphens',
      ),
    );
    return false;
  });
  return { named, problems };
}

/** Pictures of a lesson, which the lesson itself is asked about. */
const isMedia = /^modules\/[^/]+\/.*(?<!\.ya?ml|\.mdx?|\.json)$/i;

/** Files that are there and that nothing reads: what somebody wrote in them would never be seen. */
export function unreadFiles(
  folder: string,
  files: readonly string[],
  read: ReadonlySet<string>,
  told: ReadonlySet<string>,
): Problem[] {
  return files
    .filter((path) => !/(^|\/)\.|(^|\/)README\.md$/.test(path) && !isMedia.test(path))
    .map((path) => `${folder}/${path}`)
    .filter((path) => !read.has(path) && ![...told].some((file) => `${path}/`.startsWith(`${file}/`)))
    .map((path) =>
      problem(
        path,
        'file-not-read',
        'Nothing reads this file.',
        'What stands in it would never be seen.',
        'look in content/README.md for the folder and the ending that it must have, or take it away',
      ),
    );
}

/** Pages that an own page of the site would hide: `papers/kit.yaml` beside the page /papers/kit/. */
export function takenAddresses(kinds: readonly ContentKind[], content: KnownContent): Problem[] {
  const own = new Set<string>(sitePages.map(({ address }) => address));
  return kinds
    .filter(({ home }) => home.endsWith('/'))
    .flatMap((kind) =>
      content
        .of(kind)
        .flatMap((item: Item) =>
          (kind.addresses?.(item, content) ?? [])
            .filter(({ url }) => own.has(url) && url.endsWith(`/${item.slug}/`) && kind.one !== 'page')
            .map(({ url }) =>
              problem(
                item.file,
                'address-taken',
                `The site has a page of its own at “${url}”.`,
                'One of the two would hide the other without a word.',
                'give the file another name',
              ),
            ),
        ),
    );
}
