/** The plan that the address asks for, where there are several on this device. What is no id of ours is not asked for. */
export function planAsked(): string | undefined {
  const asked = new URLSearchParams(location.search).get('plan') ?? '';
  return /^[\w-]{8,64}$/.test(asked) ? asked : undefined;
}
