import { hopeWords, type Try } from '#figures/send-through.ts';

/** The words of a job search figure, as its page carries them. */
export type SearchWords = {
  steps: readonly { id: string; name: string; stop: string }[];
  helps: readonly { id: string; name: string; mends: string }[];
  scarce: { at: string; stop: string };
};

/** What one try came to, in words: where it stopped, what became of hope, and which help had nothing to mend. */
export function tellTry(
  words: SearchWords,
  name: string,
  number: number,
  given: ReadonlySet<string>,
  tried: Try,
): string {
  const place = words.steps.findIndex(({ id }) => id === tried.step);
  const step = words.steps[place];
  const helpNames = (mended: readonly string[]) =>
    words.helps.filter(({ mends }) => mended.includes(mends)).map(({ name }) => lower(name));
  const was = hopeWords[tried.before];
  const is = hopeWords[tried.hope];
  const what =
    tried.why === 'through'
      ? `Try ${number}: ${name} gets through every step, and the start holds.`
      : `Try ${number} ends at step ${place + 1}, ${lower(step?.name ?? '')}. ${tried.why === 'no-hope' ? 'Hope is gone. ' : ''}${name} ${tried.why === 'few-jobs' ? words.scarce.stop : step?.stop}`;
  const hope =
    tried.why === 'through'
      ? tried.hope === tried.before
        ? `Hope stays ${is}.`
        : `Hope was ${was} and is ${is}.`
      : tried.hope < tried.before
        ? `Hope was ${was} and is now ${is}. The next try starts from there.`
        : tried.hope > tried.before
          ? `Hope was ${was} and is now ${is}.`
          : `Hope stays ${is}${given.has('loop') && !tried.idle.includes('loop') ? ', because the no is gone over together' : ''}.`;
  const mended = helpNames(tried.mended);
  const idle = helpNames(tried.idle);
  return [
    what,
    hope,
    mended.length && `This help mended a step: ${mended.join('; ')}.`,
    idle.length && `This help had nothing to do this time: ${idle.join('; ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
