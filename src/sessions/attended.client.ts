/** Notes in the record of this device that its owner took part in a session. */
import { attribute, embedded, hooked, required, type One } from '#device/dom.ts';
import { openRecord } from '#device/record-store.ts';
import { codeTyped } from '#sessions/attendance-code.ts';
import { words } from '#sessions/attended-words.ts';
import type { Hook } from '#sessions/hooks.ts';

export interface AttendedSession {
  code: string;
  session: string;
  title: string;
  minutes: number;
  did: string;
}

const one: One<Hook> = required;

export function noteAttendance(): void {
  for (const form of hooked<HTMLFormElement>(document, 'attended')) noteIn(form);
}

function noteIn(form: HTMLFormElement): void {
  const sessions = embedded(attribute(form, 'attended'), 'attended', areSessions);
  const code = one<HTMLInputElement>(form, 'attended-code');
  const what = one(form, 'attended-what');
  const day = one<HTMLInputElement>(form, 'attended-day');
  const minutes = one<HTMLInputElement>(form, 'attended-minutes');
  const did = one<HTMLTextAreaElement>(form, 'attended-did');
  const status = one(form, 'attended-status');
  let found: AttendedSession | undefined;

  form.hidden = false;
  code.addEventListener('input', () => {
    const typed = codeTyped(code.value);
    const now = sessions.find((one) => one.code === typed);
    const whole = code.value.replaceAll(/[\s-]/g, '').length >= 5;
    status.textContent = whole && !now ? words.unknown : '';
    what.hidden = !now;
    if (now && now !== found) {
      one(form, 'attended-title').textContent = now.title;
      day.value = today();
      minutes.value = String(now.minutes);
      did.value = now.did;
    }
    found = now;
  });
  let forget = () => {};
  let kept: Promise<unknown> | undefined;
  const keepTyped = () =>
    (kept ??= import('#device/begun-form.ts').then(
      ({ keepBegun }) => (forget = keepBegun(form, 'attended')),
    ));
  // My record has this form as well: what keeps it comes once somebody turns to it, or where something was begun.
  form.addEventListener('focusin', () => void keepTyped());
  if (begunBefore()) void keepTyped();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!found) status.textContent = words.unknown;
    else if (
      !/^\d{4}-\d\d-\d\d$/.test(day.value) ||
      !(minutes.valueAsNumber > 0 && minutes.valueAsNumber <= 1440)
    )
      status.textContent = words.missing;
    else void keep(found);
  });

  async function keep({ session, title }: AttendedSession): Promise<void> {
    const store = await openRecord();
    await store.add({
      kind: 'session-attended',
      session,
      title,
      date: day.value,
      minutes: Math.round(minutes.valueAsNumber),
      did: did.value.trim(),
    });
    forget();
    form.reset();
    found = undefined;
    what.hidden = true;
    status.textContent = store.kept ? words.kept(title) : words.notKept(title);
  }
}

/** Whether a code was begun on this device (device/begun-form.ts), also on a shared one. */
function begunBefore(): boolean {
  try {
    return [localStorage, sessionStorage].some((place) =>
      Object.keys(place).some((key) => key.startsWith('within-reach-begun-attended/')),
    );
  } catch {
    return false;
  }
}

/** The day it is where this device is. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const areSessions = (value: unknown): value is AttendedSession[] =>
  Array.isArray(value) &&
  value.every((one: unknown) => {
    const { code, session, title, minutes, did } = Object(one) as Partial<
      Record<keyof AttendedSession, unknown>
    >;
    return (
      [code, session, title, did].every((text) => typeof text === 'string') && typeof minutes === 'number'
    );
  });
