/** A member answers, and their own device makes the code. Nothing is kept and nothing is sent. */
import { encode } from 'uqr';
import { codeOf, type Answers } from '#team/code.ts';
import { all, formsOn, one, says } from '#team/hooks.client.ts';
import { inFours } from '#team/letters.ts';
import { words } from '#team/words.ts';

export function makeCodes(root: ParentNode): void {
  const form = one<HTMLFormElement>(root, 'measure');
  const made = one(root, 'made');
  const status = one(made, 'status');
  const unanswered = one(form, 'unanswered');
  const asked = formsOn(form).at(-1);
  if (!asked) return;
  const chosen = (id: string) =>
    form.querySelector<HTMLInputElement>(`[name="${CSS.escape(id)}"]:checked`)?.value;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const open = all(form, 'item').filter((item) => chosen(says(item, 'item')) === undefined);
    unanswered.textContent = open.length > 0 ? words.someLeft(open.length) : '';
    for (const item of all(form, 'item')) item.classList.toggle('open', open.includes(item));
    if (open[0]) {
      open[0].querySelector('input')?.focus();
      return;
    }
    const answers: Answers = asked.items.map(({ id }) => {
      const value = chosen(id);
      return value === undefined || value === 'left' ? undefined : Number(value);
    });
    show(inFours(codeOf(asked, answers, dice)));
  });
  form.addEventListener('change', () => {
    unanswered.textContent = '';
    if (made.hidden) return;
    made.hidden = true;
    unanswered.textContent = words.changedSince;
  });
  one(made, 'copy').addEventListener('click', () => {
    const code = one(made, 'code').textContent;
    // Missing where the site is served without https.
    const copying = navigator.clipboard?.writeText(code) ?? Promise.reject(new Error('no clipboard'));
    copying.then(
      () => (status.textContent = words.copied),
      () => (status.textContent = words.notCopied),
    );
  });
  one(made, 'print').addEventListener('click', () => window.print());
  one(form, 'make').hidden = false;

  function show(code: string): void {
    one(made, 'code').textContent = code;
    one(made, 'qr').replaceChildren(picture(code));
    status.textContent = '';
    made.hidden = false;
    made.focus();
  }
}

const dice = () => crypto.getRandomValues(new Uint8Array(1))[0]! % 32;

/** The code as a QR code: one path of squares. */
function picture(code: string): SVGSVGElement {
  const { data, size } = encode(code.replaceAll('-', ''), { ecc: 'M', border: 3 });
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('shape-rendering', 'crispEdges');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', words.qrOf(code));
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('fill', 'currentColor');
  path.setAttribute(
    'd',
    data.flatMap((line, y) => line.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join(''),
  );
  svg.append(path);
  return svg;
}
