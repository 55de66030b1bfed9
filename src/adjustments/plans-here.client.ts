import { one as required } from '#adjustments/hooks.client.ts';
import type { Hook } from '#adjustments/hooks.ts';
import { fieldOf, type OpenPlan } from '#adjustments/open-plan.client.ts';
import { adjustmentPlansIn, factsAbout } from '#adjustments/plan.ts';
import { planWords as words } from '#adjustments/plan-words.ts';
import { element } from '#device/element.ts';
import { dayOf } from '#device/files.ts';
import { newId } from '#device/ids.ts';

export interface PlansHere {
  /** Lists the plans on this device beside the open one. */
  show(): Promise<void>;
}

/** The plans on this device: turning to another, beginning one, opening one from a file, and taking one off the device. */
export function plansHere(open: OpenPlan, openPlan: (id?: string) => Promise<void>): PlansHere {
  const { page, store } = open;
  const one = <Found extends HTMLElement>(name: Hook) => required<Found>(page, name);

  async function turnTo(id: string) {
    // Behind a “#”: which plan it is, is in no request.
    history.replaceState(null, '', `${location.pathname}#plan=${encodeURIComponent(id)}`);
    await openPlan(id);
  }

  one<HTMLInputElement>('load').addEventListener('change', ({ currentTarget }) => {
    const input = currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    // What reads a file comes only to whoever opens one.
    void import('#adjustments/plan-from-file.client.ts')
      .then(({ takePlanFile }) => takePlanFile(open, file, turnTo))
      .then((said) => (one('loaded').textContent = said))
      .finally(() => (input.value = ''));
  });
  one('new-plan').addEventListener('click', async () => {
    await turnTo(newId());
    open.say(words.newPlan);
    fieldOf(page, 'part', 'work')?.focus();
  });
  const sure = one('sure-to-remove');
  one('remove-plan').addEventListener('click', () => {
    sure.hidden = false;
    one('remove-really').focus();
  });
  one('remove-not').addEventListener('click', () => {
    sure.hidden = true;
    one('remove-plan').focus();
  });
  one('remove-really').addEventListener('click', async () => {
    try {
      await store.forget(factsAbout(await store.all(), open.plan.id));
      history.replaceState(null, '', location.pathname);
      await openPlan();
      open.say(words.gone);
    } catch {
      open.say(words.notRemoved);
    }
    sure.hidden = true;
    one('steps-heading').focus();
  });

  return {
    async show() {
      const others = adjustmentPlansIn(await store.all()).filter(({ id }) => id !== open.plan.id);
      one('other-plans').hidden = others.length === 0;
      one('other-plans-list').replaceChildren(
        ...others.map((other) => {
          const names = other.steps.map(open.titleOf).join(', ') || words.withoutStep;
          const button = element('button', words.otherPlan(names, dayOf(other.at)));
          button.type = 'button';
          button.className = 'other';
          button.addEventListener('click', async () => {
            await turnTo(other.id);
            open.say(words.opened);
            one('steps-heading').focus();
          });
          return element('li', button);
        }),
      );
    },
  };
}
