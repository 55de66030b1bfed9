import type { ContentKind } from '#authoring/content-kind.ts';
import type { Read } from '#authoring/read.ts';
import { measureFormProblems } from '#team/measure-form-problems.ts';
import { measureFormSchema, type MeasureForm } from '#team/measure-form.schema.ts';

/** The questions by which a team looks at itself. */
export const measureForms: ContentKind<Read<MeasureForm>> = {
  one: 'measure form',
  home: 'team/',
  schema: measureFormSchema,
  editor: {
    'measure-form': {
      title: 'The questions of a team’s measure: content/team/form-<number>.yaml',
      schema: measureFormSchema,
    },
  },
  problems: (all) => measureFormProblems(all),
};
