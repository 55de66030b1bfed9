import type { Reader } from '#authoring/content-kind.ts';
import type { Problem } from '#authoring/problem.ts';
import type { LessonBody } from '#curriculum/lesson.ts';

/** How a file of each kind begins, in Latin-1; what an SVG begins with is looked for in the text. */
const beginnings: ReadonlyMap<string, RegExp> = new Map([
  ['png', /^\x89PNG\r\n/],
  ['jpg', /^\xFF\xD8\xFF/],
  ['jpeg', /^\xFF\xD8\xFF/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
  ['avif', /^[\s\S]{4}ftypavi/],
  ['svg', /<svg[\s>]/],
]);

/** Pictures that stand beside a module and could not be shown: the build would stop, or a reader see a gap. */
export async function pictureProblems(
  file: string,
  images: LessonBody['images'],
  from: Pick<Reader, 'bytes'>,
): Promise<Problem[]> {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const problems = images.map(async ({ url, line, column }): Promise<Problem[]> => {
    const name = url.replace(/^\.\//, '');
    const say = (what: string, cure: string): Problem[] => [
      { file, line, column, kind: 'picture', what, why: 'The page could not be made with it.', cure },
    ];
    const [, ending] = /^[\w-]+\.([a-z]+)$/.exec(name) ?? [];
    if (ending === undefined)
      return say(
        `“${url}” is no name for a picture.`,
        'put the picture beside the module, and use letters, digits and hyphens in its name',
      );
    const begins = beginnings.get(ending);
    if (!begins)
      return say(
        `“${url}” is no kind of picture we know.`,
        `use one of: ${[...beginnings.keys()].join(', ')}`,
      );
    const bytes = await from.bytes(folder + name);
    // One that is not there is told as such.
    if (!bytes || begins.test(Buffer.from(bytes.subarray(0, 4000)).toString('latin1'))) return [];
    return say(
      `“${url}” does not hold a picture of the kind that its name says.`,
      'save it again from the program it was made in',
    );
  });
  return (await Promise.all(problems)).flat();
}
