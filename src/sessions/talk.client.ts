/** A conversation on the wall: what is heard, the hands, the split, why, and what follows. */
import { element } from '#device/element.ts';
import type { Choice } from '#scenario/scenario.schema.ts';
import type { Wording } from '#scenario/step.ts';
import { counter, share } from '#sessions/hand-rows.client.ts';
import { byHands, handsAt } from '#sessions/hands.ts';
import { letterOf } from '#sessions/keys.ts';
import { asked, chosen, type LeadEvent, type Led, type LedStep } from '#sessions/lead.ts';
import { talkAt, type Talk } from '#sessions/talk.ts';
import { words } from '#sessions/words.ts';

const saidOf = ({ say, do: deed }: Choice): string => say ?? deed ?? '';

function paragraph(text: string, name = ''): HTMLElement {
  const made = element('p', text);
  if (name) made.className = name;
  return made;
}

const heard = ({ who, stage, says }: Wording): HTMLElement[] => {
  const said = says ? paragraph(says, 'large') : undefined;
  if (said && who) {
    const name = element('b', who);
    name.className = 'who';
    said.prepend(name, ' ');
  }
  return [...(stage ? [paragraph(stage, 'stage')] : []), ...(said ? [said] : [])];
};

/** Fills in the view of a conversation that is on the wall. */
export function showTalk(
  place: HTMLElement,
  { steps, led, talk, step }: { steps: readonly LedStep[]; led: Led; talk: Talk; step: LedStep },
  act: (event: LeadEvent) => void,
): void {
  const at = talkAt(talk, led.said[step.id] ?? [], led.view);
  const key = asked(steps, led)?.key ?? '';
  const hands = led.hands[key];
  const lead = chosen(steps, led) ?? 0;
  const order = byHands(hands, at.choices.length);
  const options = (more: (option: number) => HTMLElement[]) => {
    const list = element('ol');
    list.className = 'options';
    list.append(
      ...at.choices.map((choice, option) => {
        const row = element(
          'li',
          element('b', letterOf(option)),
          element('span', saidOf(choice)),
          ...more(option),
        );
        row.dataset['ledOption'] = String(option);
        return row;
      }),
    );
    return list;
  };
  const before = at.said.at(-1);
  switch (at.shows) {
    case 'heard':
      return place.replaceChildren(
        ...(before && led.view === 0 ? [paragraph(saidOf(before), 'yours')] : []),
        ...at.heard.flatMap(heard),
      );
    case 'hands':
      return place.replaceChildren(
        element('h3', words.whatDoYouSay),
        options((option) => [counter(option, handsAt(hands, option), act)]),
      );
    case 'split': {
      const list = options((option) => share(option, at.choices.length, hands));
      list.children[lead]?.toggleAttribute('data-lead', true);
      return place.replaceChildren(
        element('h3', words.split),
        list,
        ...(hands?.some(Boolean) ? [] : [paragraph(words.noHands)]),
      );
    }
    case 'why': {
      const option = order[at.why] ?? 0;
      const choice = at.choices[option];
      const last = at.why === at.choices.length - 1;
      return place.replaceChildren(
        element('h3', words.why(letterOf(option))),
        paragraph(choice ? saidOf(choice) : '', 'stage'),
        paragraph(choice?.feedback ?? ''),
        ...(last ? [goOn(at.choices.length, lead, act)] : []),
      );
    }
    case 'over':
      return place.replaceChildren(
        ...at.heard.flatMap(heard),
        ...(at.ending
          ? [element('h3', at.ending.title), paragraph(at.ending.near), paragraph(at.ending.later)]
          : [paragraph(words.stoppedHere)]),
      );
    default:
      at.shows satisfies never;
  }
}

/** With which choice it goes on: the one with the most hands, or another, to see what if. */
function goOn(options: number, lead: number, act: (event: LeadEvent) => void): HTMLElement {
  const made = element('p', words.goOn(letterOf(lead)), ' ');
  made.className = 'go-on';
  for (let option = 0; option < options; option += 1) {
    if (option === lead) continue;
    const button = element('button', words.whatIf(letterOf(option)));
    button.type = 'button';
    button.addEventListener('click', () => act({ type: 'instead', option }));
    made.append(button, ' ');
  }
  return made;
}
