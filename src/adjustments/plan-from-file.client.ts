import type { OpenPlan } from '#adjustments/open-plan.client.ts';
import { planTooLarge, readPlanFile } from '#adjustments/plan-file.ts';
import { wordingOf, factsOf } from '#adjustments/plan-whole.ts';
import { planWords as words } from '#adjustments/plan-words.ts';
import { adjustmentPlansIn, type AdjustmentPlan } from '#adjustments/plan.ts';
import { textOf } from '#device/files.ts';
import { newId } from '#device/ids.ts';
import { largestFile } from '#facts/carried-file.ts';

/** Opens the plan of a file beside those that are here, and gives back what is said of it. A file that is no plan changes nothing. */
export async function takePlanFile(
  { store, titleOf }: OpenPlan,
  file: File,
  turnTo: (id: string) => Promise<void>,
): Promise<string> {
  const read =
    file.size > largestFile
      ? planTooLarge
      : await textOf(file).then(
          (text = 'not UTF-8') => readPlanFile(text),
          () => ({ ok: false as const, why: words.unreadable }),
        );
  if (!read.ok) return words.unchanged(read.why);
  /** With the titles of the guide, as a file has them. */
  const titled = (plan: AdjustmentPlan): AdjustmentPlan => ({
    ...plan,
    steps: plan.steps.map((step) => ({ ...step, title: titleOf(step) })),
  });
  const here = adjustmentPlansIn(await store.all());
  const same = here.find((other) => wordingOf(titled(other)) === wordingOf(titled(read.plan)));
  if (same) {
    await turnTo(same.id);
    return words.alreadyHere;
  }
  // A plan of that id may have moved on here: what is here and what came both stay.
  const id = here.some((other) => other.id === read.plan.id) ? newId() : read.plan.id;
  await store.addAll(factsOf({ ...read.plan, id }));
  await turnTo(id);
  return here.length > 0 ? words.loadedBeside : words.loaded;
}
