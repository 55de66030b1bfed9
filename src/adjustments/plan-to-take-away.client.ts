import { one as required } from '#adjustments/hooks.client.ts';
import type { Hook } from '#adjustments/hooks.ts';
import type { OpenPlan } from '#adjustments/open-plan.client.ts';
import { paperAsked } from '#adjustments/paper-asked.client.ts';
import { onPaper } from '#adjustments/paper.client.ts';
import { reviewEntries, sheetOf, sheetText, type Copy, type Sheet } from '#adjustments/plan-sheet.ts';
import { planWords as words } from '#adjustments/plan-words.ts';
import { dayOf, saveAsFile } from '#device/files.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface PlanToTakeAway {
  /** Shows the paper that is chosen, as the plan stands now. */
  show(): Promise<void>;
  /** Turns to the paper that the address asks for, if it asks for one. */
  showAsked(): Promise<void>;
}

/**
 * The papers of a plan, on the page, in print, as text, for a word processor, as entries of a calendar and as a file to open
 * elsewhere. Before each, `keepAll` keeps what is being written.
 */
export function planToTakeAway(open: OpenPlan, keepAll: () => Promise<void>): PlanToTakeAway {
  const one = <Found extends HTMLElement>(name: Hook) => required<Found>(open.page, name);
  const which = one<HTMLSelectElement>('which-paper');
  const whose = one<HTMLSelectElement>('whose');
  const area = one<HTMLTextAreaElement>('text');
  const told = one('copied');

  /** The paper that is chosen, filled in. Those beside the plan come when one of them is chosen. */
  async function sheet(): Promise<Sheet> {
    const { plan, guide, changes } = open;
    const copy = whose.value === 'own' ? 'own' : 'ours';
    if (which.value === 'plan') return sheetOf(plan, guide, copy, changes);
    const { isPaper, paperOf } = await import('#adjustments/plan-papers.ts');
    return paperOf(isPaper(which.value) ? which.value : 'plan', plan, guide, copy, changes);
  }

  /** The latest that was asked for is shown, in whatever order they are ready. */
  let asked = 0;
  async function show() {
    const mine = ++asked;
    const paper = await sheet();
    if (mine !== asked) return;
    one('sheet').replaceChildren(...onPaper(paper));
    area.value = sheetText(paper);
    one<HTMLButtonElement>('calendar').disabled = reviewEntries(open.plan).length === 0;
  }

  const printPaper = async () => {
    await keepAll();
    await show();
    print();
  };
  const printCopy = (copy: Copy) => {
    which.value = 'plan';
    whose.value = copy;
    void printPaper();
  };

  for (const choosing of [which, whose]) choosing.addEventListener('change', () => void show());
  one('print-ours').addEventListener('click', () => printCopy('ours'));
  one('print-own').addEventListener('click', () => printCopy('own'));
  one('print').addEventListener('click', () => void printPaper());
  one('copy').addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(area.value);
      told.textContent = words.copied;
    } catch {
      area.focus();
      area.select();
      told.textContent = words.notCopied;
    }
  });
  one('word').addEventListener('click', async () => {
    await keepAll();
    try {
      // The library is large, so it comes only to whoever asks for a file.
      const { wordFile } = await import('#adjustments/word-file.client.ts');
      const paper = await sheet();
      saveAsFile(`${paper.title}.docx`, wordType, await wordFile(paper));
      told.textContent = words.made;
    } catch {
      told.textContent = words.notMade;
    }
  });
  one('calendar').addEventListener('click', async () => {
    const { calendarFile } = await import('#facts/calendar-file.ts');
    const entries = calendarFile(reviewEntries(open.plan), new Date().toISOString());
    saveAsFile('catch-up.ics', 'text/calendar', entries);
  });
  one('save').addEventListener('click', async () => {
    const { writePlanFile } = await import('#adjustments/plan-file.ts');
    const now = new Date().toISOString();
    const file = writePlanFile(open.plan, open.titleOf, now);
    saveAsFile(`within-reach-plan-${dayOf(now)}.json`, 'application/json', file);
  });

  return {
    show,
    async showAsked() {
      const paper = paperAsked(which);
      if (!paper) return;
      which.value = paper;
      which.closest('details')!.open = true;
      await show();
      which.focus();
    },
  };
}
