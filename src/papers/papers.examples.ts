import type { End, EndOf, Field, Paper } from '#papers/paper.schema.ts';
import { writeSheetFile } from '#papers/sheet-file.ts';

/** How a paper looks at one moment, and how it came to that. */
export interface KitState {
  id: string;
  title: string;
  /** What to look for. */
  about: string;
  /** Every kind of field, or only two. */
  whole: boolean;
  values: Record<string, string>;
  /** A file that is picked, and in which of the two places. */
  file?: { into: 'load' | 'join'; name: string; text: string };
  /** The browser keeps nothing. */
  refused?: boolean;
}

const short = {
  'good-at': 'Getting up early. Keeping a list, and getting to the end of it.',
  'who/1/name': 'Library',
  'who/1/place': 'finding',
  'who/1/does': 'Help with forms on Tuesdays',
  'who/1/entry': 'yes',
};
const filled = {
  ...short,
  nation: 'wales',
  'seen/waited': 'yes',
  'seen/asked': 'yes',
  'skill/listen': 'mostly',
  'skill/benefits': 'not-yet',
  'who/2/name': 'Jobcentre',
  'who/2/place': 'finding',
  'who/2/does': 'Help with forms on Tuesdays',
};
const fileOf = (id: string, values: Record<string, string>) =>
  writeSheetFile(
    { id: 'from-a-file', paper: `kit-${id}`, form: 1, at: '', values: new Map(Object.entries(values)) },
    '2026-11-21T10:00:00.000Z',
  );

/** Every state of a working paper that somebody may come upon. */
export const kitStates: readonly KitState[] = [
  {
    id: 'empty',
    title: 'Empty',
    about: 'As everybody finds it: each kind of field, and each end with nothing to work on yet.',
    whole: true,
    values: {},
  },
  {
    id: 'filled',
    title: 'Filled in',
    about: 'Each kind of field with an answer, what is kept on the device, and what comes of the answers.',
    whole: true,
    values: filled,
  },
  {
    id: 'loaded',
    title: 'Loaded from a file',
    about: 'It says that it was loaded, beside the one that was here.',
    whole: false,
    values: { 'good-at': 'What stood here before.' },
    file: { into: 'load', name: 'from-home.json', text: fileOf('loaded', short) },
  },
  {
    id: 'wrong',
    title: 'A file that is refused',
    about: 'It says why in plain words, and what stood here stands as it did.',
    whole: false,
    values: short,
    file: { into: 'load', name: 'holiday.json', text: 'not a paper' },
  },
  {
    id: 'joined',
    title: 'With a colleague’s rows',
    about: 'Rows are added after ours; one that was here already is not added twice.',
    whole: false,
    values: short,
    file: {
      into: 'join',
      name: 'colleague.json',
      text: fileOf('joined', { ...short, 'who/2/name': 'Welfare rights', 'who/2/place': 'money' }),
    },
  },
  {
    id: 'unkept',
    title: 'Where the browser keeps nothing',
    about: 'It says so before anybody writes much.',
    whole: false,
    values: {},
    refused: true,
  },
];

/** One field of each kind. */
const fields: { [Kind in Field['kind']]: Extract<Field, { kind: Kind }> } = {
  text: {
    kind: 'text',
    id: 'good-at',
    label: 'What are you good at?',
    hint: 'With what shows it.',
    lines: 3,
  },
  choice: {
    kind: 'choice',
    id: 'nation',
    label: 'One of a few: where is the job?',
    options: [
      { id: 'wales', label: 'Wales' },
      { id: 'scotland', label: 'Scotland' },
    ],
  },
  ticks: {
    kind: 'ticks',
    id: 'seen',
    label: 'As many as hold: what did you see?',
    options: [
      { id: 'asked', label: 'ask before advising' },
      { id: 'waited', label: 'leave a silence, and let it do its work' },
      { id: 'next', label: 'end with who does what, by when' },
    ],
  },
  scale: {
    kind: 'scale',
    id: 'skill',
    label: 'Statements on the same few levels',
    levels: [
      { id: 'not-yet', label: 'Not yet' },
      { id: 'partly', label: 'Partly' },
      { id: 'mostly', label: 'Mostly' },
    ],
    items: [
      {
        id: 'listen',
        text: 'I ask what somebody wants before I say what there is.',
        first: 'Write down the first question you will ask tomorrow.',
      },
      {
        id: 'benefits',
        text: 'I know who can work out the sums before somebody starts.',
        first: 'Find the name and number of the nearest benefits adviser.',
        module: 'benefits-and-the-fear-of-trying',
      },
    ],
  },
  rows: {
    kind: 'rows',
    id: 'who',
    label: 'Who does what',
    hint: 'Each is a piece of the jigsaw.',
    row: 'Piece',
    rows: 2,
    columns: [
      { id: 'name', label: 'Who' },
      {
        id: 'place',
        label: 'Where',
        options: [
          { id: 'finding', label: 'Finding work' },
          { id: 'money', label: 'Sorting out money' },
        ],
      },
      { id: 'does', label: 'Does what' },
      {
        id: 'entry',
        label: 'Open to anybody?',
        options: [
          { id: 'yes', label: 'Yes' },
          { id: 'no', label: 'No' },
        ],
      },
    ],
  },
};

/** One end of each kind. */
const ends: { [Kind in End['kind']]: EndOf<Kind> } = {
  first: {
    kind: 'first',
    title: 'What to do first',
    text: 'The lowest of the scale, never more than two.',
    from: 'skill',
    most: 2,
    below: 'mostly',
  },
  sentences: {
    kind: 'sentences',
    title: 'Sentences',
    text: 'Each row that has enough in it.',
    from: 'who',
    words: ['{name} can help: {does}.'],
    into: 'good-at',
  },
  jigsaw: {
    kind: 'jigsaw',
    title: 'The jigsaw',
    text: 'The rows in their places, with gaps and overlaps.',
    from: 'who',
    by: 'place',
    piece: 'name',
    does: 'does',
    entry: 'entry',
  },
  'run-chart': {
    kind: 'run-chart',
    title: 'A run chart',
    text: 'Rows with two numbers become points. These have none, and it says so.',
    from: 'who',
    when: 'name',
    count: 'does',
    of: 'entry',
  },
};

/** A paper that nobody needs, with every kind of field and of end, to be looked at in this state. */
export function kitPaper({ title, about, whole }: KitState): Paper {
  const named = (part: string) => `${part}: ${title.toLowerCase()}`;
  const { text, rows, ...marks } = fields;
  const marked: Paper['parts'] = [
    {
      id: 'marks',
      title: named('Marks'),
      say: [
        { text: 'This line holds in Wales only.', nations: ['wales'] },
        { text: 'This line holds in Scotland only.', nations: ['scotland'] },
      ],
      fields: Object.values(marks),
    },
  ];
  return {
    title,
    summary: about,
    audiences: ['advisers', 'clinicians', 'employers'],
    minutes: 5,
    form: 1,
    nation: whole ? 'nation' : undefined,
    joins: 'who',
    again: whole ? { weeks: 8, title: 'Fill in the kit again' } : undefined,
    lead: [{ text: about }],
    parts: [
      { id: 'words', title: named('Words'), say: [], fields: [text] },
      ...(whole ? marked : []),
      { id: 'rows', title: named('Rows'), say: [], fields: [rows] },
    ],
    ends: whole ? Object.values(ends).map((end) => ({ ...end, title: named(end.title) })) : [],
    see: [],
  };
}
