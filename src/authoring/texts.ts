import type { Text } from '#authoring/language-problems.ts';
import type { Read } from '#authoring/read.ts';

/** Every text in a file, with its place. What people type instead (`also`) may use any word. */
export function textsIn({ file, locate, value }: Read<unknown>): Text[] {
  const texts: Text[] = [];
  const walk = (part: unknown, path: (string | number)[]) => {
    if (typeof part === 'string')
      texts.push({
        text: part,
        // Looked up only where there is something to tell.
        get place() {
          return { file, ...locate(path) };
        },
      });
    else if (typeof part === 'object' && part !== null)
      for (const [key, inner] of Object.entries(part))
        if (key !== 'also') walk(inner, [...path, Array.isArray(part) ? Number(key) : key]);
  };
  walk(value, []);
  return texts;
}
