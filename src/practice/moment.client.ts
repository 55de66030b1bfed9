import { fetchJson, hasFields } from '#device/fetch-json.ts';
import { shownOrder } from '#assessment/shown-order.ts';
import { certaintyWords } from '#assessment/told.ts';
import { words as questionWords } from '#assessment/words.ts';
import type { Certainty } from '#facts/fact.ts';
import { baseOf } from '#device/dom.ts';
import { deviceSeed } from '#device/seed.ts';
import type { RecordStore } from '#device/record-store.ts';
import { sentenceIn, wayTo } from '#practice/conversations-had.ts';
import type { Line, Moment } from '#practice/moment.ts';
import { all, one } from '#practice/hooks.client.ts';
import type { Hook } from '#practice/hooks.ts';
import type { MomentsOfScenario } from '#practice/practisable.ts';
import { words } from '#practice/words.ts';

/**
 * Asks one scene by itself: the form of MomentForm.astro, filled. What the learner would say is a fact, and `done` is
 * called with whether it was the best choice once that is kept. Rejects where the words cannot be fetched or are gone.
 */
export async function askMoment(
  store: RecordStore,
  scenario: string,
  scene: string,
  certaintyIn: (form: HTMLFormElement) => Certainty | undefined,
  done: (best: boolean) => void,
): Promise<HTMLFormElement> {
  const base = baseOf();
  const [facts, { you, they, moments, claims }] = await Promise.all([
    store.all(),
    fetchJson(
      `practice/moments/${scenario}.json`,
      hasFields<MomentsOfScenario>('you', 'they', 'moments', 'claims'),
    ),
  ]);
  const moment = moments.find((one) => one.scene === scene);
  if (!moment) throw new Error(`The scene “${scene}” is no longer in “${scenario}”.`);
  const { choices, edition } = moment;

  const form = one<HTMLTemplateElement>(document, 'moment').content.firstElementChild!.cloneNode(
    true,
  ) as HTMLFormElement;
  const find = (name: Hook) => one(form, name);
  const fill = (name: Hook, text: string) => (find(name).textContent = text);
  fill('you', you);
  fill('name', they.name);
  fill('about', they.about);
  const before = moment.before[wayTo(facts, scenario, scene) ?? ''];
  find('before').hidden = !before?.length;
  find('before').append(...(before ?? []).flatMap(lineShown));
  find('scene').append(...lineShown(moment));
  const sentence = sentenceIn(facts, scenario);
  find('sentence').hidden = !sentence;
  fill('sentence-words', sentence);
  const says = choices.filter(({ say }) => say).length;
  fill('asks', says === choices.length ? words.asks.say : says ? words.asks.either : words.asks.do);

  const seed = deviceSeed();
  const order = seed
    ? shownOrder('single', choices.length, `${seed}:${scenario}/${scene}`)
    : choices.map((_, place) => place);
  find('choices').append(...order.map((place) => choiceToTick(choices[place]!, place)));

  form.onsubmit = (event) => {
    event.preventDefault();
    const chosen = form.querySelector<HTMLInputElement>('[name=moment]:checked');
    if (!chosen) {
      fill('status', words.notAnswered);
      return;
    }
    const choice = choices[Number(chosen.value)]!;
    const certainty = certaintyIn(form);
    const outcome = choice.best ? 'right' : 'wrong';
    const result = find('result');
    result.textContent = questionWords.moment[outcome] + certaintyWords(outcome, certainty);
    result.dataset['outcome'] = outcome;
    find('reasons').append(...order.map((place) => reasonFor(choices[place]!, choice, claims)));
    find('thinks').hidden = !moment.thinks;
    fill('thinks-who', words.thought(moment.who ?? they.name));
    fill('thinks-words', moment.thinks ?? '');
    find('conversation').setAttribute('href', `${base}scenarios/${scenario}/`);
    for (const part of all(form, 'ask')) part.hidden = true;
    find('marked').hidden = false;
    result.focus();
    void store
      .add({
        kind: 'moment-answered',
        scenario,
        scene,
        edition,
        choice: choice.id,
        outcome: choice.best ? 'best' : 'weaker',
        ...(certainty && { certainty }),
      })
      .then(() => done(Boolean(choice.best)));
  };
  return form;
}

/** A choice before the answer: one of several to tick. */
function choiceToTick(choice: Moment['choices'][number], place: number): HTMLElement {
  const input = Object.assign(document.createElement('input'), {
    type: 'radio',
    name: 'moment',
    value: String(place),
  });
  const label = document.createElement('label');
  label.append(input, made('span', '', wordsOf(choice)));
  return made('li', '', label);
}

/** A choice after the answer: whether the evidence supports it best, why, and the claims behind it. */
function reasonFor(
  { id, best, feedback, claims: ids = [], ...choice }: Moment['choices'][number],
  chosen: { id: string },
  claims: MomentsOfScenario['claims'],
): HTMLElement {
  const yours = id === chosen.id;
  const verdict = made('span', 'verdict', best ? words.best : words.weaker);
  verdict.dataset['part'] = best ? (yours ? 'right' : 'missed') : 'not-ticked';
  const meta = made('p', 'meta', verdict);
  const item = made('li', '', made('p', '', made('strong', '', wordsOf(choice))), meta);
  if (yours) {
    item.dataset['yours'] = '';
    meta.append(made('span', 'tag', words.yours));
  }
  item.append(made('p', '', feedback));
  const behind = ids.flatMap((id) => {
    const claim = claims[id];
    if (!claim) return [];
    const link = made('a', '', claim.statement);
    link.setAttribute('href', `${baseOf()}evidence/#${id}`);
    return [made('li', '', link, ` (${claim.strength})`)];
  });
  if (behind.length > 0) item.append(made('ul', 'claims', ...behind));
  return item;
}

const wordsOf = ({ say, do: does = '' }: { say?: string | undefined; do?: string | undefined }) =>
  say === undefined ? does : `“${say}”`;

/** What was seen and said, in the shapes of a conversation. */
function lineShown(line: Line): HTMLElement[] {
  if ('you' in line) return [said(line.did ? 'you did' : 'you', words.you, line.you)];
  const { who, stage, says } = line;
  return [
    ...(stage ? [made('p', 'stage', stage)] : []),
    ...(says ? [who ? said('says', who, says) : made('p', 'says', says)] : []),
  ];
}

const said = (kind: string, who: string, text: string) => made('p', kind, made('b', '', who), ' ', text);

function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  kind: string,
  ...parts: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (kind) element.className = kind;
  element.append(...parts);
  return element;
}
