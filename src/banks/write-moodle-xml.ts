import type { BankQuestion } from '#banks/bank-question.ts';
import { asHtml } from '#banks/plain-text.ts';
import type { Shelf } from '#banks/write-gift.ts';

/** Questions in Moodle XML, as Moodle’s own export writes it. */
export const moodleXmlOf = (shelves: readonly Shelf[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<quiz>
${shelves.flatMap(({ category, questions }) => [categoryOf(category), ...questions.map(questionOf)]).join('\n')}
</quiz>
`;

const categoryOf = (category: readonly string[]): string => `  <question type="category">
    <category><text>${escaped(`$course$/top/${category.map((name) => name.replaceAll('/', '//')).join('/')}`)}</text></category>
  </question>`;

/** What Moodle takes off for each further attempt where a quiz allows several. */
const penalty = '0.3333333';

function questionOf(question: BankQuestion): string {
  const { asks } = question;
  return [
    `  <question type="${typeOf[asks.type]}">`,
    `    <name><text>${escaped(question.name ?? question.id ?? '')}</text></name>`,
    `    <questiontext format="html">${paragraphs(question.stem)}</questiontext>`,
    `    <generalfeedback format="html">${paragraphs(question.general)}</generalfeedback>`,
    `    <defaultgrade>${graded(asks.type) ? 1 : 0}</defaultgrade>`,
    `    <penalty>${penalty}</penalty>`,
    '    <hidden>0</hidden>',
    `    <idnumber>${escaped(question.id ?? '')}</idnumber>`,
    ...answersOf(asks),
    ...(question.tags.length
      ? [
          '    <tags>',
          ...question.tags.map((tag) => `      <tag><text>${escaped(tag)}</text></tag>`),
          '    </tags>',
        ]
      : []),
    '  </question>',
  ].join('\n');
}

const typeOf = {
  choice: 'multichoice',
  'true-false': 'truefalse',
  matching: 'matching',
  ordering: 'ordering',
  number: 'numerical',
  short: 'shortanswer',
  essay: 'essay',
} as const satisfies Record<BankQuestion['asks']['type'], string>;

/** A guess is not a mistake, and a free answer is its writer’s to judge: neither counts towards a mark. */
const graded = (type: BankQuestion['asks']['type']): boolean => type !== 'number' && type !== 'essay';

function answersOf(asks: BankQuestion['asks']): string[] {
  switch (asks.type) {
    case 'choice':
      return [
        `    <single>${!asks.many}</single>`,
        '    <shuffleanswers>true</shuffleanswers>',
        '    <answernumbering>abc</answernumbering>',
        '    <showstandardinstruction>1</showstandardinstruction>',
        ...asks.options.map(({ text, worth, feedback }) => answer(text, worth, feedback)),
      ];
    case 'true-false':
      return [true, false].map(
        (said) =>
          `    <answer fraction="${said === asks.answer ? 100 : 0}" format="moodle_auto_format"><text>${said}</text>${feedbackOf(asks.feedback)}</answer>`,
      );
    case 'matching':
      return [
        '    <shuffleanswers>true</shuffleanswers>',
        ...[...asks.pairs, ...asks.spare.map((answer) => ({ text: '', answer }))].map(
          ({ text, answer }) =>
            `    <subquestion format="html">${html(text)}<answer><text>${escaped(answer)}</text></answer></subquestion>`,
        ),
      ];
    // Moodle 5.0 stops at an ordering question without two hints, with a fault of its database.
    case 'ordering':
      return [
        '    <layouttype>VERTICAL</layouttype>',
        '    <selecttype>ALL</selecttype>',
        `    <selectcount>${asks.items.length}</selectcount>`,
        '    <gradingtype>ABSOLUTE_POSITION</gradingtype>',
        '    <showgrading>SHOW</showgrading>',
        '    <numberingstyle>none</numberingstyle>',
        '    <shownumcorrect>1</shownumcorrect>',
        ...asks.items.map((text, index) => answer(text, index + 1, undefined)),
        ...[1, 2].map(() => '    <hint format="html"><text></text><shownumcorrect/></hint>'),
      ];
    case 'number':
      return [
        ...asks.answers.map(
          ({ value, within, worth, feedback }) =>
            `    <answer fraction="${worth}" format="moodle_auto_format"><text>${value}</text>${feedbackOf(feedback)}<tolerance>${within}</tolerance></answer>`,
        ),
        '    <unitgradingtype>0</unitgradingtype>',
        '    <unitpenalty>0</unitpenalty>',
        '    <showunits>3</showunits>',
        '    <unitsleft>0</unitsleft>',
      ];
    case 'short':
      return ['    <usecase>0</usecase>', ...asks.accepted.map((text) => answer(text, 100, undefined))];
    case 'essay':
      return [
        '    <responseformat>plain</responseformat>',
        '    <responserequired>1</responserequired>',
        '    <responsefieldlines>5</responsefieldlines>',
        '    <attachments>0</attachments>',
        '    <attachmentsrequired>0</attachmentsrequired>',
        `    <graderinfo format="html">${paragraphs(asks.forMarkers)}</graderinfo>`,
        '    <responsetemplate format="html"><text></text></responsetemplate>',
      ];
  }
}

const answer = (text: string, worth: number, feedback: string | undefined): string =>
  `    <answer fraction="${worth}" format="html">${html(text)}${feedbackOf(feedback)}</answer>`;
const feedbackOf = (feedback: string | undefined): string =>
  `<feedback format="html">${feedback ? html(feedback) : '<text></text>'}</feedback>`;

/** What XML cannot hold, not even as a character by number. */
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const escaped = (text: string): string =>
  text
    .replace(unwritable, '')
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
const cdata = (text: string): string =>
  text === '' ? '<text></text>' : `<text><![CDATA[${text.replace(unwritable, '')}]]></text>`;
const html = (text: string): string => cdata(asHtml(text));
const paragraphs = (all: readonly string[]): string =>
  cdata(all.map((text) => `<p>${asHtml(text)}</p>`).join(''));
