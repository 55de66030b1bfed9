/**
 * What the address asks of the page of a plan, behind a “#”, where no server sees which plan or which letter somebody
 * writes. Addresses from before, behind a “?”, are read as well.
 */
export function behind(name: 'plan' | 'paper'): string {
  return (
    new URLSearchParams(location.hash.slice(1)).get(name) ??
    new URLSearchParams(location.search).get(name) ??
    ''
  );
}

/** The plan that the address asks for, where there are several on this device. What is no id of ours is not asked for. */
export function planAsked(): string | undefined {
  const asked = behind('plan');
  return /^[\w-]{8,64}$/.test(asked) ? asked : undefined;
}
