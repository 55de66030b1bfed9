/** Which working papers were begun on this device, and when one was last changed: beside their names, wherever these stand. */
import { openRecord } from '#device/record-store.ts';
import { words } from '#papers/begun-words.ts';
import { all, one, says } from '#papers/hooks.client.ts';
import { begunOf } from '#papers/sheets.ts';
import { tag } from '#site/locale.ts';

/** Shows it in `root`, now and whenever the record changes. Settled once it is shown. */
export async function showBegun(root: ParentNode, opening = openRecord()): Promise<void> {
  const store = await opening;
  const show = async () => {
    const facts = (await store.all()).filter(({ kind }) => kind === 'paper-written');
    for (const paper of all(root, 'begun')) {
      const begun = begunOf(facts, says(paper, 'begun'));
      paper.hidden = !begun;
      if (!begun) continue;
      const day = new Date(begun.at).toLocaleDateString(tag, { dateStyle: 'long' });
      one(paper, 'begun-when').textContent =
        begun.sheets > 1
          ? words.severalLastChanged(begun.sheets.toLocaleString(tag), day)
          : words.lastChanged(day);
    }
    for (const list of all(root, 'begun-list'))
      list.hidden = all(list, 'begun').every(({ hidden }) => hidden);
  };
  store.onChange(() => void show());
  await show();
}
