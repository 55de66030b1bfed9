import type { Field, OpenPlan } from '#adjustments/open-plan.client.ts';
import { inPlace, placeOf, planHeads, type PlanStep } from '#adjustments/plan.ts';
import { planWords as words } from '#adjustments/plan-words.ts';
import { newId } from '#device/ids.ts';
import { planParts, type Fact, type PlanPart, type StepPart } from '#facts/fact.ts';
import { keptTexts, othersBeside, type KeptTexts, type WrittenText } from '#facts/kept-texts.ts';

/** Where in the plan a field writes. */
type Place = { part: PlanPart } | { part: StepPart; step: PlanStep };

export interface PlanFields {
  /** From now on what stands in the field is kept in that place of the plan. */
  keepIn(field: Field, place: Place): void;
  /** Begins with the plan that is open now, as the record has it. */
  begin(facts: readonly Fact[]): void;
  /** Something was written in a field that is kept. */
  touch(field: EventTarget | null): void;
  /** Keeps what was written since; `settled`, what is written next is another text. */
  keepTouched(settled: boolean): Promise<void>;
  /** Keeps what stands in the field now, though nobody wrote there. */
  keep(field: Field): Promise<void>;
  /** Keeps a part that is ticked. */
  keepPart(part: PlanPart, text: string): Promise<void>;
  /** Shows what another tab or device wrote, in each place in which nobody is writing here. */
  follow(facts?: readonly Fact[]): void;
}

/**
 * What is written in the fields of a plan, kept while it is written. Every change is one fact; whoever wrote in the same place
 * without knowing of it loses nothing. `afterKeeping` follows each change.
 */
export function planFields(open: OpenPlan, afterKeeping: () => Promise<void>): PlanFields {
  const { store } = open;
  const places = new Map<Field, Place>();
  const touched = new Set<Field>();
  let texts: KeptTexts;
  let heads: ReadonlyMap<string, WrittenText[]> = new Map();

  const nameOf = (place: Place) => placeOf(place.part, 'step' in place ? place.step.adjustment : undefined);
  const put = (place: Place, text: string) => {
    if ('step' in place) place.step[place.part] = text;
    else open.plan[place.part] = text;
  };

  async function write(fields: Iterable<Field>, settled: boolean): Promise<void> {
    const news = [...fields].flatMap((field) => {
      const place = places.get(field);
      // A day that is only half typed is no day yet.
      if (!place || !field.validity.valid) return [];
      put(place, field.value);
      return texts.change(nameOf(place), field.value) ?? [];
    });
    if (settled) texts.settle();
    if (news.length === 0) {
      if (settled && !store.kept) await store.tryAgain();
      return;
    }
    await store.addAll(news);
    open.sayKept(words.kept);
    await afterKeeping();
  }

  /** A field in which more stands than is kept. */
  const beingWritten = (field: Field, place: Place) =>
    field === document.activeElement && field.value !== texts.text(nameOf(place));

  function follow() {
    for (const [field, place] of places) {
      if (!field.isConnected) places.delete(field);
      const name = nameOf(place);
      const standing = beingWritten(field, place) ? field.value : texts.text(name);
      if (texts.follow(name, heads.get(name) ?? [], standing)) {
        field.value = texts.text(name);
        put(place, texts.text(name));
      }
      const others = () => othersBeside(heads.get(name) ?? [], field.value);
      // A day or a choice is the last that was made; texts are shown side by side.
      if (field instanceof HTMLSelectElement || field.type === 'date') continue;
      if (others().length === 0 && field.dataset['others'] === undefined) continue;
      void import('#device/other-texts.ts').then(({ showOtherTexts }) =>
        showOtherTexts(field, others(), ({ id }) => texts.see(name, id)),
      );
    }
  }

  return {
    keepIn: (field, place) => places.set(field, place),
    begin(facts) {
      const { id } = open.plan;
      heads = planHeads(facts, id);
      texts = keptTexts(
        (place, text) => ({ kind: 'adjustment-plan-written', plan: id, ...inPlace(place), text }),
        newId,
      );
    },
    touch(field) {
      if (places.has(field as Field)) touched.add(field as Field);
    },
    keepTouched(settled) {
      const fields = [...touched];
      touched.clear();
      return write(fields, settled);
    },
    keep: (field) => write([field], true),
    async keepPart(part, text) {
      open.plan[part] = text;
      const news = texts.change(placeOf(part), text);
      if (news) await store.addAll([news]);
      open.sayKept(words.kept);
      await afterKeeping();
    },
    follow(facts) {
      if (facts) heads = planHeads(facts, open.plan.id);
      follow();
    },
  };
}

/** The parts of a plan that are written in a field: all but the one that is ticked. */
export const writtenParts = planParts.filter((part) => part !== 'sign');
