import { baseOf } from '#device/dom.ts';
import { isShared } from '#device/shared.ts';
import type { RecordStore } from '#device/record-store.ts';
import { keepAgain, share } from '#device/shared-computer.ts';
import { one } from '#record/hooks.client.ts';
import { placeCode, readPlaceCode } from '#record/place-code.ts';
import type { Shown } from '#record/shown.ts';
import type { SiteOutline } from '#record/site-outline.ts';
import { whereYouWere } from '#record/where-you-were.ts';
import { words } from '#record/words.ts';

/**
 * On a computer that others use: keeping nothing after the window closes, and the code of a place. `outline` fetches what
 * the site has. Gives back what follows the record.
 */
export function letShare(
  store: RecordStore,
  outline: () => Promise<SiteOutline | undefined>,
): (shown: Shown) => void {
  const shared = isShared();
  one(document, 'record-unshared').hidden = shared;
  one(document, 'record-shared').hidden = !shared;
  const told = one(document, 'record-share-told');
  one(document, 'record-share').onclick = () =>
    void share(store).then(
      () => location.reload(),
      () => (told.textContent = words.notShared),
    );
  one(document, 'record-unshare').onclick = () => {
    if (keepAgain()) location.reload();
    else told.textContent = words.notShared;
  };

  const form = one<HTMLFormElement>(document, 'record-place');
  form.onsubmit = async (event) => {
    event.preventDefault();
    const status = one(form, 'record-place-told');
    const site = await outline();
    const place = site && readPlaceCode(form.querySelector('input')?.value ?? '', site.courses);
    if (place)
      location.assign(`${baseOf()}modules/${place.module}/${place.section ? `#${place.section}` : ''}`);
    else status.textContent = site ? words.noSuchPlace : words.placesNotFetched;
  };

  return ({ facts, site }) => {
    const at = whereYouWere(facts);
    const course = site.courses.find(({ modules }) => modules.some(({ slug }) => slug === at?.module));
    const code = one(document, 'record-code');
    code.hidden = !at || !course;
    if (at && course) code.textContent = words.yourCode(placeCode({ course: course.course, ...at }));
  };
}
