/**
 * A random name for something on this device: small letters and digits, the first a letter, so that it can stand in an address.
 * Not crypto.randomUUID, which is missing where the site is served without https, as on some hospital intranets.
 */
export const newId = (length = 20): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte, index) =>
    (index ? byte % 36 : 10 + (byte % 26)).toString(36),
  ).join('');
