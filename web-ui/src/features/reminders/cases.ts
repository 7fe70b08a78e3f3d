import { $cases } from '@/api/client';
import type { CaseSchema } from '@/api/schema';
import { has, type Session } from '@/session/session';

export type CaseReminder = CaseSchema<'CaseReminder'>;

/** Whoever works on leads, petitions or orders. */
export function worksOnCases(session: Session) {
  return has(
    session,
    'staff',
    'unit-leader',
    'discipline',
    'discipline-head',
    'intake',
    'case-manager',
    'handler',
    'adjudicator',
    'superior',
  );
}

/** What is due soon or overdue: nothing of it is kept, so nothing is marked as read. */
export function useCaseReminders(enabled: boolean) {
  return $cases.useQuery('get', '/api/case/v1/reminders', {}, { enabled, refetchInterval: 60_000 });
}
