import { writtenNow } from '#record/cpd.ts';
import { inParts } from '#record/in-parts.client.ts';
import { made } from '#record/made.client.ts';
import type { Shown } from '#record/shown.ts';
import { words } from '#record/words.ts';

/** Notes and answers in the learner’s own words; what they wrote to themselves stands further up. */
export const showWritten = ({ facts, site: { prompts }, titleOf, longDay, dayOf }: Shown): Node[] =>
  inParts(
    writtenNow(facts).filter(({ kind }) => kind === 'note' || kind === 'answer'),
    ({ kind, of, note, text, at }) => [
      made(
        'article',
        { class: 'card' },
        made('h3', {}, `${titleOf('module', of)}: ${words.kinds[kind]}`),
        ...(note !== undefined && Object.hasOwn(prompts, note)
          ? [made('p', { class: 'aside' }, prompts[note] ?? '')]
          : []),
        made('p', { class: 'text' }, text),
        made('p', { class: 'aside' }, made('time', { datetime: at }, longDay(dayOf(at)))),
      ),
    ],
    () => 3,
  );
