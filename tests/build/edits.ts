/** What happens to files in editors, as edits: each gives the new bytes of a file, or of a file beside it. */

export interface Edit {
  /** What was done, as a sentence goes on. */
  what: string;
  /** Files by path; a change takes one away where it gives nothing. */
  changed: Record<string, Uint8Array | string | undefined>;
}

export type Dice = (sides: number) => number;

/** Numbers below `sides` that look like chance and are the same each time (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

const lesson = 'content/modules/first-steps/index.mdx';
const questions = 'content/modules/first-steps/questions.yaml';
const sources = 'content/evidence/sources.json';
const claims = 'content/evidence/claims/a1.yaml';
const scenario = 'content/scenarios/review.yaml';

/** A place in the text of the lesson where a block may stand: an empty line below the top. */
function intoLesson(text: string, block: string, dice: Dice): string {
  const top = text.indexOf('\n---\n', 4) + 5;
  const places = [...text.slice(top).matchAll(/\n\n/g)].map(({ index }) => top + index);
  const at = places[dice(places.length)]!;
  return `${text.slice(0, at)}\n\n${block}${text.slice(at)}`;
}

/** Within the first paragraph that states something. */
const intoProse = (text: string, words: string) =>
  text.replace('Most people asked', `${words} Most people asked`);

const blocks: readonly string[] = [
  '{1 + 1}',
  '{process.exit(1)}',
  '{/* a */ globalThis.ran() /* b */}',
  '<Limits x={globalThis.ran()}>\n\nNobody was asked twice.\n\n</Limits>',
  '<Limits {...globalThis.ran()}>\n\nNobody was asked twice.\n\n</Limits>',
  "import fs from 'node:fs'",
  'export const x = globalThis.ran()',
  'export default function () {}',
  '<script>globalThis.ran()</script>',
  '<b>bold</b>',
  '<iframe src="https://example.org"></iframe>',
  '<!-- a comment of HTML -->',
  '<></>',
  '<constructor />',
  '<toString />',
  '<Limits.Inner />',
  '<Claim id="C001">text that is lost</Claim>',
  '<Claim id="C001" id="C002" />',
  '<Claim id="C001" colour="red" />',
  '<Claim ID="C001" />',
  '<Claim />',
  '<Claim id="" />',
  '<Figure id="nowhere" />',
  '<Limits></Limits>',
  '<Limits />',
  '<Limits>\n\n## A heading in a box\n\n</Limits>',
  '<For audience="everybody">\n\nText for them.\n\n</For>',
  '<For>\n\nText for them.\n\n</For>',
  '> ## A heading in a quotation',
  '# A first level',
  '##### A fifth level',
  '## What people want',
  '## Remember',
  '## Plan',
  '## Q first 1\n\n{/* no-claim: none */}',
  '## Main\n\n{/* no-claim: none */}',
  '## …\n\n{/* no-claim: none */}',
  '## A {globalThis.ran()} heading\n\n{/* no-claim: none */}',
  '## A `code` heading\n\n{/* no-claim: none */}',
  '[a page](/no/such/page/)',
  '[a part](#no-such-part)',
  '[a part](/glossary/#no-such-word)',
  '[script](javascript:globalThis.ran())',
  '[data](data:text/html,x)',
  '[plain](http://example.org/)',
  '[other](//example.org/)',
  '[mail](mailto:somebody@example.org)',
  '[relative](../other/)',
  '[ ](/glossary/)',
  '[](/glossary/)',
  '[broken](https://)',
  '[named](https://somebody:secret@example.org/)',
  'www.example.org',
  '[reference][nowhere]',
  '[reference][there]\n\n[there]: /no/such/page/',
  '[reference][there]\n\n[there]: javascript:void(0)',
  '![picture][there]\n\n[there]: ./no.png',
  '[space](/glossary/ and more)',
  '![not there](./nowhere.png)',
  '![](./circle.svg)',
  '![far](https://example.org/a.png)',
  '![wrong](./questions.yaml)',
  '![up](../other/a.png)',
  '![percent](./%zz.png)',
  '- [ ] a box to tick',
  '~~struck~~',
  '`code`',
  '```js\nglobalThis.ran()\n```',
  '---',
  'A footnote.[^1]\n\n[^1]: Its text.',
  'A sentence with a less-than sign <3 in it.',
  'A sentence with a brace { in it.',
  '<Question id="first-1" />',
  '<Note id="first-note" prompt="Again?" />',
  '<Note id="second" />',
  '<Term id="ips">the same again</Term>',
];

const inProse: readonly string[] = [
  'a\u200Bword',
  'a\u202Eword',
  'a\u0007word',
  'a\u2028word',
  'It\uFFFDs so.',
  'Itâ€™s so.',
  'cafÃ© owners.',
];

const replacements: readonly [file: string, from: RegExp | string, to: string, what: string][] = [
  [lesson, 'title: First steps', 'title: 2026-11-28', 'a date for a title'],
  [lesson, 'title: First steps', 'title: [First, steps]', 'a list for a title'],
  [lesson, 'title: First steps', 'title:\tFirst\n\tsteps', 'tabs'],
  [lesson, 'title: First steps', 'titel: First steps', 'a misspelt key'],
  [lesson, 'title: First steps', 'title: First steps\ntitle: Second', 'a key twice'],
  [lesson, 'title: First steps', 'title: "First steps', 'a quote that is not closed'],
  [lesson, 'title: First steps', 'title: &a First steps\nsummary: *a', 'an alias'],
  [lesson, 'title: First steps', 'title: First: steps', 'a colon'],
  [lesson, '---\ntitle', '+++\ntitle', 'another sign at the top'],
  [lesson, '---\ntitle', 'title', 'no sign at the top'],
  [lesson, /[\s\S]*/, '', 'nothing in it'],
  [questions, /[\s\S]*/, '', 'nothing in it'],
  [questions, 'correct: true', 'corect: true', 'a misspelt key'],
  [questions, 'correct: true', 'correct: yes', 'a word for true'],
  [questions, 'id: first-1', 'id: constructor', 'an id that is not asked'],
  [questions, 'id: first-1', 'id: First 1', 'an id with a space'],
  [questions, 'claims: [C001]', 'claims: [C999]', 'a claim that is not there'],
  [questions, 'section: what-people-want', 'section: toString', 'a section that is not there'],
  [questions, 'kind: single', 'kind: __proto__', 'a kind that is none'],
  [sources, '"title": "A survey"', '"title": ""', 'no title'],
  [sources, ', "title": "A survey"', '', 'no title at all'],
  [sources, '"id": "survey"', '"id": "A survey"', 'an id that is no address'],
  [sources, '"id": "survey"', '"id": "../survey"', 'an id that leads elsewhere'],
  [sources, '"type": "report"', '"type": "paper"', 'a type that is none'],
  [
    sources,
    '"type": "report"',
    '"type": "report", "URL": "javascript:alert(1)"',
    'an address that is a script',
  ],
  [sources, '"type": "report"', '"type": "report", "URL": "www.example.org"', 'an address without https'],
  [
    sources,
    '"type": "report"',
    '"type": "report", "DOI": "https://doi.org/10.1/2"',
    'a DOI that is an address',
  ],
  [
    sources,
    '"type": "report"',
    '"type": "report", "issued": {"date-parts": [[2026, 13, 45]]}',
    'a date that is none',
  ],
  [
    sources,
    '"type": "report"',
    '"type": "report", "issued": {"date-parts": [["May 2026"]]}',
    'a date in words',
  ],
  [sources, '"type": "report"', '"type": "report", "tittle": "x"', 'a misspelt key'],
  [sources, /\{ "id".*\}/, '$&,\n  $&', 'a source twice'],
  [sources, ']', '', 'a bracket that is not closed'],
  [claims, 'asOf: "2007"', 'asOf: "2007-13"', 'a month that is none'],
  [claims, 'asOf: "2007"', 'asOf: "2007-02-30"', 'a day that is none'],
  [claims, 'asOf: "2007"', 'asOf: 2007', 'a year without quotes'],
  [claims, 'id: C002', 'id: C001', 'a claim twice'],
  [claims, 'now: [C001]', 'now: [C003]', 'a claim that is not there'],
  [claims, 'source: survey', 'source: constructor', 'a source that is not there'],
  [scenario, 'to: talk', 'to: constructor', 'a scene that is not there'],
  [scenario, 'to: paused', 'to: nowhere', 'an ending that is not there'],
  [scenario, 'start: open', 'start: toString', 'a start that is not there'],
  [scenario, 'trust: 1 }', 'valueOf: 1 }', 'a variable that is not there'],
  ['content/help-lines.yaml', "asOf: '2026-11'", "asOf: '2026-00'", 'a month that is none'],
  ['content/site.yaml', "read: '2026-11'", "read: '2026-99'", 'a month that is none'],
  ['content/courses/clinicians.yaml', '- first-steps', '- constructor', 'a module that is not there'],
  ['content/courses/clinicians.yaml', '- first-steps', '- first-steps\n  - first-steps', 'a module twice'],
  ['content/glossary.yaml', 'id: ips', 'id: toString', 'a word that is not there'],
];

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? new Uint8Array()).toString('utf8');

/** Edits that somebody should be told of, each at a place that the dice choose where there are several. */
export function mistakes(files: ReadonlyMap<string, Uint8Array>, dice: Dice): Edit[] {
  const of = (path: string) => text(files.get(path));
  const bytes = [...files.keys()].filter((path) => /\.(ya?ml|mdx|json)$/.test(path));
  const some = bytes[dice(bytes.length)]!;
  const yaml = bytes.filter((path) => path.endsWith('.yaml'));
  const one = yaml[dice(yaml.length)]!;
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(of(some), 'utf16le')]);
  return [
    ...blocks.map((block) => ({
      what: `wrote “${block}”`,
      changed: { [lesson]: intoLesson(of(lesson), block, dice) },
    })),
    ...inProse.map((words) => ({
      what: `wrote ${JSON.stringify(words)}`,
      changed: { [lesson]: intoProse(of(lesson), words) },
    })),
    ...replacements.map(([file, from, to, what]) => ({
      what: `gave ${file} ${what}`,
      changed: { [file]: of(file).replace(from, to) },
    })),
    { what: `saved ${some} as UTF-16`, changed: { [some]: utf16 } },
    { what: `saved ${some} as Latin-1`, changed: { [some]: Buffer.from(`${of(some)}\n# é’`, 'latin1') } },
    {
      what: `saved ${one} with another ending beside it`,
      changed: { [one.replace('.yaml', '.yml')]: of(one) },
    },
    {
      what: `saved ${one} with the ending .YAML`,
      changed: { [one]: undefined, [one.replace('.yaml', '.YAML')]: of(one) },
    },
    {
      what: 'gave a scenario a name with a space',
      changed: { 'content/scenarios/my review.yaml': of(scenario) },
    },
    {
      what: 'gave a scenario a name in capitals',
      changed: { 'content/scenarios/Review.yaml': of(scenario) },
    },
    {
      what: 'gave a scenario a name that Windows has taken',
      changed: { 'content/scenarios/con.yaml': of(scenario) },
    },
    { what: 'gave a paper the name of a page', changed: { 'content/papers/kit.yaml': 'title: x' } },
    {
      what: 'put a file where nothing reads it',
      changed: { 'content/scenarioes/review.yaml': of(scenario) },
    },
    {
      what: 'put a picture beside the lesson and did not show it',
      changed: { 'content/modules/first-steps/other.svg': '<svg></svg>' },
    },
    { what: 'emptied a picture', changed: { 'content/modules/first-steps/circle.svg': '' } },
    { what: 'took the lesson away', changed: { [lesson]: undefined } },
    { what: 'took the sources away', changed: { [sources]: undefined } },
  ];
}

/** Edits that change nothing which a reader sees. */
export function trifles(files: ReadonlyMap<string, Uint8Array>): Edit[] {
  const of = (path: string) => text(files.get(path));
  return [lesson, questions, sources, claims, scenario].flatMap((path) => [
    { what: `saved ${path} with a byte order mark`, changed: { [path]: `\uFEFF${of(path)}` } },
    {
      what: `saved ${path} with the line ends of Windows`,
      changed: { [path]: of(path).replaceAll('\n', '\r\n') },
    },
    { what: `added an empty line to ${path}`, changed: { [path]: `${of(path)}\n` } },
  ]);
}

const scraps = [
  '{',
  '}',
  '<',
  '>',
  '/>',
  '"',
  "'",
  ':',
  '- ',
  '\t',
  '  ',
  '\n',
  '\n\n',
  '#',
  '## ',
  '[',
  '](',
  '![',
  '*',
  '`',
  '\\',
  '&',
  '*a',
  '|',
  '---\n',
  '<Claim id="C001" />',
  '{globalThis.ran()}',
  '{/*',
  '*/}',
  'import x from "y"\n',
  '\u0000',
  '\u{1F600}',
  'é',
];

/** Something that a hand, a merge or a machine does to a file, with nothing meant by it. */
export function slip(files: ReadonlyMap<string, Uint8Array>, dice: Dice): Edit {
  const paths = [...files.keys()].filter((path) => /\.(ya?ml|mdx|json)$/.test(path));
  // The lesson is read by most.
  const path = dice(2) ? lesson : paths[dice(paths.length)]!;
  const its = text(files.get(path));
  const at = dice(its.length + 1);
  const lines = its.split('\n');
  const line = dice(lines.length);
  const other = dice(lines.length);
  const done: Record<string, () => string> = {
    'wrote a scrap into': () => its.slice(0, at) + scraps[dice(scraps.length)]! + its.slice(at),
    'took letters out of': () => its.slice(0, at) + its.slice(at + 1 + dice(12)),
    'cut off the end of': () => its.slice(0, at),
    'took a line out of': () => lines.toSpliced(line, 1).join('\n'),
    'doubled a line of': () => lines.toSpliced(line, 0, lines[line]!).join('\n'),
    'moved a line of': () => lines.toSpliced(line, 1).toSpliced(other, 0, lines[line]!).join('\n'),
    'indented a line of': () => lines.with(line, `  ${lines[line]!}`).join('\n'),
  };
  const names = Object.keys(done);
  const name = names[dice(names.length)]!;
  return { what: `${name} ${path}, at ${at}, line ${line}`, changed: { [path]: done[name]!() } };
}
