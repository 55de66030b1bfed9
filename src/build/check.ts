import { sentenceProblems, wordProblems } from '#authoring/language-problems.ts';
import type { KnownSite } from '#authoring/known-site.ts';
import type { Problem } from '#authoring/problem.ts';
import { textsIn } from '#authoring/texts.ts';
import { addressesOf } from '#build/addresses.ts';
import { citedBy, type CitingPage } from '#build/cited-by.ts';
import { allKinds, type Content } from '#build/content.ts';
import type { ContentFiles } from '#build/content-files.ts';
import { takenAddresses } from '#build/file-problems.ts';
import { interfaceTexts } from '#build/interface-texts.ts';
import { readContent } from '#build/read-content.ts';

/** Reads everything under `root`/content and finds every mistake in it, without a build, and what else its authors should know. */
export async function checkContent(
  root: string,
  files?: ContentFiles,
): Promise<{ content: Content; problems: Problem[]; notices: Problem[] }> {
  const { content, problems, whole } = await readContent(root, files);
  problems.push(...takenAddresses(allKinds, content));
  const site = knownSite(content, whole);
  for (const kind of allKinds) {
    const items = content.of(kind);
    const texts = items.flatMap((item) => kind.texts?.(item) ?? textsIn(item));
    problems.push(...(kind.problems?.(items, site) ?? []), ...wordProblems(texts));
  }
  // What the interface says is read as a lesson is read.
  const said = interfaceTexts(root);
  problems.push(...wordProblems(said), ...said.flatMap(sentenceProblems));
  const notices = allKinds.flatMap((kind) => kind.notices?.(content.of(kind), site) ?? []);
  return { content, problems, notices };
}

function knownSite(content: Content, whole: boolean): KnownSite {
  let citing: Map<string, CitingPage[]> | undefined;
  return {
    of: (kind) => content.of(kind),
    known: (one) => content.known(one),
    spared: content.spared,
    addresses: addressesOf(content),
    teaching: (claim) => ((citing ??= citedBy(content)).get(claim) ?? []).filter(({ teaches }) => teaches),
    whole,
  };
}
