import type { BankQuestion, BankOption } from '#banks/bank-question.ts';
import { mixed } from '#banks/as-bank-question.ts';
import { asHtml } from '#banks/plain-text.ts';

/** Questions that stand together in a bank. */
export interface Shelf {
  readonly category: readonly string[];
  readonly questions: readonly BankQuestion[];
}

/**
 * Questions in GIFT. Only `\ ~ = # { } :` are escaped: any other backslash would be seen by the learner. Ids and tags stand in a
 * comment, where Moodle looks for them.
 */
export const giftOf = (shelves: readonly Shelf[]): string =>
  shelves
    .flatMap(({ category, questions }) => [
      `$CATEGORY: $course$/top/${category.map((name) => line(name).replaceAll('/', '//')).join('/')}`,
      ...questions.map(questionOf),
    ])
    .join('\n\n') + '\n';

function questionOf(question: BankQuestion): string {
  const about = [
    ...(question.id ? [`[id:${question.id}]`] : []),
    ...question.tags.map((tag) => `[tag:${line(tag).replaceAll(']', '\\]')}]`),
  ];
  const name = question.name ? `::${escaped(line(question.name))}::` : '';
  return [
    ...(about.length ? [`// ${about.join(' ')}`] : []),
    `${name}[html]${paragraphs(question.stem)}{${answersOf(question)}}`,
  ].join('\n');
}

function answersOf({ asks, general }: BankQuestion): string {
  const after = general.length ? `####${paragraphs(general)}` : '';
  const lines = (all: readonly string[]) =>
    `\n${[...all, ...(after ? [after] : [])].map((one) => `\t${one}\n`).join('')}`;
  switch (asks.type) {
    case 'choice':
      return lines(
        asks.options.map((option) => `${sign(option, asks.many)}${rich(option.text)}${feedback(option)}`),
      );
    case 'matching':
      return lines(
        [...asks.pairs, ...asks.spare.map((answer) => ({ text: '', answer }))].map(
          ({ text, answer }) => `=${rich(text)} -> ${escaped(line(answer))}`,
        ),
      );
    // GIFT has no order, so each item is matched with its place; in an order that gives nothing away.
    case 'ordering':
      return lines(
        mixed(asks.items.map((text, index) => ({ text, place: index + 1 }))).map(
          ({ text, place }) => `=${rich(text)} -> ${place}`,
        ),
      );
    case 'number':
      return `#${lines(
        asks.answers.map(
          ({ value, within, worth, feedback }) =>
            `=%${worth}%${value}:${within}${feedback ? `#${rich(feedback)}` : ''}`,
        ),
      )}`;
    case 'true-false':
      return `${asks.answer ? 'TRUE' : 'FALSE'}${asks.feedback ? `#${rich(asks.feedback)}#${rich(asks.feedback)}` : ''}${after}`;
    case 'short':
      return lines(asks.accepted.map((text) => `=${rich(text)}`));
    case 'essay':
      return after;
  }
}

function sign({ worth }: BankOption, many: boolean): string {
  if (worth === 0) return '~';
  return worth === 100 && !many ? '=' : `~%${worth}%`;
}

const feedback = ({ feedback }: BankOption) => (feedback ? `#${rich(feedback)}` : '');
const paragraphs = (all: readonly string[]) => all.map((text) => `<p>${escaped(asHtml(text))}</p>`).join('');

/** A text in HTML. What would be read as a format or as a weight at its start is written as a character by number. */
const rich = (text: string): string =>
  escaped(asHtml(text).replace(/^[[%]/, (first) => `&#${first.charCodeAt(0)};`));

const escaped = (text: string): string => text.replace(/[\\~=#{}:]/g, '\\$&');
const line = (text: string): string => text.replace(/\s+/g, ' ').trim();
