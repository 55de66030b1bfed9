/** One question on its way from the box to the search page, where no address may hold it. `device/stored.ts` erases it too. */
const name = 'within-reach-asked';

/** False where the browser keeps nothing. */
export function handOver(question: string): boolean {
  try {
    sessionStorage.setItem(name, question);
    return true;
  } catch {
    return false;
  }
}

/** The question, once: nothing of it is kept. */
export function takeOver(): string {
  try {
    const question = sessionStorage.getItem(name) ?? '';
    sessionStorage.removeItem(name);
    return question;
  } catch {
    return '';
  }
}
