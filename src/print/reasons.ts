import { edited, elementsOf, within, writtenIn, type Edit } from '#build/html.ts';
import { parts } from '#print/parts.ts';
import { words } from '#print/words.ts';

/** The page of a conversation with the reasons of its other page in place of the link to them. */
export function withReasons(conversation: string, afterwards: string): string {
  const elements = elementsOf(afterwards);
  const part = (all: typeof elements, name: 'reasons' | 'toReasons') =>
    all.find(({ attributes }) => attributes['class']?.split(' ').includes(parts[name].slice(1)));
  const reasons = part(elements, 'reasons');
  const link = part(elementsOf(conversation), 'toReasons');
  if (!reasons || !link) throw new Error('The reasons of a conversation are not where they were.');
  // One level down, as they stand under the conversation here; what leads to its numbers leads to the same page.
  const edits = elements
    .filter((element) => within(element, reasons))
    .flatMap((element): Edit[] => {
      if (element.name === 'h2')
        return [{ from: element.from, to: element.to, by: `<h3>${words.afterwards}</h3>` }];
      const address = element.name === 'a' ? writtenIn(afterwards, element, 'href') : undefined;
      const at = address?.by.indexOf('#turn-') ?? -1;
      return address && at >= 0 ? [{ ...address, by: address.by.slice(at) }] : [];
    });
  const inside = edited(afterwards, [
    { from: 0, to: reasons.from, by: '' },
    ...edits,
    { from: reasons.to, to: afterwards.length, by: '' },
  ]);
  return edited(conversation, [{ from: link.from, to: link.to, by: inside }]);
}
