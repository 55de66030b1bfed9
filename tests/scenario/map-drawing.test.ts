import { describe, expect, test } from 'vitest';
import { drawMap, type DrawnPlace } from '#scenario/map-drawing.ts';
import { aChoice, aScenario, aScene } from './a-scenario.ts';

const overlap = (one: DrawnPlace, other: DrawnPlace) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

describe('the drawing of a map', () => {
  test('has every scene and ending as a box, and every way once as an arrow', () => {
    const { places, edges } = drawMap(aScenario());
    expect(places.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'door scene',
      'hall scene',
      'kitchen scene',
      'settled good',
      'so-so mixed',
      'shut poor',
    ]);
    expect(edges.map(({ from, to }) => `${from}>${to}`).sort()).toEqual([
      'door>hall',
      'door>kitchen',
      'hall>kitchen',
      'kitchen>settled',
      'kitchen>shut',
      'kitchen>so-so',
    ]);
    for (const { line } of edges) expect(line).toMatch(/^m\d+ \d+[qv][\d -]+/);
  });

  test('lets no boxes overlap or stick out, starts at the top, and is the same each time', () => {
    const drawing = drawMap(aScenario(), () => ['a note that is long enough to be broken into lines']);
    const { places, width, height } = drawing;
    for (const place of places) {
      expect(places.filter((other) => other !== place && overlap(place, other))).toEqual([]);
      expect(Math.min(place.x, place.y)).toBeGreaterThanOrEqual(0);
      expect(place.x + place.width).toBeLessThanOrEqual(width);
      expect(place.y + place.height).toBeLessThanOrEqual(height);
    }
    expect(Math.min(...places.map(({ y }) => y))).toBe(places[0]!.y);
    expect(drawMap(aScenario(), () => ['a note that is long enough to be broken into lines'])).toEqual(
      drawing,
    );
  });

  test('breaks long titles at spaces, and words too long for a box where it must', () => {
    const scenario = aScenario();
    scenario.scenes['hall']!.title = 'A title of several words Donaudampfschifffahrtsgesellschaftskapitän';
    const { lines } = drawMap(scenario).places.find(({ name }) => name === 'hall')!;
    expect(lines.join(' ')).toContain('A title of');
    expect(lines.join('').replaceAll(' ', '')).toBe(scenario.scenes['hall']!.title.replaceAll(' ', ''));
    expect(lines.every((line) => line.length < 24)).toBe(true);
  });

  test('can be drawn where ways go round, lead back to where they start, or lead nowhere', () => {
    const scenario = aScenario({
      scenes: {
        door: aScene([aChoice('again', 'door'), aChoice('on', 'kitchen'), aChoice('away', 'nowhere')]),
        kitchen: aScene([aChoice('back', 'door'), aChoice('end', 'shut')]),
      },
    });
    expect(
      drawMap(scenario)
        .edges.map(({ from, to }) => `${from}>${to}`)
        .sort(),
    ).toEqual(['door>door', 'door>kitchen', 'kitchen>door', 'kitchen>shut']);
  });
});
