import type { Question } from '#assessment/question.schema.ts';
import { forms } from '#assessment/first-form.ts';
import type { Group } from '#banks/export-bank.ts';
import { words } from '#banks/words.ts';

/** What is needed of the content to export its questions. */
export interface Exported {
  readonly modules: readonly {
    readonly slug: string;
    readonly example: boolean;
    readonly value: { readonly title: string };
    readonly questions: { readonly value: readonly Question[] };
  }[];
  readonly courses: readonly {
    readonly slug: string;
    readonly value: { readonly title: string; readonly modules: readonly string[] };
  }[];
  readonly checks: readonly {
    readonly slug: string;
    readonly value: Readonly<Record<(typeof forms)[number], readonly Question[]>> & {
      readonly objectives: readonly { readonly id: string; readonly module: string }[];
    };
  }[];
}

/** Which questions: all, those of a course and its check, or those of one lesson. */
export interface Asked {
  readonly course?: string | undefined;
  readonly module?: string | undefined;
}

/** The questions asked for, in groups: a lesson each, and each form of a check. All stand in a category called `top`. */
export function groupsOf(content: Exported, top: string, { course, module }: Asked = {}): Group[] {
  const wanted = content.courses.find(({ slug }) => slug === course)?.value.modules;
  const lessons = content.modules
    .filter(
      ({ slug, example }) => !example && (!module || slug === module) && (!wanted || wanted.includes(slug)),
    )
    .map(({ slug, value, questions }): Group => ({
      category: [top, value.title],
      home: { module: slug },
      questions: questions.value,
    }));
  const checks = module ? [] : content.checks.filter(({ slug }) => !course || slug === course);
  const asked = checks.flatMap(({ slug, value }) => {
    const title = content.courses.find((one) => one.slug === slug)?.value.title ?? slug;
    return forms.map((form): Group => ({
      category: [top, words.check(title, form.toUpperCase())],
      home: { check: { course: slug, form } },
      questions: value[form],
    }));
  });
  return [...lessons, ...asked].filter(({ questions }) => questions.length);
}
