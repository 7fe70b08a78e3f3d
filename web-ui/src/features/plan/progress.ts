import type { Flag, Plan } from './calls';

/** How far the review of a draft has come. */
export interface Review {
  open: number;
  settled: number;
  mechanisms: number;
  items: number;
  rows: number;
  duties: number;
}

export function flagsOf(plan: Pick<Plan, 'rows' | 'flags'>): Flag[] {
  return [...plan.flags, ...plan.rows.flatMap(({ flags }) => flags)];
}

/** The open flags in the order of the page, for the walk from one to the next. */
export function openFlagsOf(plan: Pick<Plan, 'rows' | 'flags'>): Flag[] {
  return flagsOf(plan).filter(({ settledAt }) => !settledAt);
}

export function reviewOf(plan: Pick<Plan, 'rows' | 'flags'>): Review {
  const all = flagsOf(plan).length;
  const open = openFlagsOf(plan).length;
  return {
    open,
    settled: all - open,
    mechanisms: new Set(plan.rows.map(({ mechanism }) => mechanism.no + mechanism.name)).size,
    items: new Set(plan.rows.map(({ item, mechanism }) => mechanism.no + item.no + item.name)).size,
    rows: plan.rows.length,
    duties: plan.rows.reduce((sum, { duties }) => sum + duties.length, 0),
  };
}
