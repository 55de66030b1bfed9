import { all, one, says } from '#record/hooks.client.ts';
import { looks, plansIn, type Plan } from '#record/plans.ts';
import { words } from '#record/plan-words.ts';
import { siteName } from '#site/names.ts';
import { baseOf } from '#device/dom.ts';
import { dayOf, saveAsFile } from '#device/files.ts';
import type { RecordStore } from '#device/record-store.ts';
import { newId } from '#device/ids.ts';
import { keptNote } from '#device/kept-note.ts';
import { whileWriting } from '#device/while-writing.ts';
import { headsOf, keptTexts, othersBeside } from '#facts/kept-texts.ts';

const planParts = ['when', 'then', 'hindrance'] as const;
type Parts = Record<(typeof planParts)[number], string>;
const noPlan = JSON.stringify({ when: '', then: '', hindrance: '' } satisfies Parts);

/** Lets the plan of a module be made, put in a calendar, and looked at again. The markup is curriculum/Plan.astro's. */
export async function keepPlan(store: RecordStore, page: HTMLElement): Promise<void> {
  const [section] = all(page, 'plan');
  if (!section) return;
  const module = says(section, 'plan');
  const title = page.querySelector('h1')!.textContent.trim();
  const form = one<HTMLFormElement>(section, 'plan-form');
  const look = one<HTMLFormElement>(section, 'plan-look');
  const submit = form.querySelector<HTMLElement>('[type=submit]')!;
  const calendar = one(form, 'plan-calendar');
  const status = form.querySelector<HTMLElement>('[role=status]')!;
  const field = (part: keyof Parts) => {
    const [found] = all<HTMLTextAreaElement>(form, 'plan-part', part);
    if (!found) throw new Error(`The plan has no place for “${part}”.`);
    return found;
  };
  const fields = { when: field('when'), then: field('then'), hindrance: field('hindrance') };
  const written = () => ({
    when: fields.when.value,
    then: fields.then.value,
    hindrance: fields.hindrance.value,
  });

  let plan: Plan | undefined;
  /** One plan for the whole visit, however often its parts are left: a second look belongs to it. */
  const texts = keptTexts(
    (_, text) => ({ kind: 'plan-made', module, ...(JSON.parse(text) as Parts) }),
    newId,
  );
  /** Where nothing was ever written, nothing stands there. */
  const standing = () => {
    const now = JSON.stringify(written());
    return now === noPlan && !texts.text('') ? '' : now;
  };
  const decided = new Set<string>();
  /** Which look is asked for, and what takes away what was begun of it. */
  let asking = '';
  let forgetLook = () => {};
  const show = async () => {
    const facts = await store.all();
    const heads = headsOf(
      facts
        .filter((fact) => fact.kind === 'plan-made')
        .filter((fact) => fact.module === module)
        .map(({ id, at, after, when, then, hindrance }) => ({
          ...{ id, at, after, parts: { when, then, hindrance } },
          text: JSON.stringify({ when, then, hindrance }),
        })),
    );
    // What the learner is in the middle of writing is never replaced.
    if (texts.follow('', heads, standing())) {
      const parts = JSON.parse(texts.text('') || noPlan) as Parts;
      for (const part of planParts) fields[part].value = parts[part];
    }
    for (const part of planParts) {
      const others = () =>
        othersBeside(
          heads.map(({ id, at, parts }) => ({ id, at, text: parts[part] })),
          fields[part].value,
        ).filter(({ id }) => !decided.has(id + part));
      if (others().length === 0 && fields[part].dataset['others'] === undefined) continue;
      const { showOtherTexts } = await import('#device/other-texts.ts');
      showOtherTexts(fields[part], others(), ({ id }) => {
        decided.add(id + part);
        const other = heads.find((head) => head.id === id)?.parts;
        if (
          other &&
          planParts.every((its) => decided.has(id + its) || fields[its].value.includes(other[its]))
        )
          texts.see('', id);
      });
    }
    plan = plansIn(facts, new Date().toISOString()).find((other) => other.module === module);
    calendar.hidden = !plan?.looks.length;
    const asked = plan?.looks.find(({ look }) => look === plan?.ask);
    look.hidden = !asked;
    if (!plan || !asked) return;
    if (asking !== plan.id + asked.look) {
      asking = plan.id + asked.look;
      const { keepBegun } = await import('#device/begun-form.ts');
      forgetLook = keepBegun(look, `look ${plan.id} ${asked.look}`);
    }
    one(look, 'plan-asks').textContent = words.since(asked.weeks);
    one(look, 'plan-kept').textContent = `${plan.when}\n${plan.then}`;
  };
  const keep = async () => {
    const news = texts.change('', standing());
    if (news) await store.add(news);
    else if (!store.kept) await store.tryAgain();
    if (news || texts.text('')) status.textContent = keptNote(store.words);
  };

  for (const example of form.querySelectorAll<HTMLElement>('.examples li')) {
    const use = document.createElement('button');
    use.type = 'button';
    use.append(...example.childNodes);
    use.onclick = () => {
      const target = example.closest('.part')!.querySelector('textarea')!;
      target.value = use.textContent;
      target.dispatchEvent(new Event('input', { bubbles: true }));
      target.focus();
    };
    example.append(use);
  }
  submit.hidden = false;
  form.onsubmit = async (event) => {
    event.preventDefault();
    const had = plan;
    await keep();
    const { when, then, hindrance } = written();
    const none = !(when + then + hindrance).trim();
    if (none && had) status.textContent = words.takenAway;
    if (none ? had : when.trim() && then.trim()) return;
    status.textContent = words.needsBoth;
    (when.trim() ? fields.then : fields.when).focus();
  };
  whileWriting(form, () => void keep());
  calendar.onclick = () => plan && void saveCalendar(plan, title);

  const chosen = (name: string) => look.querySelector<HTMLInputElement>(`[name=${name}]:checked`)?.value;
  look.onchange = () => {
    one(look, 'plan-did').hidden = chosen('came') !== 'came';
  };
  look.onsubmit = async (event) => {
    event.preventDefault();
    const came = chosen('came') as 'came' | 'did-not-come' | undefined;
    const did = chosen('did') as 'did' | 'partly' | 'did-not' | undefined;
    if (!plan?.ask || !came) {
      look.querySelector('[role=status]')!.textContent = words.sayFirst;
      return;
    }
    const text = look.querySelector('textarea')!.value;
    const asked = plan.ask;
    await store.add({
      kind: 'plan-looked-at',
      module,
      plan: plan.id,
      look: asked,
      came,
      ...(came === 'came' && did && { did }),
      text,
    });
    forgetLook();
    texts.settle();
    status.textContent = words.inRecord;
    fields.when.focus();
  };
  store.onChange(() => void show());
  await show();
}

/** A file with the two dates of a plan. It holds none of the learner's words: calendars are often kept by an employer. */
async function saveCalendar({ id, module, looks: due }: Plan, title: string): Promise<void> {
  const { calendarFile } = await import('#facts/calendar-file.ts');
  const base = baseOf();
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
