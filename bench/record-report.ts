import type { Content } from '#build/content.ts';
import { edition } from '#assessment/edition.ts';
import { schedule } from '#practice/schedule.ts';
import { calibrationOf } from '#record/calibration.ts';
import { cpdEntries } from '#record/cpd.ts';
import type { Fact, NewFact } from '#facts/fact.ts';
import { isKnown } from '#facts/known.ts';
import { progressOf } from '#record/progress.ts';
import { readRecordFile } from '#facts/record-file.ts';
import { writeRecordFile } from '#facts/written-record.ts';
import { triesIn } from '#record/tries.ts';

/** How large a record grows and how long it takes to open, as rows of a Markdown table. */
export function recordReport(content: Content): string {
  const course = content.courses.find(({ slug }) => slug === 'clinicians') ?? content.courses[0];
  const modules = content.modules.filter(({ slug }) => course?.value.modules.includes(slug));
  let made = 0;
  const fact = (news: NewFact): Fact => ({
    id: `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`,
    at: new Date(Date.UTC(2026, 0, 1) + made * 3_600_000).toISOString(),
    v: 1,
    ...news,
  });
  const finished = () =>
    modules.flatMap(({ slug: module, body, questions }) => [
      fact({ kind: 'module-opened', module }),
      ...body.sections.map(({ slug }) => fact({ kind: 'place-reached', module, section: slug || 'start' })),
      ...questions.value.map((question) =>
        fact({
          kind: 'question-answered',
          module,
          question: question.id,
          edition: edition(question),
          answer: 1,
          outcome: 'right',
          certainty: 'fairly',
        }),
      ),
      ...Array.from({ length: 5 }, () =>
        fact({ kind: 'time-spent', page: `/modules/${module}/`, seconds: 170 }),
      ),
      fact({ kind: 'note-written', module, note: 'note', text: 'x'.repeat(250) }),
      fact({ kind: 'reflection-written', module, text: 'x'.repeat(600) }),
      fact({ kind: 'plan-made', module, when: 'x'.repeat(80), then: 'x'.repeat(80), hindrance: '' }),
      fact({ kind: 'module-finished', module }),
    ]);
  const once = finished();
  const size = writeRecordFile(once, '2026-01-01T00:00:00.000Z').length;

  const outline = {
    course: course?.slug ?? '',
    modules: modules.map(({ slug, value }) => ({ slug, title: value.title })),
  };
  const asked = modules.flatMap(({ questions }) =>
    questions.value.map((question) => ({ question: question.id, edition: edition(question) })),
  );
  const opened = (count: number): number => {
    const facts: Fact[] = [];
    while (facts.length < count) facts.push(...finished());
    const text = writeRecordFile(facts.slice(0, count), '2026-01-01T00:00:00.000Z');
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      const read = readRecordFile(text);
      const all = read.ok ? read.facts.filter(isKnown) : [];
      progressOf(all, outline);
      cpdEntries(all, { courses: [outline], scenarios: [], pages: {} });
      const tries = triesIn(all);
      calibrationOf(tries);
      schedule(tries, asked, '2027-01-01T00:00:00.000Z');
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  opened(500);
  const ratio = opened(50_000) / opened(500);
  return `| the record of a finished course, as a file | ${(size / 1000).toFixed(0)} KB, ${once.length} facts |
| reading a record of 50,000 facts and working everything out from it, as a multiple of one of 500 | ${ratio.toFixed(0)} |`;
}
