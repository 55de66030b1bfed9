import { words } from '#print/words.ts';

/** The page of a conversation with the reasons of its other page in place of the link to them. */
export function withReasons(conversation: string, afterwards: string): string {
  const reasons = /<section class="reasons"[^>]*>[\s\S]*?<\/section>/.exec(afterwards)?.[0];
  const link = /<p class="to-reasons"[^>]*>[\s\S]*?<\/p>/;
  if (!reasons || !link.test(conversation))
    throw new Error('The reasons of a conversation are not where they were.');
  // One level down, as they stand under the conversation here; what leads to its numbers leads to the same page.
  const inside = reasons
    .replaceAll(/<(\/?)h2\b/g, '<$1h3')
    .replaceAll(/href="[^"]*#turn-/g, 'href="#turn-')
    .replace(/<h3>[^<]*/, () => `<h3>${words.afterwards}`);
  return conversation.replace(link, () => inside);
}
