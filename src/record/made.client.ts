/** A new element with its attributes and what stands in it: strings become text, never markup. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** The same for a drawing. */
export function drawn(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: (string | Node)[]
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
  element.append(...children);
  return element;
}

/** A place from 0 to 1 as SVG has it. */
export const percent = (place: number): string => `${Math.round(place * 10_000) / 100}%`;

/** A row of dots; the text beside it says the same. */
export function dots(filled: readonly boolean[], className = ''): SVGElement {
  const step = 20;
  const columns = Math.min(filled.length, 12);
  const rows = Math.ceil(filled.length / columns);
  return drawn(
    'svg',
    {
      class: `dots ${className}`.trim(),
      width: columns * step,
      height: rows * step,
      viewBox: `0 0 ${columns * step} ${rows * step}`,
      'aria-hidden': 'true',
    },
    ...filled.map((on, place) =>
      drawn('circle', {
        class: on ? 'on' : 'off',
        cx: (place % columns) * step + step / 2,
        cy: Math.floor(place / columns) * step + step / 2,
        r: 7,
      }),
    ),
  );
}
