import { linkProblems } from '#authoring/link-problems.ts';
import type { KnownSite } from '#authoring/known-site.ts';
import type { Path, Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import { idProblems, type Known } from '#authoring/unknown-id.ts';
import { nations } from '#evidence/claim.schema.ts';
import { columnsIn } from '#papers/sentences.ts';
import { impossible, type End, type Field, type Paper, type RowsField } from '#papers/paper.schema.ts';

/** Questions that would say who somebody is. Papers are shared, printed and left on desks. */
const asksWho =
  /\b(full name|first name|surname|(?:your|their|his|her|the person’s|the person's|client) name|name of the (?:person|client|patient)|diagnos[ei]s|date of birth|nhs number|national insurance)\b/i;

/** What may be wrong with a working paper, beyond its shape. */
export function paperProblems({ file, locate, value: paper }: Read<Paper>, site: KnownSite): Problem[] {
  const problems: Problem[] = [];
  const say = (path: Path, kind: string, what: string, why: string, cure: string) =>
    problems.push({ file, ...locate(path), kind, what, why, cure });
  const why = 'The paper would point to nothing.';
  const know = (path: Path, id: string, known: Known) =>
    problems.push(...idProblems(() => ({ file, ...locate(path) }), id, known, site, { why }));
  const claims = (path: Path, ids: readonly string[] = []) =>
    ids.forEach((id, index) => know([...path, 'claims', index], id, site.known('claim')));
  const once = (path: Path, list: readonly { id: string }[], thing: string) =>
    list.forEach(({ id }, index) => {
      if (list.findIndex((other) => other.id === id) < index)
        say(
          [...path, index, 'id'],
          'repeated-id',
          `The ${thing} “${id}” stands twice.`,
          'What is written in one would show in the other.',
          `give this one an id of its own`,
        );
    });
  const notWho = (path: Path, label: string) => {
    const found = asksWho.exec(label)?.[0];
    if (found)
      say(
        path,
        'asks-who',
        `This asks for “${found}”.`,
        'A paper is shared, printed and left on a desk. It must not say who somebody is or what they have.',
        'ask what helps, or what the work needs, and leave the person out of it',
      );
  };

  paper.lead.forEach((line, index) => claims(['lead', index], line.claims));
  once(['parts'], paper.parts, 'part');
  const fields = new Map<string, { field: Field; path: Path }>();
  paper.parts.forEach((part, at) => {
    part.say.forEach((line, index) => claims(['parts', at, 'say', index], line.claims));
    part.fields.forEach((field, index) => {
      const path = ['parts', at, 'fields', index];
      if (fields.has(field.id))
        say(
          [...path, 'id'],
          'repeated-id',
          `The field “${field.id}” stands twice.`,
          'What is written in one would show in the other.',
          'give this one an id of its own',
        );
      fields.set(field.id, { field, path });
      notWho([...path, 'label'], field.label);
      fieldProblems(field, path);
    });
  });

  const ids = [...fields.keys()];
  const pointsTo = (path: Path, id: string, kind: Field['kind']): Field | undefined => {
    const found = fields.get(id)?.field;
    if (!found) know(path, id, { one: 'field', ids, home: 'in “parts”' });
    else if (found.kind !== kind)
      say(
        path,
        'wrong-field',
        `The field “${id}” is of the kind “${found.kind}”, and “${kind}” is needed here.`,
        'Nothing could be worked out from it.',
        `name a field of the kind “${kind}”`,
      );
    return found?.kind === kind ? found : undefined;
  };

  if (paper.nation !== undefined) {
    const field = pointsTo(['nation'], paper.nation, 'choice');
    if (field?.kind === 'choice')
      field.options.forEach(({ id }, index) =>
        know([...fields.get(field.id)!.path, 'options', index, 'id'], id, {
          one: 'nation',
          ids: nations,
          home: 'to the nations',
        }),
      );
  }
  if (paper.joins !== undefined) pointsTo(['joins'], paper.joins, 'rows');
  paper.ends.forEach((end, index) => endProblems(end, ['ends', index]));

  paper.see.forEach(({ url }, index) =>
    problems.push(
      ...linkProblems(() => ({ file, ...locate(['see', index, 'url']) }), url, site, undefined, { why }),
    ),
  );
  return problems;

  function fieldProblems(field: Field, path: Path): void {
    switch (field.kind) {
      case 'text':
        return;
      case 'choice':
      case 'ticks':
        return once([...path, 'options'], field.options, 'option');
      case 'rows':
        once([...path, 'columns'], field.columns, 'column');
        return field.columns.forEach((column, number) => {
          notWho([...path, 'columns', number, 'label'], column.label);
          once([...path, 'columns', number, 'options'], column.options ?? [], 'option');
        });
      case 'scale':
        once([...path, 'levels'], field.levels, 'level');
        once([...path, 'items'], field.items, 'statement');
        return field.items.forEach((item, number) => {
          claims([...path, 'items', number], item.claims);
          if (item.module) know([...path, 'items', number, 'module'], item.module, site.known('module'));
        });
      default:
        return impossible(field);
    }
  }

  function endProblems(end: End, path: Path): void {
    switch (end.kind) {
      case 'first': {
        const field = pointsTo([...path, 'from'], end.from, 'scale');
        if (field?.kind === 'scale')
          know([...path, 'below'], end.below, {
            one: 'level',
            ids: field.levels.map(({ id }) => id),
            home: `in “${field.id}”`,
          });
        return;
      }
      case 'sentences':
        tableProblems(
          end,
          path,
          end.words.flatMap((words, index) =>
            columnsIn(words).map((id): [string, ...Path] => [id, 'words', index]),
          ),
        );
        if (end.into !== undefined) pointsTo([...path, 'into'], end.into, 'text');
        return;
      case 'jigsaw': {
        const parts = ['by', 'piece', 'does', 'entry'] as const;
        const table = tableProblems(
          end,
          path,
          parts.map((part) => [end[part], part]),
        );
        const by = table?.columns.find(({ id }) => id === end.by);
        if (by && !by.options)
          say(
            [...path, 'by'],
            'wrong-field',
            `The column “${end.by}” has no options.`,
            'There would be no places to put the pieces.',
            'name a column with options',
          );
        return;
      }
      case 'run-chart': {
        const parts = ['when', 'count', 'of'] as const;
        tableProblems(
          end,
          path,
          parts.map((part) => [end[part], part]),
        );
        return;
      }
      default:
        return impossible(end);
    }
  }

  /** The table that an end is made from; the columns that the end names must be there. */
  function tableProblems(end: End, path: Path, named: [id: string, ...at: Path][]): RowsField | undefined {
    const field = pointsTo([...path, 'from'], end.from, 'rows');
    if (field?.kind !== 'rows') return undefined;
    const columns = field.columns.map(({ id }) => id);
    for (const [id, ...at] of named)
      know([...path, ...at], id, { one: 'column', ids: columns, home: `in “${field.id}”` });
    return field;
  }
}
