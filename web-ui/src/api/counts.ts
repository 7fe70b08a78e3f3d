import type { Schema } from './schema';

type Counts = Schema<'StateCounts'>;
export type StateName = Schema<'ObligationState'>;

const fields: Record<StateName, keyof Counts> = {
  OVERDUE: 'overdue',
  IN_PROGRESS: 'inProgress',
  NOT_STARTED: 'notStarted',
  IN_REVIEW: 'inReview',
  DONE_LATE: 'doneLate',
  DONE: 'done',
  EXEMPT: 'exempt',
  CLOSED: 'closed',
};

/** The counts by the names that the states have everywhere else; a state without any is left out. */
export function byState(counts: Counts): Partial<Record<StateName, number>> {
  const found: Partial<Record<StateName, number>> = {};
  for (const state of Object.keys(fields) as StateName[]) {
    const count = counts[fields[state]];
    if (count > 0) found[state] = count;
  }
  return found;
}
