import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonSchemas, schemasFolder } from '#build/json-schemas.ts';

describe('the schemas that editors read', () => {
  test('are written out: after changing a *.schema.ts, run npm run schemas', () => {
    const made = jsonSchemas();
    expect(readdirSync(schemasFolder).sort()).toEqual([...made.keys()].sort());
    for (const [name, text] of made) expect(readFileSync(join(schemasFolder, name), 'utf8'), name).toBe(text);
  });

  test('are there for every file that authors write, one for each', () => {
    // “A figure: content/figures/<slug>.yaml”: the title says which files it is for.
    const patterns = readdirSync(schemasFolder).map((name) => {
      const { title } = JSON.parse(readFileSync(join(schemasFolder, name), 'utf8')) as { title: string };
      return new RegExp(`^${title.replace(/^.*: /, '').replaceAll('.', '\\.').replace(/<\w+>/, '[^/]+')}$`);
    });
    const files = globSync('content/**/*.{yaml,mdx,json}').map((file) => file.replaceAll('\\', '/'));
    expect(files.length).toBeGreaterThan(100);
    for (const file of files)
      expect(
        patterns.filter((pattern) => pattern.test(file)),
        file,
      ).toHaveLength(1);
  });

  test('explain fields in the words of the schema, and allow no others', () => {
    const scenario = JSON.parse(jsonSchemas().get('scenario.json')!);
    expect(scenario.properties.start.description).toBe('the first scene');
    expect(scenario.additionalProperties).toBe(false);
    expect(scenario.properties.scenes.additionalProperties.properties.thinks.description).toContain(
      'does not say',
    );
  });

  test('are found from the files that name one', () => {
    const named = globSync('content/**/*.yaml').flatMap((file) => {
      const [, schema] = /^# yaml-language-server: \$schema=(.*)$/m.exec(readFileSync(file, 'utf8')) ?? [];
      return schema ? [{ file: file.replaceAll('\\', '/'), schema: join(dirname(file), schema) }] : [];
    });
    for (const { file, schema } of named) expect(existsSync(schema), file).toBe(true);
    expect(named.map(({ file, schema }) => [file, relative(schemasFolder, schema)])).toEqual(
      expect.arrayContaining([
        ['content/scenarios/matthew.yaml', 'scenario.json'],
        ['content/modules/_example/questions.yaml', 'questions.json'],
      ]),
    );
  });
});
