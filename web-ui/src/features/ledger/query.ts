import type { operations } from '@/api/generated/responsibility';

type Query = NonNullable<operations['listRecords']['parameters']['query']>;
export type Sort = NonNullable<Query['sort']>;
export type State = NonNullable<Query['state']>;

export const sorts: Sort[] = ['NEWEST', 'HELD_LATEST', 'HELD_EARLIEST', 'CHANGED_LATEST', 'CHANGED_EARLIEST'];
export const states: State[] = ['DRAFT', 'SUBMITTED', 'SIGNED', 'ACCEPTED', 'RETURNED'];
export const keys = [
  'q',
  'unit',
  'state',
  'item',
  'from',
  'to',
  'person',
  'form',
  'field',
  'value',
  'sort',
] as const;
export type LedgerKey = (typeof keys)[number];

/** The filter that the page's address holds. */
export function queryOf(get: (key: LedgerKey) => string | undefined): Query {
  const query: Record<string, string> = {};
  for (const key of keys) {
    const value = get(key);
    if (value) query[key] = value;
  }
  return query as Query;
}

/** The same records as a workbook. */
export function workbookHref(query: Query): string {
  const { sort, ...rest } = query;
  const params = new URLSearchParams(rest as Record<string, string>);
  if (sort) params.set('sort', sort);
  return `/api/responsibility/v1/ledger/workbook?${params}`;
}
