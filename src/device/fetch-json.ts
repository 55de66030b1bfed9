import { baseOf } from '#device/dom.ts';

/**
 * JSON of the site, by its address after the base. Rejects where there is none, and where `fits` says that it is not what this
 * script was written for: after an update an old page may meet a newer file.
 */
export async function fetchJson<Value>(
  path: string,
  fits: (value: unknown) => value is Value,
): Promise<Value> {
  const answer = await fetch(baseOf() + path);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`);
  const value: unknown = await answer.json();
  if (!fits(value)) throw new Error(`${path} is not what this script was written for.`);
  return value;
}

/** Whether something is an object that has these fields: enough to know one of another release. */
export const hasFields =
  <Value>(...fields: (keyof Value & string)[]) =>
  (value: unknown): value is Value =>
    typeof value === 'object' && value !== null && fields.every((field) => field in value);

export const listOf =
  <Item>(fits: (value: unknown) => value is Item) =>
  (value: unknown): value is Item[] =>
    Array.isArray(value) && value.every(fits);
