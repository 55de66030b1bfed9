import { calendarFile } from '#facts/calendar-file.ts';
import { looks, plansIn, type Plan } from '#record/plans.ts';
import { words } from '#record/plan-words.ts';
import { siteName } from '#site/names.ts';
import { dayOf, saveAsFile } from '#device/files.ts';
import type { RecordStore } from '#device/record-store.ts';
import { keptNote } from '#device/kept-note.ts';

/** Lets the plan of a module be made, put in a calendar, and looked at again. The markup is curriculum/Plan.astro's. */
export async function keepPlan(store: RecordStore, page: HTMLElement): Promise<void> {
  const section = page.querySelector<HTMLElement>('[data-plan]');
  if (!section) return;
  const module = section.dataset.plan!;
  const title = page.querySelector('h1')!.textContent.trim();
  const form = section.querySelector<HTMLFormElement>('[data-plan-form]')!;
  const look = section.querySelector<HTMLFormElement>('[data-plan-look]')!;
  const submit = form.querySelector<HTMLElement>('[type=submit]')!;
  const calendar = form.querySelector<HTMLElement>('[data-plan-calendar]')!;
  const status = form.querySelector<HTMLElement>('[role=status]')!;
  const field = (part: string) => form.querySelector<HTMLTextAreaElement>(`[data-plan-part=${part}]`)!;
  const fields = { when: field('when'), then: field('then'), hindrance: field('hindrance') };
  const written = () => ({
    when: fields.when.value,
    then: fields.then.value,
    hindrance: fields.hindrance.value,
  });

  let plan: Plan | undefined;
  let kept = JSON.stringify(written());
  const show = async () => {
    plan = plansIn(await store.all(), new Date().toISOString()).find((other) => other.module === module);
    // What the learner is in the middle of writing is never replaced.
    if (plan && JSON.stringify(written()) === kept) {
      fields.when.value = plan.when;
      fields.then.value = plan.then;
      fields.hindrance.value = plan.hindrance;
      kept = JSON.stringify(written());
    }
    calendar.hidden = !plan;
    const asked = plan?.looks.find(({ look }) => look === plan?.ask);
    look.hidden = !asked;
    if (!plan || !asked) return;
    look.querySelector('[data-plan-asks]')!.textContent = words.since(asked.weeks);
    look.querySelector('[data-plan-kept]')!.textContent = `${plan.when}\n${plan.then}`;
  };

  for (const example of form.querySelectorAll<HTMLElement>('.examples li')) {
    const use = document.createElement('button');
    use.type = 'button';
    use.append(...example.childNodes);
    use.onclick = () => {
      const target = example.closest('.part')!.querySelector('textarea')!;
      target.value = use.textContent;
      target.focus();
    };
    example.append(use);
  }
  submit.hidden = false;
  form.onsubmit = async (event) => {
    event.preventDefault();
    const { when, then } = written();
    const takenAway = plan && Object.values(written()).every((text) => !text.trim());
    if (!takenAway && !(when.trim() && then.trim())) {
      status.textContent = words.needsBoth;
      (when.trim() ? fields.then : fields.when).focus();
      return;
    }
    if (JSON.stringify(written()) !== kept || !plan) {
      kept = JSON.stringify(written());
      await store.add({ kind: 'plan-made', module, ...written() });
    }
    await show();
    status.textContent = takenAway ? words.takenAway : keptNote(store);
  };
  // Going elsewhere without pressing the button loses nothing.
  document.addEventListener('visibilitychange', () => {
    const { when, then } = written();
    if (JSON.stringify(written()) === kept || !when.trim() || !then.trim()) return;
    kept = JSON.stringify(written());
    void store.add({ kind: 'plan-made', module, ...written() });
  });
  calendar.onclick = () => plan && saveCalendar(plan, title);

  const chosen = (name: string) => look.querySelector<HTMLInputElement>(`[name=${name}]:checked`)?.value;
  look.onchange = () => {
    look.querySelector<HTMLElement>('[data-plan-did]')!.hidden = chosen('came') !== 'came';
  };
  look.onsubmit = async (event) => {
    event.preventDefault();
    const came = chosen('came') as 'came' | 'did-not-come' | undefined;
    const did = chosen('did') as 'did' | 'partly' | 'did-not' | undefined;
    if (!plan?.ask || !came) {
      look.querySelector('[role=status]')!.textContent = words.sayFirst;
      return;
    }
    await store.add({
      kind: 'plan-looked-at',
      module,
      plan: plan.id,
      look: plan.ask,
      came,
      ...(came === 'came' && did && { did }),
      text: look.querySelector('textarea')!.value,
    });
    status.textContent = words.inRecord;
    fields.when.focus();
  };
  store.onChange(() => void show());
  await show();
}

/** A file with the two dates of a plan. It holds none of the learner's words: calendars are often kept by an employer. */
export function saveCalendar({ id, module, looks: due }: Plan, title: string): void {
  const base = document.body.dataset.base ?? '/';
  saveAsFile(
    'within-reach-plan.ics',
    'text/calendar',
    calendarFile(
      due.map(({ look, due }) => ({
        id: `${id}-${look}`,
        day: dayOf(due),
        title: words.calendarTitle(siteName),
        text: words.calendarText(looks.find((other) => other.look === look)?.weeks ?? '', title),
        url: `${location.origin}${base}modules/${module}/#plan`,
      })),
      new Date().toISOString(),
    ),
  );
}
