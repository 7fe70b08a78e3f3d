import type { ObligationStateName } from '@/ui/ObligationState';

export type Counts = Partial<Record<ObligationStateName, number>>;

/** What one day looks like: the most pressing of all that falls due on it. */
export type Mark = 'OVERDUE' | 'SOON' | 'OPEN' | 'IN_REVIEW' | 'DONE';

export const marks: Mark[] = ['OVERDUE', 'SOON', 'OPEN', 'IN_REVIEW', 'DONE'];

/** The days before a date on which what is open counts as due soon. */
const SOON_DAYS = 14;

export function markOf(counts: Counts, date: string, today: string): Mark | null {
  if (counts.OVERDUE) return 'OVERDUE';
  if (counts.NOT_STARTED || counts.IN_PROGRESS) {
    const days = (Date.parse(date) - Date.parse(today)) / 86_400_000;
    return days <= SOON_DAYS ? 'SOON' : 'OPEN';
  }
  if (counts.IN_REVIEW) return 'IN_REVIEW';
  return counts.DONE || counts.DONE_LATE ? 'DONE' : null;
}

/** What is due: neither what was exempted nor what was withdrawn, as on the days themselves. */
export function sum({ EXEMPT, CLOSED, ...due }: Counts): number {
  return Object.values(due).reduce((all, one) => all + one, 0);
}
