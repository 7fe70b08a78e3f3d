import { $responsibility } from './client';
import { today } from './today';

/** The business day by which the service counts; the date in China until it has answered. */
export function useToday(): string {
  const { data } = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/business-day',
    {},
    { staleTime: 60_000, retry: false },
  );
  return data?.today ?? today();
}
