import type { Page } from '@playwright/test';

export type FilterTime = {
  /** How many adjustments each time is for. */
  few: number;
  many: number;
  /** The time for many, as a multiple of the time for few. */
  ratio: number;
  /** Whether many take less than a frame of a sixtieth of a second, layout included. */
  underAFrame: boolean;
};

/**
 * How long choosing among adjustments takes on the built page, for 55 and for 500: the items of the page are copied until
 * there are enough, a barrier is ticked and unticked, and the page is laid out each time. The least of many turns counts,
 * because what else the machine is doing only ever adds to it.
 */
export async function measureFilter(page: Page, address: string): Promise<FilterTime> {
  await page.goto(address, { waitUntil: 'networkidle' });
  const [few, many] = [55, 500];
  const times = await page.evaluate(
    async (counts) => {
      const list = document.querySelector('[data-fit-group] ul')!;
      const sound = [...document.querySelectorAll('[data-adjustment]')];
      const box = document.querySelector<HTMLInputElement>('input[name=barrier]')!;
      const least: number[] = [];
      for (const count of counts) {
        for (const group of document.querySelectorAll('[data-fit-group] ul')) group.replaceChildren();
        for (let made = 0; made < count; made++) list.append(sound[made % sound.length]!.cloneNode(true));
        const taken: number[] = [];
        for (let turn = 0; turn < 60; turn++) {
          const started = performance.now();
          box.checked = turn % 2 === 0;
          box.dispatchEvent(new Event('change', { bubbles: true }));
          void document.body.offsetHeight;
          taken.push(performance.now() - started);
          // A browser slows a page down that changes its address too often.
          await new Promise((resolve) => setTimeout(resolve, 60));
        }
        least.push(Math.min(...taken));
      }
      return least;
    },
    [few, many],
  );
  const [short = 0, long = 0] = times;
  return { few, many, ratio: long / Math.max(short, 0.1), underAFrame: long < 1000 / 60 };
}
