/** The twelve months as a calendar file, from the day that a champion chooses. */
import { calendarFile } from '#facts/calendar-file.ts';
import { dayOf, saveAsFile } from '#device/files.ts';
import { all, one, says } from '#team/hooks.client.ts';
import { monthDays } from '#team/month-days.ts';

export function offerCalendar(root: ParentNode): void {
  const offer = one(root, 'year');
  const first = one<HTMLInputElement>(offer, 'first-day');
  const status = one(offer, 'status');
  first.value = dayOf(new Date().toISOString());
  one(offer, 'calendar').addEventListener('click', () => {
    if (!first.value) {
      status.textContent = says(offer, 'no-day');
      first.focus();
      return;
    }
    const months = all(root, 'month');
    const days = monthDays(first.value, months.length);
    const page = location.href.replace(/[#?].*$/, '');
    const entries = months.map((month, place) => ({
      id: `champions-year-${says(month, 'month')}`,
      day: days[place] ?? first.value,
      title: one(month, 'month-title').textContent.trim(),
      text: one(month, 'month-do').textContent.trim(),
      url: `${page}#${month.id}`,
    }));
    saveAsFile('champions-year.ics', 'text/calendar', calendarFile(entries, new Date().toISOString()));
    status.textContent = says(offer, 'calendar-made');
  });
  offer.hidden = false;
}
