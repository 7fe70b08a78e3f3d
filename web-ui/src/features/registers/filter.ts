import type { Schema } from '@/api/schema';
import { useSearch } from '@/ui/useSearch';

export type Attention = Schema<'RegisterAttention'>;

/** What narrows the list of a register; it stands in the address. */
export function useEntryFilter() {
  const { get, ...rest } = useSearch<
    'unit' | 'state' | 'category' | 'grade' | 'attention' | 'q' | 'likelihood' | 'impact' | 'year' | 'parent'
  >();
  const filter = {
    unit: get('unit'),
    state: get('state') as Schema<'RegisterState'> | undefined,
    category: get('category'),
    grade: get('grade'),
    attention: get('attention') as Attention | undefined,
    likelihood: number(get('likelihood')),
    impact: number(get('impact')),
    year: number(get('year')),
    parent: get('parent'),
    q: get('q'),
  };
  return { filter, ...rest };
}

export type EntryFilter = ReturnType<typeof useEntryFilter>['filter'];

function number(text: string | undefined): number | undefined {
  return text === undefined || !/^\d{1,4}$/.test(text) ? undefined : Number(text);
}

/** The entries of the same filter as a workbook. */
export function workbookOf(filter: Record<string, string | number | undefined>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(filter)) if (value !== undefined) params.set(key, String(value));
  return `/api/responsibility/v1/register-workbook?${params}`;
}
