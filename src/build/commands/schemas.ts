import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchemas, schemasFolder } from '#build/json-schemas.ts';

// Writes the JSON Schemas that editors complete and underline content with. Run it after changing a *.schema.ts.
await mkdir(schemasFolder, { recursive: true });
for (const [name, text] of jsonSchemas()) {
  await writeFile(join(schemasFolder, name), text);
  process.stdout.write(`${schemasFolder}/${name}\n`);
}
