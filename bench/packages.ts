import { pretendedTime } from '#bench/pretended-time.ts';
import { packedCourse } from '#build/package-content.ts';
import { packageFiles } from '#build/package.ts';
import type { Content } from '#build/content.ts';
import { zipOf } from '#build/portable.ts';
import { keptByLms } from '#device/lms/kept-by-lms.ts';
import { beginScorm } from '#device/lms/scorm.ts';
import type { NewFact } from '#facts/fact.ts';
import { isKnown } from '#facts/known.ts';
import { writeBookmark } from '#packages/bookmark.ts';
import { largestBookmark } from '#packages/bookmark-size.ts';
import { scorm12 } from '#packages/dialect.ts';
import { formats, type Package } from '#packages/package.ts';
import { reportOf } from '#packages/report.ts';
import { addressOf } from '#site/addresses.ts';

/** What the packages of the courses weigh, and what a learning system is sent while somebody works. */
export async function packageFigures(content: Content, built = 'dist'): Promise<string> {
  const rows: string[] = [];
  const sent: string[] = [];
  for (const { slug, value } of content.courses) {
    const pack = packedCourse(content, built, slug);
    if (!pack) continue;
    const sizes = await Promise.all(
      formats.map(async (format) => {
        const files = await packageFiles(pack, format, built);
        return { megabytes: (zipOf(files).length / 1e6).toFixed(1), files: files.size };
      }),
    );
    rows.push(
      `| ${value.title} | ${sizes.map(({ megabytes }) => megabytes).join(' | ')} | ${sizes[0]!.files} | ${largestBookmark(pack.made.carried)} |`,
    );
    const rule = await working(
      pack.made,
      (module) => pack.made.rule.modules.includes(module),
      pack.made.rule.conversations,
    );
    const all = await working(pack.made, () => true, Infinity);
    sent.push(`| ${value.title} | ${rule.join(' | ')} | ${all.join(' | ')} |`);
  }
  return `## Packages for learning systems

| course | MB, SCORM 1.2 | SCORM 2004 | cmi5 | files | letters of the largest bookmark, of 4,096 |
|---|---|---|---|---|---|
${rows.join('\n')}

Worked out with a system that counts, at half a minute a step: what SCORM 1.2 is sent while somebody answers every question once, comes to every section, has the conversations to an ending,
and leaves: until the course counts as finished, and for all of it. A commit is one request to most systems. What is finished is committed at once; answers and choices are set at once and
committed together, within a minute; where somebody is in a text within three minutes. All of it goes sooner when the page is hidden, when the pointer leaves it and at the end, so there can be a few commits more. ESR makes a request of each value that is set.

| course | steps until finished | commits | values set | KB | steps in all | commits | values set | KB |
|---|---|---|---|---|---|---|---|---|
${sent.join('\n')}

Beside it, an Adapt course of the same questions. This was read in the source of its SCORM extension (adapt-contrib-spoor 5.14.2, \`js/scorm/wrapper.js\`, \`js/scorm/Connection.js\` and
\`js/adapt-stateful-session.js\`, with the settings of its \`example.json\`) and not measured: it commits every ten minutes, when the status changes, when the page is hidden and at the end. That is about eight commits in an hour.
For each question it sets up to six values of an interaction, and the whole \`suspend_data\` after each part that is completed and each answer. After a value is set it also fetches \`connection.txt\`
to see whether the server is there, unless such a request is under way. A browser that is killed can lose ten minutes of it in a system that keeps nothing before a commit.
`;
}

/** Works through a package with a learning system that counts. */
async function working(
  { carried, rule }: Package,
  isDone: (module: string) => boolean,
  conversations: number,
): Promise<[steps: number, commits: number, values: number, kilobytes: string]> {
  const counts = { commits: 0, values: 0, bytes: 0 };
  let seconds = 0;
  const time = pretendedTime();
  const session = beginScorm(
    {
      LMSInitialize: () => 'true',
      LMSGetValue: () => '',
      LMSSetValue: (name = '', value = '') => {
        counts.values += 1;
        counts.bytes += name.length + value.length;
        return 'true';
      },
      LMSCommit: () => {
        counts.commits += 1;
        return 'true';
      },
      LMSFinish: () => 'true',
    },
    scorm12,
    () => seconds,
  );
  const keeping = keptByLms(
    session,
    {
      read: () => [],
      write: (facts, room) => ({
        text: writeBookmark({ facts: facts.filter(isKnown), seed: 1 }, carried, room),
        words: false,
      }),
      report: (facts) => reportOf(facts, rule, carried),
    },
    '',
    () => {},
    time.after,
  );
  let steps = 0;
  let facts = 0;
  const put = (fact: NewFact) => {
    const at = new Date(Date.UTC(2026, 0, 5, 9) + seconds * 1000).toISOString();
    const id = `step${String(++facts).padStart(5, '0')}`;
    return keeping.put([JSON.stringify({ id, at, v: 1, ...fact })], []);
  };
  let left = 0;
  const step = async (fact: NewFact) => {
    steps += 1;
    seconds += 30;
    await time.pass(30_000);
    await put(fact);
  };
  /** What is written of the time when a page is left. */
  const timeOn = (page: string) =>
    put({ kind: 'time-spent', page, seconds: seconds - left }).then(() => void (left = seconds));
  for (const { slug, sections, questions } of carried.modules.filter(({ slug }) => isDone(slug))) {
    await step({ kind: 'module-opened', module: slug });
    for (const section of sections) await step({ kind: 'place-reached', module: slug, section });
    for (const { id, edition } of questions)
      await step({
        kind: 'question-answered',
        module: slug,
        question: id,
        edition,
        answer: 0,
        outcome: 'right',
      });
    await step({ kind: 'module-finished', module: slug });
    await timeOn(addressOf.module(slug));
  }
  for (const { slug, choices, endings } of carried.scenarios.slice(0, conversations)) {
    await step({ kind: 'scenario-started', scenario: slug, run: slug });
    // A conversation goes through about half of its scenes.
    const scenes = [...new Map(choices.map((choice) => [choice.scene, choice])).values()];
    for (const choice of scenes.slice(0, Math.ceil(scenes.length / 2)))
      await step({ kind: 'scenario-choice', scenario: slug, run: slug, ...choice });
    await step({ kind: 'scenario-ended', scenario: slug, run: slug, ending: endings[0]! });
    await timeOn(addressOf.scenario(slug));
  }
  await keeping.leave();
  return [steps, counts.commits, counts.values, (counts.bytes / 1000).toFixed(0)];
}
