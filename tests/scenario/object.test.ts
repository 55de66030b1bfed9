import { expect, test } from 'vitest';
import { scenarioSchema } from '#scenario/scenario.schema.ts';

const objectOf = (ink: string) =>
  scenarioSchema.shape.object.safeParse({ name: 'A letter', ink: [ink] }).success;

test('an object is drawn from the commands of paths, and from nothing that could be more', () => {
  expect(objectOf('M10 18h44v30H10z')).toBe(true);
  expect(objectOf('M10 18"/><script>')).toBe(false);
  expect(objectOf('url(#a)')).toBe(false);
  expect(objectOf('')).toBe(false);
});
