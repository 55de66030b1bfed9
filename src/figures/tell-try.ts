import type { Try } from '#figures/send-through.ts';
import { words as say } from '#figures/try-words.ts';

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
    words.helps
      .filter(({ mends }) => mended.includes(mends))
      .map(({ name }) => lower(name))
      .join('; ');
  const mended = helpNames(tried.mended);
  const idle = helpNames(tried.idle);
  return [
    tried.why === 'through'
      ? say.through(number, name)
      : say.ends(number, place + 1, lower(step?.name ?? '')),
    tried.why === 'no-hope' && say.hopeGone,
    tried.why !== 'through' && `${name} ${tried.why === 'few-jobs' ? words.scarce.stop : step?.stop}`,
    hopeOf(tried, given),
    mended && say.mended(mended),
    idle && say.idle(idle),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What became of hope. */
function hopeOf({ why, before, hope, idle }: Try, given: ReadonlySet<string>): string {
  const was = say.hopes[before] ?? '';
  const is = say.hopes[hope] ?? '';
  if (why === 'through') return hope === before ? say.stays(is) : say.is(was, is);
  if (hope < before) return `${say.isNow(was, is)} ${say.nextFromThere}`;
  if (hope > before) return say.isNow(was, is);
  return given.has('loop') && !idle.includes('loop') ? say.staysTogether(is) : say.stays(is);
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
