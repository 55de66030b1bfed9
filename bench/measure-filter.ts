import type { Page } from '@playwright/test';

export type FilterTime = {
  /** How many adjustments each time is for. */
  few: number;
  many: number;
  /** The time for many, as a multiple of the time for few. */
  ratio: number;
  /** In milliseconds, for many. */
  time: number;
  /** Whether many take less than a frame of a sixtieth of a second, layout included. */
  underAFrame: boolean;
};

/**
 * How long choosing among adjustments takes on the built page, for 100 and for 800, on a processor slowed four-fold: the
 * cards of the page are copied until there are enough, before its script reads them; a barrier is ticked and unticked, and the
 * page is laid out each time. The least of many turns counts, because what else the machine is doing only ever adds to it.
 */
export async function measureFilter(page: Page, address: string): Promise<FilterTime> {
  const [few, many] = [100, 800];
  const session = await page.context().newCDPSession(page);
  const timeFor = async (count: number) => {
    await page.route(
      (url) => url.pathname === address,
      async (route) => {
        const sent = await route.fetch();
        const body = await sent.text();
        const cards = body.match(/<li data-adjustment=[\s\S]*?<\/li>/g) ?? [];
        const more = Array.from(
          { length: count - cards.length },
          (_, made) => cards[made % cards.length],
        ).join('');
        await route.fulfill({ response: sent, body: body.replace(cards[0]!, () => more + cards[0]!) });
      },
    );
    await page.goto(address, { waitUntil: 'networkidle' });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const time = await page.evaluate(async () => {
      const box = document.querySelector<HTMLInputElement>('input[name=barrier]')!;
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
      return Math.min(...taken);
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await page.unrouteAll();
    return time;
  };
  const short = await timeFor(few);
  const long = await timeFor(many);
  return { few, many, ratio: long / Math.max(short, 0.1), time: long, underAFrame: long < 1000 / 60 };
}
