/** The same objects, and how often any of their fields was looked at: work counted, where a clock would depend on the machine. */
export function countingReads<One extends object>(
  objects: readonly One[],
): { facts: One[]; read: () => number } {
  let count = 0;
  const handler: ProxyHandler<One> = {
    get(one, name) {
      count += 1;
      return Reflect.get(one, name) as unknown;
    },
  };
  return { facts: objects.map((one) => new Proxy(one, handler)), read: () => count };
}
