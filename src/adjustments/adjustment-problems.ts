import { linkProblems } from '#authoring/link-problems.ts';
import type { KnownSite } from '#authoring/known-site.ts';
import type { Path, Problem } from '#authoring/problem.ts';
import type { Read } from '#authoring/read.ts';
import { idProblems, type Known } from '#authoring/unknown-id.ts';
import type { Adjustment } from '#adjustments/adjustment.schema.ts';
import { words, type Barrier } from '#adjustments/card-words.ts';
import { jobPlaces, otherPlaces, placeOf } from '#adjustments/jobs.ts';
import { givesAway } from '#adjustments/gives-away-problems.ts';
import type { Guide } from '#adjustments/guide.schema.ts';
import type { Claim } from '#evidence/claim.schema.ts';
import { claimsOf } from '#evidence/claim.kind.ts';
import { isOfficial, isOfficialToday } from '#evidence/official.ts';
import { nationsInWords, nationWords } from '#evidence/words.ts';
import { addressOf } from '#site/addresses.ts';

/** Words that make a duty of something. Advice may ask, suggest and warn; only law may oblige. */
const duty =
  /\b(?:(?:you|employers?|managers?) must|by law|in law|legal(?:ly)?|statutory|required to|obliged|entitled to|right to|duty)\b/i;

const reserved = ['plan', 'for', 'situations', 'costs'];

/** What may be wrong with the adjustments, each by itself and all together. */
export function adjustmentProblems(adjustments: readonly Read<Adjustment>[], site: KnownSite): Problem[] {
  const all = claimsOf(site);
  const problems = adjustments.flatMap((adjustment) => problemsOf(adjustment, site, all));
  const titles = new Map<string, string>();
  for (const { file, locate, value } of adjustments) {
    const first = titles.get(value.title.toLowerCase());
    titles.set(value.title.toLowerCase(), file);
    if (first)
      problems.push({
        file,
        ...locate(['title']),
        kind: 'repeated-title',
        what: `“${value.title}” is also the title in ${first}.`,
        why: 'In a plan nobody could tell the two apart.',
        cure: 'say what is different about this one, or join the two files',
      });
  }
  problems.push(...goneProblems(adjustments));
  const covered = new Set(adjustments.flatMap(({ value }) => value.barriers));
  // Where a file could not be read, nobody knows yet what is missing.
  if (adjustments.length > 0 && site.spared.size === 0)
    for (const barrier of Object.keys(words.barriers) as Barrier[])
      if (!covered.has(barrier))
        problems.push({
          file: 'content/adjustments/',
          line: 1,
          column: 1,
          kind: 'uncovered-barrier',
          what: `No adjustment helps with “${barrier}” (${words.barriers[barrier]}).`,
          why: 'A manager who ticks it would find nothing.',
          cure: `add “${barrier}” to the barriers of an adjustment that helps, or write one`,
        });
  return problems;
}

/** A name that is gone leads to one card, and no card still has it. */
function goneProblems(adjustments: readonly Read<Adjustment>[]): Problem[] {
  const taken = new Map(adjustments.map(({ slug, file }) => [slug, file]));
  const problems: Problem[] = [];
  for (const { file, locate, value } of adjustments)
    value.formerly.forEach((gone, index) => {
      const holder = taken.get(gone);
      taken.set(gone, file);
      if (holder)
        problems.push({
          file,
          ...locate(['formerly', index]),
          kind: 'not-gone',
          what: `“${gone}” is said to be gone, and stands in ${holder}.`,
          why: 'Its address and the plans that name it can lead to one card only.',
          cure: 'take it out here, or join the two files',
        });
    });
  return problems;
}

function problemsOf(
  { slug, file, locate, value }: Read<Adjustment>,
  site: KnownSite,
  all: ReadonlyMap<string, Claim>,
): Problem[] {
  const problems: Problem[] = [];
  const at = (...path: Path) => ({ file, ...locate(path) });
  const say = (path: Path, kind: string, what: string, why: string, cure: string) =>
    problems.push({ ...at(...path), kind, what, why, cure });
  const know = (path: Path, id: string, known: Known) =>
    problems.push(...idProblems(() => at(...path), id, known, site));

  value.claims.forEach((id, index) => know(['claims', index], id, site.known('claim')));
  value.sources.forEach(({ source }, index) =>
    know(['sources', index, 'source'], source, site.known('source')),
  );
  if (value.scenario !== undefined) know(['scenario'], value.scenario, site.known('scenario'));

  const { slug: module, section } = value.module;
  const sections = site.addresses.get(addressOf.module(module));
  if (!sections) know(['module', 'slug'], module, site.known('module'));
  else if (section !== undefined && sections.size > 0)
    know(['module', 'section'], section, {
      one: 'section',
      ids: [...sections],
      home: `in content/modules/${module}/`,
    });

  if (value.paper !== undefined) know(['paper'], value.paper, site.known('paper'));
  if (reserved.includes(slug))
    say(
      [],
      'reserved-name',
      `An adjustment cannot be called “${slug}”.`,
      'Another page has that address.',
      'rename the file',
    );
  value.review.forEach((question, index) => {
    if (!question.trim().endsWith('?'))
      say(
        ['review', index],
        'review-without-question',
        `“${question}” is not a question.`,
        'At the review people ask each other; a statement leaves nothing to answer.',
        'end it with a question mark',
      );
  });

  const claims = value.claims.flatMap((id) => all.get(id) ?? []);
  const official = claims.filter(isOfficialToday);
  const unread = value.claims.some((id) => site.spared.has(id));
  if (value.rests === 'law' && official.length === 0 && value.sources.length === 0 && !unread)
    say(
      ['rests'],
      'law-without-source',
      `“${value.title}” rests on “${words.rests.law}”, and no official claim of today nor any source is behind it.`,
      'A manager would take common practice for a duty.',
      'add the claim or the source that says so, or make it “rests: practice”',
    );
  if (value.rests === 'guidance' && claims.length === 0 && value.sources.length === 0 && !unread)
    say(
      ['rests'],
      'guidance-without-source',
      `“${value.title}” rests on “${words.rests.guidance}”, and names none.`,
      'A reader could not see who recommends it.',
      'add the source, or make it “rests: practice”',
    );
  if (value.rests === 'practice')
    for (const [path, text] of textsOf(value)) {
      const found = duty.exec(text);
      if (found)
        say(
          path,
          'practice-as-duty',
          `“${found[0]}” makes a duty of what rests on practice.`,
          'A manager would think that the law asks for it.',
          'say what people do, or give it what the words need: “rests: law” and the claim',
        );
    }
  if (value.owed && value.rests !== 'law')
    say(
      ['owed'],
      'owed-without-law',
      `“${value.title}” is said to be owed to everybody, and rests on “${words.rests[value.rests]}”.`,
      'A manager would think that the law asks for it.',
      'make it “rests: law” with its claim and its nations, or take “owed” out',
    );
  if (value.owed && value.trial !== undefined)
    say(
      ['trial'],
      'owed-on-trial',
      `“${value.title}” is owed to everybody, and is to be tried for ${value.trial} weeks.`,
      'What the law asks for is not tried out.',
      'take “trial” out',
    );
  if (!value.owed && value.trial === undefined)
    say(
      [],
      'no-trial',
      `“${value.title}” does not say for how long to try it.`,
      'The plan could not set the day of the review.',
      'add “trial:” and the weeks',
    );

  value.looks.forEach((look, index) => {
    const place = placeOf(look);
    const places: string[] = [...jobPlaces, ...otherPlaces];
    if (place === undefined || !places.includes(place))
      say(
        ['looks', index],
        'no-place',
        place === undefined
          ? `“${look}” does not begin with a place of work.`
          : `“${place}” is not a place of work we know.`,
        'Somebody who looks for their own kind of job would not find it.',
        'begin it with a place from src/adjustments/jobs.ts, as in “Bakery: …”, or add the place there',
      );
  });
  for (const [path, text] of [...textsOf(value), ...reviewOf(value)]) {
    const found = givesAway(text, path[0] === 'looks');
    if (found) say(path, found.kind, found.what, found.why, found.cure);
  }

  const scheme = value.rests === 'scheme' || !value.support.some((one) => one === 'employer');
  if (!value.nations && (value.rests === 'law' || scheme))
    say(
      ['rests'],
      'no-nation',
      `“${value.title}” rests on ${value.rests === 'law' ? 'law' : 'a scheme'}, and does not say where.`,
      'Law and schemes differ between the nations; Northern Ireland has its own.',
      'add “nations:”, such as [england, wales, scotland]',
    );
  const known = official.every((claim) => claim.nations) && value.sources.length === 0;
  if (value.rests === 'law' && value.nations && official.length > 0 && known) {
    const holds = new Set(official.flatMap((claim) => claim.nations ?? []));
    const beyond = value.nations.filter((nation) => !holds.has(nation));
    if (beyond.length > 0)
      say(
        ['nations'],
        'beyond-its-claims',
        `It is said to hold in ${beyond.map((nation) => nationWords[nation]).join(' and ')}; its claims hold in ${nationsInWords([...holds])}.`,
        'It would be said of a place that nobody looked at.',
        'take the nation out, or add the claim that holds there',
      );
  }
  return problems;
}

const reviewOf = (value: Adjustment): [Path, string][] =>
  value.review.map((text, index) => [['review', index], text]);

function textsOf(value: Adjustment): [Path, string][] {
  return [
    [['title'], value.title],
    ...value.looks.map((text, index): [Path, string] => [['looks', index], text]),
    ...(['costNote', 'watch', 'small'] as const).flatMap((key): [Path, string][] =>
      value[key] ? [[[key], value[key]]] : [],
    ),
  ];
}

/** What may be wrong with a page to look things up on. */
export function guideProblems({ slug, file, locate, value }: Read<Guide>, site: KnownSite): Problem[] {
  const all = claimsOf(site);
  const problems: Problem[] = [];
  const at = (...path: Path) => ({ file, ...locate(path) });
  const lines: [Path, Guide['lead'][number]][] = [
    ...value.lead.map((line, index): [Path, Guide['lead'][number]] => [['lead', index], line]),
    ...value.sections.flatMap((section, place) => [
      ...(section.answer
        ? [[['sections', place, 'answer'], section.answer] satisfies [Path, Guide['lead'][number]]]
        : []),
      ...section.lines.map((line, index): [Path, Guide['lead'][number]] => [
        ['sections', place, 'lines', index],
        line,
      ]),
    ]),
  ];
  const own = {
    address: addressOf.guide(slug),
    anchors: new Set(value.sections.map((section) => section.id)),
  };
  for (const [path, line] of lines) {
    line.claims.forEach((id, index) =>
      problems.push(...idProblems(() => at(...path, 'claims', index), id, site.known('claim'), site)),
    );
    if (line.link) problems.push(...linkProblems(() => at(...path, 'link'), line.link.to, site, own));
  }
  value.scenarios.forEach((id, index) =>
    problems.push(...idProblems(() => at('scenarios', index), id, site.known('scenario'), site)),
  );
  value.sections.forEach((section, index) => {
    const legal = section.lines.some(
      (line) =>
        !/Great Britain|England|Wales|Scotland|Northern Ireland/.test(line.text) &&
        line.claims.some((id) => {
          const claim = all.get(id);
          return claim?.nations && isOfficial(claim);
        }),
    );
    if (legal && !section.nations)
      problems.push({
        ...at('sections', index),
        kind: 'no-nation',
        what: `The section “${section.title}” rests on law or a scheme, and does not say where it holds.`,
        why: 'Law and schemes differ between the nations; Northern Ireland has its own.',
        cure: 'add “nations:”, such as [england, wales, scotland], or name the nation in the line',
      });
  });
  return problems;
}
