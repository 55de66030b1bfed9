import { element } from '#device/element.ts';

/** Puts these options into a list, one of them chosen. */
export function fill(
  select: HTMLSelectElement,
  options: readonly { id: string; name: string }[],
  chosen: string,
): void {
  select.replaceChildren(
    ...options.map(({ id, name }) => {
      const option = element('option', name);
      option.value = id;
      option.selected = id === chosen;
      return option;
    }),
  );
}
