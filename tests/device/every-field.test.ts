import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * Every field of the site, by the file that writes it: how many, and what becomes of what is typed, chosen or ticked there. A new
 * field fails here until it says which piece keeps it and where, or why it is kept nowhere.
 */
const pieces = {
  /** As it is typed, in the record; another tab’s text is shown beside it. */
  field: '#device/kept-field.ts',
  texts: '#facts/kept-texts.ts',
  /** As it is typed, in the record. */
  writing: '#device/while-writing.ts',
  /** As it is typed, until its button makes it count. */
  begun: '#device/begun-form.ts',
  /** As it is typed, apart from the record. */
  text: '#device/kept-text.ts',
  preference: '#device/preferences.ts',
} as const;
type Kept = { many: number; by: keyof typeof pieces; in: string };
type Lost = { many: number; because: string };

const narrows =
  'It narrows a list that is whole again when the page is opened, and says nothing about anybody.';
const chooses = 'It chooses what of the page is shown, and nothing is written.';
const sought = 'What somebody looks for is kept nowhere, so that nobody after them finds it.';
const file = 'A file is read once, and stays where it was.';
const pressed = 'It is one press on the way to a button beside it. What is written in words is kept.';

const fields: Record<string, (Kept | Lost)[]> = {
  'adjustments/WholeGuide.astro': [{ many: 1, because: chooses }],
  'assessment/AskQuestion.astro': [
    { many: 1, by: 'field', in: 'assessment/questions.client.ts' },
    { many: 6, because: pressed },
  ],
  'curriculum/Note.astro': [{ many: 1, by: 'field', in: 'record/notes.client.ts' }],
  'curriculum/Plan.astro': [
    { many: 1, by: 'texts', in: 'record/if-then-plan.client.ts' },
    { many: 6, by: 'begun', in: 'record/if-then-plan.client.ts' },
  ],
  'evidence/OwnNation.astro': [{ many: 1, by: 'preference', in: 'evidence/own-nation.client.ts' }],
  'figures/Process.astro': [{ many: 3, because: 'It tries out a drawing with another number.' }],
  'layouts/Page.astro': [{ many: 1, because: sought }],
  'pages/adjustments/index.astro': [{ many: 3, because: narrows }],
  'pages/adjustments/plan/index.astro': [
    { many: 17, by: 'texts', in: 'adjustments/plan-fields.client.ts' },
    { many: 3, because: chooses },
    { many: 1, because: file },
  ],
  'pages/courses/[slug]/check.astro': [{ many: 1, by: 'writing', in: 'assessment/check.client.ts' }],
  'evidence/ChooseClaims.astro': [{ many: 3, because: narrows }],
  'pages/evidence/index.astro': [{ many: 1, because: sought }],
  'pages/[...language]/modules/[slug].astro': [{ many: 1, by: 'field', in: 'record/notes.client.ts' }],
  'pages/scenarios/index.astro': [{ many: 2, because: narrows }],
  'pages/search/index.astro': [{ many: 3, because: sought }],
  'pages/sessions/watch-back/index.astro': [
    { many: 1, because: 'Everybody in the room is asked each time.' },
  ],
  'pages/start/[who]/[coming].astro': [{ many: 1, because: chooses }],
  'papers/PaperField.astro': [{ many: 6, by: 'writing', in: 'papers/paper-form.client.ts' }],
  'papers/PaperSheet.astro': [
    { many: 1, because: chooses },
    { many: 2, because: file },
  ],
  'practice/MomentForm.astro': [{ many: 1, because: pressed }],
  'practice/moment.client.ts': [{ many: 1, because: pressed }],
  'record/RecordFrame.astro': [
    { many: 3, by: 'begun', in: 'record/begun.client.ts' },
    { many: 1, because: chooses },
    { many: 1, because: 'A name is printed on a certificate, and stands nowhere in a record.' },
    { many: 1, because: file },
    { many: 1, because: 'A code is copied from another device, where it still stands.' },
  ],
  'record/days-part.client.ts': [
    { many: 2, by: 'begun', in: 'record/begun.client.ts' },
    { many: 1, by: 'field', in: 'record/days-part.client.ts' },
  ],
  'record/hand-over.client.ts': [{ many: 1, by: 'begun', in: 'record/begun.client.ts' }],
  'record/own-part.client.ts': [{ many: 1, because: chooses }],
  'record/now-part.client.ts': [{ many: 1, by: 'begun', in: 'record/begun.client.ts' }],
  'scenario/Sentence.svelte': [{ many: 1, by: 'field', in: 'scenario/player.client.ts' }],
  'scenario/TurnPlot.svelte': [{ many: 1, because: chooses }],
  'sessions/AttendedForm.astro': [{ many: 4, by: 'begun', in: 'sessions/attended.client.ts' }],
  'sessions/LetterKeys.astro': [{ many: 1, by: 'preference', in: 'sessions/letter-keys.client.ts' }],
  'team/MeasureForm.astro': [
    { many: 2, because: 'What a member of a team answers is in the code at its end and nowhere else.' },
  ],
  'team/Report.astro': [
    { many: 2, by: 'text', in: 'team/report.client.ts' },
    { many: 2, because: chooses },
  ],
  'team/Results.astro': [
    { many: 2, by: 'text', in: 'team/results.client.ts' },
    { many: 1, because: 'A code is typed from what a member sent, where it still stands.' },
    { many: 2, because: chooses },
    { many: 2, because: file },
  ],
  'team/Year.astro': [
    { many: 1, because: 'It works out dates for a calendar file, which is kept by whoever saves it.' },
  ],
};

const inMarkup = /<(?:input|textarea|select)(?=[\s>])|\bcontenteditable\b/gi;
const inScript = /\b(?:made|element|createElement)\(\s*'(?:input|textarea|select)'/g;
/** Comments tell of fields and write none. */
const code = (path: string) =>
  readFileSync(`src/${path}`, 'utf8')
    .replaceAll(/(?<![^\s(){])\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/<!--[\s\S]*?-->/g, '');
const found = globSync('src/**/*.{astro,svelte,ts}')
  .map((path) => path.replaceAll('\\', '/').replace(/^src\//, ''))
  .map((path) => ({ path, many: code(path).match(path.endsWith('.ts') ? inScript : inMarkup)?.length ?? 0 }))
  .filter(({ many }) => many > 0);

describe('what is typed in a field', () => {
  it('is known of every field that a page has', () => {
    expect(Object.fromEntries(found.map(({ path, many }) => [path, many]))).toEqual(
      Object.fromEntries(
        Object.entries(fields).map(([path, some]) => [path, some.reduce((sum, { many }) => sum + many, 0)]),
      ),
    );
  });

  it.each(
    Object.entries(fields).flatMap(([path, some]) =>
      some.flatMap((one) => ('by' in one ? [{ path, ...one }] : [])),
    ),
  )('in $path is kept by $by, in $in', ({ by, in: script }) => {
    expect(code(script)).toContain(pieces[by]);
  });
});
