import { isShared } from '#device/shared.ts';
import { sameDayHere } from '#facts/days.ts';
import type { RecordStore } from '#device/record-store.ts';
import { all, one, says } from '#record/hooks.client.ts';

/** Offers the code of where the learner is at the foot of a lesson: in a first session, and on a computer that others use. */
export async function offerPlace(store: RecordStore): Promise<void> {
  const [offer] = all(document, 'take-along');
  if (!offer) return;
  const module = says(offer, 'take-along');
  const show = async () => {
    const facts = await store.all();
    const now = new Date();
    const first = facts.length > 0 && facts.every(({ at }) => sameDayHere(at, now));
    const shared = isShared();
    offer.hidden = !first && !shared;
    one(offer, 'take-along-shared').hidden = !shared;
    if (offer.hidden) return;
    // Most lessons are opened by somebody who needs no code: what makes one is loaded where it is shown.
    const { placeCode } = await import('#record/place-code.ts');
    const place = facts.findLast((fact) => fact.kind === 'place-reached' && fact.module === module);
    one(offer, 'take-along-code').textContent = placeCode({
      course: says(offer, 'take-along-course'),
      module,
      section: place && 'section' in place ? place.section : undefined,
    });
  };
  store.onChange(() => void show());
  await show();
}
