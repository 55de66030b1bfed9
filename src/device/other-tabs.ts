import { recordName } from '#device/shelf.ts';
import type { Order } from '#facts/order.ts';

/**
 * Hears what the other tabs of this site tell, and gives back how to tell them: the newest place in the order. A page that
 * comes back as it was left has heard nothing meanwhile, so it hears that as well. Some browsers refuse even this; then
 * every tab stands alone.
 */
export function hearOthers(hear: (newest: Order | undefined) => void): (newest: Order | undefined) => void {
  globalThis.addEventListener?.(
    'pageshow',
    (event) => (event as PageTransitionEvent).persisted && hear(undefined),
  );
  try {
    const channel = new BroadcastChannel(recordName);
    channel.onmessage = ({ data }: MessageEvent<Order | undefined>) => hear(data);
    return (newest) => channel.postMessage(newest);
  } catch {
    return () => {};
  }
}
