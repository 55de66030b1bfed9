/** Not crypto.randomUUID, which is missing where the site is served without https. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(4))].map((n) => n.toString(36)).join('-');

/** A random id for a plan. */
export const newPlanId = newId;

/** A random id for one play of a conversation. */
export const newRunId = newId;

/** The plan that the address asks for, where there are several on this device. */
export const planAsked = (): string | null => new URLSearchParams(location.search).get('plan');
