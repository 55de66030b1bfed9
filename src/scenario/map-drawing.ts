import { Graph, layout } from '@dagrejs/dagre';
import { targetsOf } from '#scenario/gamebook.ts';
import { titleOf } from '#scenario/map.ts';
import type { Ending, Scenario } from '#scenario/scenario.schema.ts';
import { sceneOf } from '#scenario/step.ts';
import { words } from '#scenario/words.ts';

/** A scene or ending as a box: its place is that of its upper left corner. */
export type DrawnPlace = {
  name: string;
  title: string;
  kind: 'scene' | Ending['kind'];
  x: number;
  y: number;
  width: number;
  height: number;
  /** Its title, broken so that it fits; then what was to be noted in it. */
  lines: string[];
  noted: string[];
};

/** All edges from one place to another as one line. */
export type DrawnEdge = { from: string; to: string; line: string };

export type MapDrawing = { width: number; height: number; places: DrawnPlace[]; edges: DrawnEdge[] };

type Point = { x: number; y: number };

const boxWidth = 136;
const margin = 10;
export const lineHeight = 18;

/**
 * Draws a scenario from its start downwards (layered drawing after Sugiyama, Tagawa and Toda, 1981, by dagre). In units
 * of which sixteen make one em, for letters fourteen of them high. `notes` are further lines for a place's box.
 * What leads to a name that does not exist is left out. The same scenario always gives the same drawing.
 */
export function drawMap(
  scenario: Scenario,
  notes: (name: string) => readonly string[] = () => [],
): MapDrawing {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 16, ranksep: 40, edgesep: 12, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  const names = [...Object.keys(scenario.scenes), ...Object.keys(scenario.endings)];
  const boxes = new Map(
    names.map((name) => {
      const ending = scenario.endings[name];
      const title = titleOf(scenario, name);
      const lines = broken(ending ? `${words.ending} ${title}` : title);
      const noted = notes(name).flatMap(broken);
      const height = (lines.length + noted.length) * lineHeight + 2 * margin;
      return [
        name,
        { name, title, kind: ending?.kind ?? ('scene' as const), width: boxWidth, height, lines, noted },
      ];
    }),
  );
  for (const [name, { width, height }] of boxes) graph.setNode(name, { width, height });
  for (const name of names)
    for (const next of targetsOf(sceneOf(scenario, name))) if (boxes.has(next)) graph.setEdge(name, next);
  layout(graph);

  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    places: names.map((name) => {
      const { x, y } = graph.node(name) as Point;
      const box = boxes.get(name)!;
      return { ...box, x: Math.round(x - box.width / 2), y: Math.round(y - box.height / 2) };
    }),
    edges: graph.edges().map(({ v, w }) => ({
      from: v,
      to: w,
      line: smooth((graph.edge(v, w) as { points: Point[] }).points),
    })),
  };
}

const between = (one: Point, other: Point): Point => ({
  x: (one.x + other.x) / 2,
  y: (one.y + other.y) / 2,
});

/**
 * A line that takes its corners round: from middle to middle of its parts, pulled towards the corner. Each part is
 * written from where the last one ended, and what goes straight down in one, so that a page stays small.
 */
function smooth([start, ...rest]: readonly Point[]): string {
  let here = rounded(start!);
  let line = `m${here.x} ${here.y}`;
  let straight = 0;
  const go = (corner: Point, end: Point) => {
    const [turn, to] = [rounded(corner), rounded(end)];
    if (turn.x === here.x && to.x === here.x) straight += to.y - here.y;
    else {
      line += `${straight ? `v${straight}` : ''}q${turn.x - here.x} ${turn.y - here.y} ${to.x - here.x} ${to.y - here.y}`;
      straight = 0;
    }
    here = to;
  };
  for (const [index, corner] of rest.slice(0, -1).entries())
    go(corner, index < rest.length - 2 ? between(corner, rest[index + 1]!) : rest.at(-1)!);
  if (rest.length === 1) go(between(start!, rest[0]!), rest[0]!);
  return straight ? `${line}v${straight}` : line;
}

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

/** Letters are not measured where a site is built: this is a little wider than they are in Atkinson Hyperlegible. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, letter) =>
      sum +
      (/[iljtf.,;:'’!| ]/.test(letter)
        ? 4.4
        : /[mwMW%@—]/.test(letter)
          ? 12.5
          : /[A-Z0-9]/.test(letter)
            ? 9.6
            : 7.9),
    0,
  );

/** Breaks a text into lines that fit into a box; a word too long for a line is broken where it must be. */
function broken(text: string): string[] {
  const room = boxWidth - 2 * margin;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((word) => pieces(word, room))) {
    if (line && widthOf(`${line} ${word}`) > room) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
}

function pieces(word: string, room: number): string[] {
  const found: string[] = [''];
  for (const letter of word) {
    if (widthOf(found.at(-1)! + letter) > room) found.push('');
    found[found.length - 1] += letter;
  }
  return found;
}
