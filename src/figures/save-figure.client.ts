import { saveAsFile } from '#device/files.ts';
import { all, one, says } from '#figures/hooks.client.ts';

/** What of a drawing comes from the style of the page, and would be missing in a file of its own. */
const styled = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'opacity',
  'display',
] as const;

/** Lets a figure be printed and, where it is a drawing, saved as it looks now: as SVG, or as PNG at twice its size. */
export function offerFigure(): void {
  const [page] = all(document, 'figure-page');
  if (!page) return;
  const print = one<HTMLButtonElement>(page, 'figure-print');
  print.hidden = false;
  print.onclick = () => window.print();
  const drawing = page.querySelector<SVGSVGElement>('.figure svg[role="img"]');
  if (!drawing) return;
  for (const button of all<HTMLButtonElement>(page, 'figure-save')) {
    const format = says(button, 'figure-save');
    button.hidden = false;
    button.onclick = () => void save(drawing, says(page, 'figure-page'), format === 'PNG');
  }
}

async function save(drawing: SVGSVGElement, name: string, asPicture: boolean): Promise<void> {
  const { width, height } = drawing.getBoundingClientRect();
  const text = alone(drawing, width, height);
  if (!asPicture) return saveAsFile(`${name}.svg`, 'image/svg+xml', text);
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.fillStyle = getComputedStyle(drawing.closest('.figure') ?? drawing).backgroundColor;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const link = document.createElement('a');
  link.href = canvas.toDataURL('image/png');
  link.download = `${name}.png`;
  link.click();
}

/** The drawing with its style written into it. */
function alone(drawing: SVGSVGElement, width: number, height: number): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  [drawing, ...drawing.querySelectorAll<SVGElement>('*')].forEach((part, at) => {
    const style = getComputedStyle(part);
    const other = copies[at];
    other?.removeAttribute('class');
    for (const name of styled) other?.setAttribute(name, style.getPropertyValue(name));
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', `${Math.round(width)}`);
  copy.setAttribute('height', `${Math.round(height)}`);
  return new XMLSerializer().serializeToString(copy);
}
