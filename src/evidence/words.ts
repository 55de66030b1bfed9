import type { Claim, Nation, Strength } from '#evidence/claim.schema.ts';

/** How sure, in words for a reader. */
export const strengthWords: Record<Strength, string> = {
  strong: 'Strong evidence',
  moderate: 'Moderate evidence',
  weak: 'Weak evidence',
  consultation: 'What people said',
  'authors-view': 'The authors’ view',
  official: 'Official',
};

export const strengthMeanings: Record<Strength, string> = {
  strong: 'several trials, or a review of them',
  moderate: 'one good trial, or studies that agree',
  weak: 'one small or uncontrolled study',
  consultation: 'what people told somebody who asked; no measure of how common it is',
  'authors-view': 'what the authors think, or did',
  official: 'law, guidance or figures from the body responsible',
};

export const nationWords: Record<Nation, string> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

export const statusWords: Record<Claim['status'], string> = {
  current: 'Current',
  dated: 'Has changed since',
  historical: 'True of its time',
};

/** “England, Wales and Scotland (Great Britain)”, “UK” for all four, or an empty text where nations do not matter. */
export function nationsInWords(nations: readonly Nation[] = []): string {
  if (nations.length === 4) return 'UK';
  if (nations.length === 3 && !nations.includes('northern-ireland')) return 'Great Britain';
  const names = nations.map((nation) => nationWords[nation]);
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** “2008”, “April 2026”, “6 April 2026”. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!month) return String(year);
  const name = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ][month - 1];
  return day ? `${day} ${name} ${year}` : `${name} ${year}`;
}
