/** The plan that the address asks for, where there are several on this device. */
export const planAsked = (): string | undefined =>
  new URLSearchParams(location.search).get('plan') ?? undefined;
