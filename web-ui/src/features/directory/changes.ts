import { same } from '@/ui/opened/rebase';

/** What an object was after one change, as the history tells it. */
export type Body = Readonly<Record<string, unknown>>;

export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

/** What never changes, or says nothing to a person. */
const SILENT = new Set(['id', 'bureau']);

/** What one change changed; of a new object (`before` null) everything that was filled in. */
export function changes(before: Body | null, after: Body): FieldChange[] {
  return Object.keys(after)
    .filter(
      (field) => !SILENT.has(field) && !same(after[field], before?.[field]) && !blank(before, after[field]),
    )
    .map((field) => ({ field, before: before?.[field] ?? null, after: after[field] ?? null }));
}

function blank(before: Body | null, value: unknown) {
  return (
    before === null && (value === null || value === false || (Array.isArray(value) && value.length === 0))
  );
}
