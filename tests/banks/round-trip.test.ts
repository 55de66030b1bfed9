import { describe, expect, test } from 'vitest';
import { checkContent } from '#build/check.ts';
import { lossesOf, type Loss } from '#banks/carried.ts';
import { bankOf, endings, exportFormats, type ExportFormat } from '#banks/export-bank.ts';
import { groupsOf } from '#banks/groups.ts';
import { bringBank, sameQuestion } from '#banks/import-bank.ts';

const { content } = await checkContent(process.cwd());
const groups = groupsOf(content, 'Within Reach');
const all = groups.flatMap(({ questions }) => questions);

/** What comes back of a bank when it is brought to a site that has none of it. */
function back(format: ExportFormat) {
  const bytes = new TextEncoder().encode(bankOf(groups, format));
  return bringBank({ file: `bank.${endings[format]}`, bytes }, { module: 'elsewhere', known: new Map() });
}

test('every question of the site is in what is exported', () => {
  const published = content.modules.filter(({ example }) => !example);
  const inLessons = published.flatMap(({ questions }) => questions.value);
  const inChecks = content.checks.flatMap(({ value }) => [...value.a, ...value.b]);
  expect(all.length).toBe(inLessons.length + inChecks.length);
  expect(all.length).toBeGreaterThan(300);
});

describe.each(exportFormats)('out as %s and in again', (format) => {
  const { added, problems } = back(format);
  const came = new Map(added.map(({ question }) => [question.id, question]));

  test('brings every question', () => {
    expect(all.filter(({ id }) => !came.has(id)).map(({ id }) => id)).toEqual([]);
    expect(added.length).toBe(all.length);
  });

  test('leaves nothing to write or to tell', () => {
    expect(problems).toEqual([]);
    expect(added.filter(({ rest }) => rest.length)).toEqual([]);
  });

  test('gives the same question, or there is a reason why not', () => {
    const changed = all.filter((question) => !sameQuestion(question, came.get(question.id)!));
    expect(Object.fromEntries(changed.map((question) => [question.id, lossesOf(question, format)]))).toEqual(
      format === 'csv' ? {} : lost,
    );
  });

  test('gives the same bank once more', () => {
    const again = new Map(all.map((question) => [question.id, question]));
    const bytes = new TextEncoder().encode(bankOf(groups, format));
    const second = bringBank(
      { file: `bank.${endings[format]}`, bytes },
      { module: 'elsewhere', known: again },
    );
    expect(second.added).toEqual([]);
    expect(second.differing.map(({ question }) => question.id)).toEqual(
      format === 'csv' ? [] : Object.keys(lost),
    );
  });
});

/** All questions that do not come back word for word. The name of a section is longer than a tag of Moodle may be. */
const lost: Record<string, Loss[]> = {
  'money-who-says': ['long-section'],
  'tell-weigh': ['long-section'],
  'med-clozapine-year': ['long-section'],
  'med-nights': ['long-section'],
  'stages-rent-behind': ['long-section'],
  'talk-the-team-asks': ['long-section'],
  'trials-which-group': ['long-section'],
};
