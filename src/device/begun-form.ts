import { newId } from '#device/ids.ts';
import { isShared } from '#device/shared.ts';
import { whileWriting } from '#device/while-writing.ts';

/**
 * What is begun in a form that counts once its button is pressed. It is kept on this device while it is typed, stands there again
 * when somebody comes back, and goes with the button. It is no part of the record, because it says nothing yet, and goes when the record is erased.
 * Each page keeps its own, so two tabs lose neither: what the other began stands there once this is done.
 */
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Values = Record<string, string | boolean>;

const begun = 'within-reach-begun-';

/** Throws where the browser refuses. */
const storage = () => (isShared() ? sessionStorage : localStorage);
const slotsOf = (name: string): string[] => {
  try {
    return Object.keys(storage()).filter((key) => key.startsWith(`${begun}${name}/`));
  } catch {
    return [];
  }
};

/** Whether something is begun under this name. */
export const isBegun = (name: string): boolean => slotsOf(name).length > 0;

/** Keeps what is begun in `root` under `name`. Gives back what is called once it counts, or was left on purpose. */
export function keepBegun(root: HTMLElement, name: string, signal?: AbortSignal): () => void {
  const fields = () => [...root.querySelectorAll<Field>('input:not([type=file]), textarea, select')];
  const keyOf = (field: Field, place: number) => field.dataset['begun'] ?? String(place);
  const isTick = (field: Field): field is HTMLInputElement =>
    field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type);
  /** A date that is offered is nothing that was begun. */
  const touched = (field: Field) =>
    isTick(field)
      ? field.checked !== field.defaultChecked
      : field instanceof HTMLSelectElement
        ? field.selectedIndex > 0
        : field.type !== 'date' && field.value !== field.defaultValue;
  const standing = () => {
    const all = fields();
    if (!all.some(touched)) return '';
    const values: Values = {};
    for (const [place, field] of all.entries())
      values[keyOf(field, place)] = isTick(field) ? field.checked : field.value;
    return JSON.stringify(values);
  };
  const fill = (text: string) => {
    const values = valuesIn(text);
    for (const [place, field] of fields().entries()) {
      const value = values[keyOf(field, place)];
      if (isTick(field) && typeof value === 'boolean') field.checked = value;
      else if (!isTick(field) && typeof value === 'string') field.value = value;
    }
  };

  let slot = '';
  let kept = '';
  const drop = (key: string) => {
    try {
      storage().removeItem(key);
    } catch {
      // There is nothing there.
    }
  };
  /** Puts back what was begun last of all that is. */
  const take = () => {
    slot = `${begun}${name}/${newId()}`;
    kept = '';
    const last = slotsOf(name)
      .map((key) => ({ key, ...held(key) }))
      .sort((one, other) => one.n - other.n)
      .at(-1);
    if (!last || standing()) return;
    slot = last.key;
    kept = last.text;
    fill(last.text);
    for (const field of fields())
      if (touched(field)) field.dispatchEvent(new Event('input', { bubbles: true }));
    // Whoever heard of it may have filled in the rest.
    fill(last.text);
    root.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const newest = () => Math.max(0, ...slotsOf(name).map((key) => held(key).n));
  const keep = () => {
    const now = standing();
    if (now === kept) return;
    try {
      if (now) storage().setItem(slot, JSON.stringify({ n: newest() + 1, text: now }));
      else storage().removeItem(slot);
      kept = now;
    } catch {
      // It stands on the page, and is tried again when something is typed or the page is left.
    }
  };
  take();
  whileWriting(root, keep, signal);
  // What was chosen before this piece was there.
  keep();
  return () => {
    drop(slot);
    for (const field of fields()) {
      if (isTick(field)) field.checked = field.defaultChecked;
      else if (field instanceof HTMLSelectElement) field.selectedIndex = 0;
      else if (field.type !== 'date') field.value = field.defaultValue;
    }
    if (!signal?.aborted) take();
  };
}

function held(key: string): { n: number; text: string } {
  try {
    const { n, text } = Object(JSON.parse(storage().getItem(key) ?? '')) as Partial<
      Record<'n' | 'text', unknown>
    >;
    return { n: typeof n === 'number' ? n : 0, text: typeof text === 'string' ? text : '' };
  } catch {
    return { n: 0, text: '' };
  }
}

function valuesIn(text: string): Values {
  try {
    return Object.assign(Object.create(null) as Values, JSON.parse(text) as Values);
  } catch {
    return {};
  }
}
