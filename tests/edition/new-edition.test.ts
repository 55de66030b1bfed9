import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { editionSchema } from '#edition/edition.schema.ts';

const written = readFileSync('examples/new-edition/edition.yaml', 'utf8');
const choice = new RegExp(`^# (?=(${Object.keys(editionSchema.shape).join('|')}):|  )`);

/** With every choice taken: what stands behind a # and is no sentence. */
const taken = written
  .split('\n')
  .slice(written.split('\n').findIndex((line) => line === ''))
  .map((line) => line.replace(choice, ''))
  .join('\n');

test('a new edition can be used as it is', () => {
  expect(editionSchema.safeParse(parse(written)).error).toBeUndefined();
});

test('every choice that a new edition explains is one, and none is left out', () => {
  const value: unknown = parse(taken);
  expect(editionSchema.safeParse(value).error).toBeUndefined();
  expect(Object.keys(value as object).sort()).toEqual(Object.keys(editionSchema.shape).sort());
});
