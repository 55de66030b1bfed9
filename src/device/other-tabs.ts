import { recordName } from '#device/shelf.ts';
import type { Order } from '#facts/order.ts';

/** The newest place in the order, or that everything was erased; nothing where a page comes back as it was left. */
export type News = Order | 'erased' | undefined;

/**
 * Hears what the other tabs of this site tell, and gives back how to tell them. A page that comes back as it was left has
 * heard nothing meanwhile, so it hears that as well. Some browsers refuse even this; then every tab stands alone.
 */
export function hearOthers(hear: (news: News) => void): (news: News) => void {
  globalThis.addEventListener?.(
    'pageshow',
    (event) => (event as PageTransitionEvent).persisted && hear(undefined),
  );
  try {
    const channel = new BroadcastChannel(recordName);
    channel.onmessage = ({ data }: MessageEvent<News>) => hear(data);
    return (news) => channel.postMessage(news);
  } catch {
    return () => {};
  }
}
