import { z } from 'astro/zod';
import { allKinds } from '#build/content.ts';

export const schemasFolder = 'content/.schemas';

/**
 * JSON Schemas of what authors write, by file name, made from the schemas the check uses. They hold shapes and
 * explanations; what only the check knows (names that exist, ways that end) they leave to it.
 */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    allKinds.flatMap(({ editor }) =>
      Object.entries(editor).map(([name, { title, schema }]) => {
        // draft-07, because that is what the YAML language server of most editors reads best.
        const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
        return [`${name}.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`] as const;
      }),
    ),
  );
}
