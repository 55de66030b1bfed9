/** A random id for a plan. Not crypto.randomUUID, which is missing where the site is served without https. */
export const newPlanId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(4))].map((n) => n.toString(36)).join('-');

/** The plan that the address asks for, where there are several on this device. */
export const planAsked = (): string | null => new URLSearchParams(location.search).get('plan');
