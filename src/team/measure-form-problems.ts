import type { Path, Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import { room, setsOf } from '#team/code.ts';
import { codedForm, itemsOf } from '#team/measure-form.ts';
import type { MeasureForm } from '#team/measure-form.schema.ts';

/** What may be wrong with the forms of a measure, each and together, beside their shape. */
export function measureFormProblems(forms: readonly Read<MeasureForm>[]): Problem[] {
  return forms.flatMap((read, place) => {
    const { file, locate, value } = read;
    const problems: Problem[] = [];
    const say = (path: Path, kind: string, what: string, why: string, cure: string) =>
      problems.push({ file, ...locate(path), kind, what, why, cure });
    const before = forms.slice(0, place);
    const twin = before.find((other) => other.value.form === value.form);
    if (twin)
      say(
        ['form'],
        'form-twice',
        `${twin.file} is form ${value.form} as well.`,
        'A code says only the number, so one of the two would be read with the questions of the other.',
        'give the newer one the next free number',
      );
    const seen = new Map<string, string>();
    value.parts.forEach((part, at) =>
      part.items.forEach((item, index) => {
        const path = ['parts', at, 'items', index];
        if (seen.has(item.id))
          say(
            [...path, 'id'],
            'repeated-id',
            `The question “${item.id}” stands twice in this form.`,
            'Answers to one would be counted as answers to the other.',
            'give this one an id of its own',
          );
        seen.set(item.id, item.text);
        if (!item.options && !part.options)
          say(
            path,
            'question-without-options',
            `The question “${item.id}” has no options, and its part has none.`,
            'Nobody could answer it.',
            'add “options:” to the part or to the question',
          );
        const mine = (item.options ?? part.options ?? []).join(' / ');
        for (const other of before) {
          const older = itemsOf(other.value).find(({ id }) => id === item.id);
          if (older && (older.text !== item.text || older.options.join(' / ') !== mine))
            say(
              path,
              'question-changed',
              `“${item.id}” asks something else here than in ${other.file}.`,
              'Answers to two different questions would be counted as one.',
              'keep its words and options as they were, or give it a new id',
            );
        }
      }),
    );
    if (setsOf(codedForm(value).items) > room)
      say(
        ['parts'],
        'form-too-large',
        'This form has more sets of answers than a code has room for.',
        'Some answers would come out of a code as others.',
        'ask fewer questions, or offer fewer options: twelve questions of six fit',
      );
    return problems;
  });
}
