import type { Flag, Plan, Row } from './calls';

/** How far the review of a draft has come, by rows and by the doubts about the table as a whole. */
export interface Review {
  done: number;
  all: number;
  mechanisms: number;
  items: number;
  rows: number;
  duties: number;
}

/** What waits for a person: a doubt about the whole table, or a row with all its doubts. */
export type Place = { flag: Flag; row?: never } | { row: Row; flag?: never };

const isOpen = ({ settledAt }: Flag) => !settledAt;

/** Whether somebody has held the row against its words and nothing in it is doubtful any more. */
export function isRead(row: Row): boolean {
  return !!row.proofreadAt && !row.flags.some(isOpen);
}

/** In the order of the page, for the walk from one to the next. */
export function placesOf(plan: Pick<Plan, 'rows' | 'flags'>): Place[] {
  return [
    ...plan.flags.filter(isOpen).map((flag) => ({ flag })),
    ...plan.rows.filter((row) => !isRead(row)).map((row) => ({ row })),
  ];
}

/** The id of what a place is settled at on the page. */
export function placeId({ flag, row }: Place): string {
  return flag ? `flag-${flag.id}` : `proof-${row.id}`;
}

export function reviewOf(plan: Pick<Plan, 'rows' | 'flags'>): Review {
  const all = plan.flags.length + plan.rows.length;
  return {
    done: all - placesOf(plan).length,
    all,
    mechanisms: new Set(plan.rows.map(({ mechanism }) => mechanism.no + mechanism.name)).size,
    items: new Set(plan.rows.map(({ item, mechanism }) => mechanism.no + item.no + item.name)).size,
    rows: plan.rows.length,
    duties: plan.rows.reduce((sum, { duties }) => sum + duties.length, 0),
  };
}
