import { edited, elementsOf } from '#build/html.ts';
import type { Carried } from '#packages/carried.ts';
import { smallestRoom } from '#packages/bookmark.ts';
import { largestBookmark, largestParts } from '#packages/bookmark-size.ts';
import { clashes } from '#packages/keys.ts';
import { courseFolder } from '#packages/package.ts';

/** What would not work in one learning system or another, each as a sentence; nothing where a package is sound. */
export function packageProblems(
  files: ReadonlyMap<string, string | Uint8Array>,
  manifest: string,
  carried: Carried,
): string[] {
  const names = [...files.keys()];
  const problems = [
    ...(names[0] === manifest ? [] : [`${manifest} is not the first file: it must be, at the root.`]),
    ...names.flatMap(nameProblems),
    ...[...files].flatMap(([path, content]) =>
      typeof content === 'string' ? textProblems(path, content, files) : [],
    ),
    ...twice(names),
    ...bookmarkProblems(carried),
  ];
  return problems;
}

function nameProblems(path: string): string[] {
  return [
    ...(/^[\w./-]+$/.test(path)
      ? []
      : [`${path}: a name with other than letters, digits, dots and hyphens.`]),
    ...(/\.mjs$/.test(path) ? [`${path}: some systems serve .mjs as plain text, and it does not run.`] : []),
    ...(/(^|\/)sw\.js$/.test(path)
      ? [`${path}: a worker would answer for the learning system’s own pages.`]
      : []),
  ];
}

/** The elements that lead or load somewhere, and the attribute that says where. */
const leads: Readonly<Record<string, string>> = {
  a: 'href',
  link: 'href',
  script: 'src',
  img: 'src',
  iframe: 'src',
  source: 'src',
  form: 'action',
};

function textProblems(path: string, text: string, files: ReadonlyMap<string, unknown>): string[] {
  if (!path.endsWith('.html')) return [];
  const elements = elementsOf(text);
  const problems = elements.flatMap(({ name, attributes }) => {
    const attribute = leads[name];
    const address = attribute && attributes[attribute];
    return attribute && address ? addressProblems(path, attribute, address, files) : [];
  });
  const shown = edited(
    text,
    elements.filter(({ name }) => name === 'script').map(({ from, to }) => ({ from, to, by: '' })),
  );
  if (/\bon (this|your) device\b/i.test(shown) && path.startsWith(courseFolder))
    problems.push(`${path}: says that something is kept on a device.`);
  return problems;
}

function addressProblems(
  path: string,
  attribute: string,
  address: string,
  files: ReadonlyMap<string, unknown>,
): string[] {
  // Links that somebody follows may lead outside; nothing may be loaded from there.
  if (attribute === 'src' && /^https?:/.test(address)) return [`${path}: loads ${address} from outside.`];
  if (/^(#|https?:|mailto:|tel:|data:|sms:)/.test(address)) return [];
  const steps = decodeURI(address.replace(/[?#].*$/s, '')).split('/');
  if (steps[0] === '' && steps.length > 1)
    return [`${path}: ${address} is from the root of the server, where the package is not.`];
  const target = path.split('/').slice(0, -1);
  for (const step of steps)
    if (step === '..') target.pop();
    else if (step !== '' && step !== '.') target.push(step);
  const file = steps[0] === '' ? path : target.join('/');
  return files.has(file) ? [] : [`${path}: ${address} leads to no file of the package.`];
}

/** Some systems do not tell large letters from small ones, and others do. */
function twice(names: readonly string[]): string[] {
  const first = new Map<string, string>();
  return names.flatMap((name) => {
    const known = first.get(name.toLowerCase());
    first.set(name.toLowerCase(), name);
    return known === undefined ? [] : [`${known} and ${name} differ only in large and small letters.`];
  });
}

function bookmarkProblems(carried: Carried): string[] {
  const size = largestBookmark(carried);
  const parts = largestParts(carried).map((part) => `${part.name} ${part.size}`);
  return [
    ...(size > smallestRoom
      ? [
          `The largest bookmark has ${size} letters; SCORM 1.2 keeps ${smallestRoom}. Its parts: ${parts.join(', ')}. ` +
            'Take something out of the course, or make two courses.',
        ]
      : []),
    ...clashes(carried).map(
      ([one, other]) => `A bookmark could not tell “${one}” from “${other}”: give one of them another name.`,
    ),
  ];
}
