import { element } from '#device/element.ts';
import { words } from '#device/other-texts-words.ts';
import type { WrittenText } from '#facts/kept-texts.ts';
import { tag } from '#site/locale.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/**
 * Shows below a field what was written in its place in another tab or on another device meanwhile, to be taken into the text
 * or left out. Nothing is decided for the learner: until then both stay. `seen` is called with the one they decided on.
 */
export function showOtherTexts<Text extends WrittenText>(
  field: Field,
  others: readonly Text[],
  seen: (other: Text) => void,
): void {
  const id = `${field.id}-others`;
  document.getElementById(id)?.remove();
  if (others.length > 0) field.dataset['others'] = '';
  else delete field.dataset['others'];
  if (others.length === 0) return;
  const box = element('div', ...others.map(shown));
  box.id = id;
  box.className = 'other-texts';
  field.after(box);

  function shown(other: Text): HTMLElement {
    const when = new Date(other.at).toLocaleString(tag, { dateStyle: 'long', timeStyle: 'short' });
    const text = element('p', other.text);
    text.className = 'other-text';
    text.dir = 'auto';
    const add = element('button', words.add);
    const leave = element('button', words.leave);
    for (const button of [add, leave]) {
      button.type = 'button';
      button.className = 'button button-quiet';
    }
    const decide = (value: string) => {
      seen(other);
      showOtherTexts(
        field,
        others.filter((one) => one !== other),
        seen,
      );
      // Kept at once, even where the text is as it was: what was left out is decided on.
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      field.focus();
    };
    add.onclick = () => decide([field.value.trimEnd(), other.text].filter(Boolean).join('\n\n'));
    leave.onclick = () => decide(field.value);
    const group = element('div', element('p', words.alsoWritten(when)), text, element('p', add, ' ', leave));
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', words.alsoWritten(when));
    return group;
  }
}
