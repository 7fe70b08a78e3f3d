import { useQueries } from '@tanstack/react-query';
import { $responsibility } from '@/api/client';
import type { RecordView } from './calls';

/** The obligations of a record by name: those it serves already, and those it is begun for. */
export function useNamed(stored: RecordView | null, obligations: string[]) {
  const begun = useQueries({
    queries: obligations.map((obligation) =>
      $responsibility.queryOptions('get', '/api/responsibility/v1/obligations/{obligation}', {
        params: { path: { obligation } },
      }),
    ),
  });
  return [...(stored?.obligations ?? []), ...begun.flatMap(({ data }) => (data ? [data] : []))];
}
