/**
 * The grounds that text of the accent colour stands on, as in styles/tokens.css: paper, surface, quiet-soft. The last is that of local
 * notes. And what WCAG 2.2 asks of it (1.4.3).
 */
export const grounds = {
  light: ['#faf7f0', '#fffdf8', '#f6ebd8'],
  dark: ['#15181a', '#1d2124', '#33291a'],
} as const;
const least = 4.5;

type Rgb = readonly [number, number, number];

const rgb = (colour: string): Rgb =>
  [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)) as unknown as Rgb;
const hex = (colour: Rgb): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance (WCAG 2.2, definitions). */
function luminance(colour: string): number {
  const [red, green, blue] = rgb(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, definitions). Colours are six hexadecimal digits after #. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The ground of boxes that carry a little of the accent: so much of it in the paper of the page, as the tokens have it. */
const tint = 0.12;
const softOf = (colour: string, ground: string): string => mixed(rgb(ground), rgb(colour), tint);
const mixed = (one: Rgb, other: Rgb, share: number): string =>
  hex(one.map((part, at) => part + (other[at]! - part) * share) as unknown as Rgb);

const passes = (colour: string, on: readonly string[]) =>
  [...on, softOf(colour, on[0]!)].every((ground) => contrast(colour, ground) >= least);

/** The nearest colour of the same hue that can be read on every one of the grounds: darker towards black, or lighter towards white. */
function readable(colour: string, on: readonly string[], towards: Rgb): string {
  const from = rgb(colour);
  for (let step = 0; step <= 100; step++) {
    const nearer = mixed(from, towards, step / 100);
    if (passes(nearer, on)) return nearer;
  }
  return hex(towards);
}

export interface Accent {
  light: string;
  lightInk: string;
  lightSoft: string;
  dark: string;
  darkInk: string;
  darkSoft: string;
}

const inkOn = (colour: string) => (contrast(colour, '#ffffff') >= least ? '#ffffff' : '#0b1416');

/** What an accent becomes in both schemes, or the nearest colour that could be read on a light ground. */
export function accentOf(colour: string): { accent: Accent } | { nearest: string } {
  const given = colour.toLowerCase();
  if (!passes(given, grounds.light)) return { nearest: readable(given, grounds.light, [0, 0, 0]) };
  const dark = readable(given, grounds.dark, [255, 255, 255]);
  return {
    accent: {
      light: given,
      lightInk: inkOn(given),
      lightSoft: softOf(given, grounds.light[0]),
      dark,
      darkInk: inkOn(dark),
      darkSoft: softOf(dark, grounds.dark[0]),
    },
  };
}

/**
 * The same as a style sheet. It holds wherever it stands beside the tokens, because a page may have them in any order; on paper the
 * colour of the tokens stays.
 */
export const accentStyle = ({ light, lightInk, lightSoft, dark, darkInk, darkSoft }: Accent): string => {
  const rule = (accent: string, ink: string, soft: string) =>
    `:root:root{--accent:${accent};--accent-ink:${ink};--accent-soft:${soft}}`;
  return `@media screen{${rule(light, lightInk, lightSoft)}}@media screen and (prefers-color-scheme:dark){${rule(dark, darkInk, darkSoft)}}`;
};
