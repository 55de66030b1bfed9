/** Starts the parts of a page in this order, each by itself: one that fails is reported and takes no other with it. */
export function startEach(...parts: readonly (() => unknown)[]): void {
  for (const part of parts) void (async () => part())().catch(reportError);
}
