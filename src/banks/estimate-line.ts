import { words } from '#banks/words.ts';

export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: string;
}

/** What a guess is asked in: a numerical question of Moodle has no smallest and largest number, so it is said in words. */
export const scaleLine = ({ min, max, step, unit }: Scale): string =>
  words.estimate(String(min), String(max), String(step), unit);

const number = '(-?\\d+(?:\\.\\d+)?)';
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const pattern = new RegExp(
  `^${escaped(words.estimate('\u0001', '\u0002', '\u0003', '\u0004'))
    .replace(/[\u0001-\u0003]/g, number)
    .replace('\u0004', '(.+)')}$`,
  's',
);

export function scaleIn(paragraph: string): Scale | undefined {
  const [, min, max, step, unit] = pattern.exec(paragraph) ?? [];
  return unit === undefined ? undefined : { min: Number(min), max: Number(max), step: Number(step), unit };
}
