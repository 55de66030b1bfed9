import { atom } from '#build/atom.ts';
import { ownPage } from '#build/own-page.ts';
import { siteContent } from '#build/site-content.ts';
import { changesOf } from '#evidence/changes-feed.ts';
import { claimsOf } from '#evidence/claim.kind.ts';
import { words } from '#evidence/words.ts';
import { imprintOf } from '#imprint/imprint.kind.ts';
import { inlineOf, plain } from '#imprint/inline.ts';
import { tag } from '#site/locale.ts';

/** What has changed since, for whoever follows it in a program. Its name and the ids in it stay for ever. */
export async function GET(): Promise<Response> {
  const content = await siteContent();
  const { name, publisher, licence, read } = imprintOf(content);
  const page = ownPage(content, 'changes');
  const feed = atom({
    name: 'within-reach/evidence/changes',
    title: words.feed.title(name, page.title),
    subtitle: page.description,
    author: publisher,
    rights: plain(inlineOf(licence.line)),
    language: tag,
    self: 'changes.atom',
    page: 'changes/',
    entries: changesOf(claimsOf(content), read).map(({ claim, ...entry }) => ({
      ...entry,
      name: claim,
      page: `./#${claim}`,
    })),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml' } });
}
