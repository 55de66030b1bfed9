import { all, one, says } from '#record/hooks.client.ts';
import { inParts } from '#record/in-parts.client.ts';
import { made } from '#record/made.client.ts';
import { printOnly } from '#record/printing.client.ts';
import type { Shown } from '#record/shown.ts';
import { words } from '#record/words.ts';
import { yourWords, type OwnWords } from '#record/your-words.ts';
import { around } from '#site/around.ts';

/** Longer than this does not fit a card for the pocket. */
const longest = 360;

/** How many the card holds at first, and how many stand open on the page. */
const onCard = 2;
const recent = 6;

/** Every sentence, plan and reflection, as the largest type of the page. */
export function showOwn(shown: Shown): Node[] {
  const own = yourWords(shown.facts);
  if (own.length === 0) return [];
  const first = own.filter((written) => toSay(written) && fitsCard(written)).slice(0, onCard);
  const list = (some: readonly OwnWords[]) =>
    made(
      'ul',
      { class: 'own' },
      ...inParts(
        some,
        (written) => [oneOf(written, first.includes(written), shown)],
        () => 3,
        (button) => made('li', {}, button),
      ),
    );
  const earlier = own.slice(recent);
  return [
    list(own.slice(0, recent)),
    ...(earlier.length > 0
      ? [
          made(
            'details',
            { class: 'open-on-paper' },
            made('summary', {}, words.earlierWords(earlier.length)),
            list(earlier),
          ),
        ]
      : []),
  ];
}

/** What is meant to be said or done stands larger than what looks back. */
const toSay = ({ kind }: OwnWords) => kind === 'sentence' || kind === 'plan';
const fitsCard = ({ text }: OwnWords) => text.length <= longest;

function oneOf(written: OwnWords, ticked: boolean, { linkTo, longDay, dayOf }: Shown): HTMLElement {
  const { kind, of, text, at } = written;
  const [before, after] = around(words.wroteIn(words.kinds[kind], longDay(dayOf(at))));
  const box = made('input', { type: 'checkbox', value: text });
  box.checked = ticked;
  return made(
    'li',
    {},
    made('blockquote', { class: toSay(written) && fitsCard(written) ? 'text' : 'text long' }, text),
    made('p', { class: 'aside' }, before, linkTo(kind === 'sentence' ? 'scenario' : 'module', of), after),
    ...(fitsCard(written) ? [made('label', { class: 'small screen-only' }, box, words.onCard)] : []),
  );
}

/** Lets what is ticked be printed as a card for the pocket. */
export function letCardPrint(section: HTMLElement): void {
  const pocket = one(document, 'record-pocket');
  const told = one(section, 'record-card-told');
  for (const button of all<HTMLButtonElement>(section, 'record-card'))
    button.onclick = () => {
      const ticked = [...section.querySelectorAll<HTMLInputElement>('input:checked')];
      told.textContent = ticked.length > 0 ? '' : words.noneOnCard;
      if (ticked.length === 0) return;
      pocket.dataset['size'] = says(button, 'record-card');
      pocket.replaceChildren(...ticked.map(({ value }) => made('blockquote', { class: 'text' }, value)));
      printOnly('card');
    };
}
