import { strFromU8, unzipSync } from 'fflate';
import { pictureTypes } from '#print/epub.ts';

/** An XML text as its elements, in order. */
export type XmlElement = {
  name: string;
  namespace: string;
  attributes: Record<string, string>;
  /** What stands in it, where no other element does. */
  text: string;
};
export type ReadXml = { error?: string; elements: XmlElement[] };

/**
 * What is wrong with an EPUB, as EPUBCheck would say it first (EPUB 3.3, OCF 4.2 and 4.3, packages 5, navigation 7; EPUB
 * Accessibility 1.1, 2.2): the archive, the package, its files, the contents, what links lead to. `read` parses XML. Not
 * a replacement for EPUBCheck, which knows the whole of HTML and CSS; it is what can go wrong in a book of ours.
 */
export async function epubProblems(
  bytes: Uint8Array,
  read: (xml: string) => Promise<ReadXml> | ReadXml,
): Promise<string[]> {
  const problems: string[] = [];
  const files = unzipSync(bytes);
  const names = Object.keys(files);

  // The first entry is found by programs that do not unzip: its name, no extra field, stored as it is.
  const start = new DataView(bytes.buffer, bytes.byteOffset);
  const stored = start.getUint16(8, true) === 0 && start.getUint16(28, true) === 0;
  if (names[0] !== 'mimetype' || !stored || strFromU8(files['mimetype']!) !== 'application/epub+zip')
    problems.push('mimetype is not the first file, stored as it is, with “application/epub+zip” in it');

  const xml = async (name: string): Promise<XmlElement[]> => {
    if (!files[name]) {
      problems.push(`${name} is not there`);
      return [];
    }
    const { error, elements } = await read(strFromU8(files[name]));
    if (error) problems.push(`${name} is not well formed: ${error}`);
    return elements;
  };
  const named = (elements: XmlElement[], name: string) => elements.filter((element) => element.name === name);

  const container = await xml('META-INF/container.xml');
  const root = named(container, 'rootfile').find(
    ({ attributes }) => attributes['media-type'] === 'application/oebps-package+xml',
  )?.attributes['full-path'];
  if (!root) return [...problems, 'META-INF/container.xml names no package'];
  const folder = root.replace(/[^/]*$/, '');
  const book = await xml(root);

  const [holder] = named(book, 'package');
  if (holder?.attributes['version'] !== '3.0') problems.push('the package is not of version 3.0');
  const identifier = named(book, 'identifier').find(
    ({ attributes }) => attributes['id'] === holder?.attributes['unique-identifier'],
  );
  if (!identifier?.text.trim()) problems.push('the package has no identifier of its own');
  for (const name of ['title', 'language'])
    if (!named(book, name).some(({ text }) => text.trim())) problems.push(`the package has no dc:${name}`);
  const properties = Map.groupBy(named(book, 'meta'), ({ attributes }) => attributes['property']);
  const modified = properties.get('dcterms:modified') ?? [];
  if (modified.length !== 1 || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(modified[0]!.text))
    problems.push('dcterms:modified is not one time of the form 2026-11-21T10:00:00Z');
  for (const name of [
    'accessMode',
    'accessModeSufficient',
    'accessibilityFeature',
    'accessibilityHazard',
    'accessibilitySummary',
  ])
    if (!properties.get(`schema:${name}`)?.every(({ text }) => text.trim()))
      problems.push(`the package does not say schema:${name}`);

  const items = named(book, 'item').map(({ attributes }) => ({
    id: attributes['id'] ?? '',
    path: folder + (attributes['href'] ?? ''),
    type: attributes['media-type'] ?? '',
    properties: (attributes['properties'] ?? '').split(' '),
  }));
  for (const [what, values] of [
    ['id', items.map(({ id }) => id)],
    ['file', items.map(({ path }) => path)],
  ] as const)
    for (const twice of values.filter((value, index) => values.indexOf(value) < index))
      problems.push(`the ${what} “${twice}” stands twice in the manifest`);
  for (const { path, type } of items) {
    if (!files[path]) problems.push(`${path} is in the manifest, and not in the book`);
    if (types[path.split('.').at(-1)!] !== type) problems.push(`${path} is not of the type “${type}”`);
  }
  const known = new Set(['mimetype', root, ...items.map(({ path }) => path)]);
  for (const name of names)
    if (!known.has(name) && !name.startsWith('META-INF/'))
      problems.push(`${name} is in the book, and not in the manifest`);
  const spine = named(book, 'itemref').map(({ attributes }) => attributes['idref']);
  if (spine.length === 0) problems.push('the spine is empty');
  for (const id of spine)
    if (!items.some((item) => item.id === id && item.type === xhtml))
      problems.push(`the spine names “${id}”, which is no text of the manifest`);

  const texts = new Map<string, XmlElement[]>();
  for (const { path, type } of items) if (type === xhtml && files[path]) texts.set(path, await xml(path));
  const ids = new Map(
    [...texts].map(([path, elements]) => [
      path,
      elements.flatMap(({ attributes }) => (attributes['id'] === undefined ? [] : [attributes['id']])),
    ]),
  );

  for (const item of items) {
    const elements = texts.get(item.path);
    if (!elements) continue;
    const say = (what: string) => problems.push(`${item.path}: ${what}`);
    const its = ids.get(item.path)!;
    for (const twice of its.filter((id, index) => its.indexOf(id) < index))
      say(`the id “${twice}” stands twice`);
    if (!named(elements, 'title')[0]?.text.trim()) say('has no title');
    if (elements[0] && !elements[0].attributes['lang']) say('does not say its language');
    const drawn = elements.some(({ namespace }) => namespace === 'http://www.w3.org/2000/svg');
    if (drawn !== item.properties.includes('svg'))
      say('the manifest does not say rightly whether it holds SVG');
    for (const { name, attributes, namespace } of elements) {
      if (scripted.includes(name) || Object.keys(attributes).some((attribute) => /^on/.test(attribute)))
        say(`holds what runs or asks: “${name}”`);
      if (name === 'img' && attributes['alt'] === undefined)
        say(`a picture has no alternative: ${attributes['src']}`);
      if (
        name === 'svg' &&
        attributes['role'] === 'img' &&
        !attributes['aria-label'] &&
        !attributes['aria-labelledby']
      )
        say('a drawing that is an image has no name');
      for (const attribute of ['aria-labelledby', 'aria-describedby'])
        for (const id of attributes[attribute]?.split(/\s+/) ?? [])
          if (!its.includes(id)) say(`${attribute} names “${id}”, which is not there`);
      const link = name === 'a' && namespace !== 'http://www.w3.org/2000/svg';
      for (const attribute of ['src', 'href', 'xlink:href', 'data', 'poster']) {
        const value = attributes[attribute];
        if (value === undefined) continue;
        if (/^[a-z][a-z0-9+.-]*:/i.test(value)) {
          if (!link || !/^(https?|mailto):/.test(value)) say(`needs the network for ${value}`);
          continue;
        }
        const [path = '', anchor] = value.split('#');
        const target = path === '' ? item.path : item.path.replace(/[^/]*$/, '') + decodeURIComponent(path);
        if (!known.has(target)) say(`leads to ${value}, which is not in the book`);
        else if (
          anchor !== undefined &&
          ids.has(target) &&
          !ids.get(target)!.includes(decodeURIComponent(anchor))
        )
          say(`leads to ${value}, where nothing has that id`);
      }
    }
  }

  const navs = items.filter(({ properties }) => properties.includes('nav'));
  const contents = texts.get(navs[0]?.path ?? '') ?? [];
  const toc = contents.filter(({ name, attributes }) => name === 'nav' && attributes['epub:type'] === 'toc');
  if (navs.length !== 1 || toc.length !== 1) problems.push('there is not one table of contents');
  else {
    const links = named(contents, 'a');
    if (links.length === 0 || links.some(({ text }) => !text.trim()))
      problems.push('the table of contents has an entry without words, or none');
    if (named(contents, 'ol').length === 0) problems.push('the table of contents is no ordered list');
  }
  for (const { path, type } of items)
    if (
      type === 'text/css' &&
      files[path] &&
      /@import|url\(\s*['"]?(https?:)?\/\//.test(strFromU8(files[path]))
    )
      problems.push(`${path} needs another file or the network`);
  return problems;
}

const xhtml = 'application/xhtml+xml';
const scripted = ['script', 'form', 'input', 'button', 'textarea', 'select', 'iframe', 'object', 'embed'];
const types: Record<string, string> = {
  xhtml,
  css: 'text/css',
  ...pictureTypes,
};
