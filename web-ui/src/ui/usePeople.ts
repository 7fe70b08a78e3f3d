import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { $responsibility } from '@/api/client';

const PEOPLE = '/api/responsibility/v1/people';
const FOR_LONG = { staleTime: 10 * 60_000 };

/**
 * People of the bureau, found by name or police number while one types; whoever is chosen already is known by name too,
 * however many people there are.
 *
 * @param unit narrows what is found to one unit
 */
export function usePeople(chosen: readonly string[], unit?: string) {
  const [words, setWords] = useState('');
  const [q, setQ] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setQ(words.trim()), 250);
    return () => clearTimeout(timer);
  }, [words]);
  const { data, isFetching } = $responsibility.useQuery(
    'get',
    PEOPLE,
    { params: { query: { q: q || undefined, unit, limit: 50 } } },
    { placeholderData: keepPreviousData, ...FOR_LONG },
  );
  const found = data?.items ?? [];
  const known = useQueries({
    queries: chosen.map((id) =>
      $responsibility.queryOptions('get', `${PEOPLE}/{id}`, { params: { path: { id } } }, FOR_LONG),
    ),
  }).flatMap((one) => (one.data ? [one.data] : []));
  const others = known.filter(({ id }) => !found.some((one) => one.id === id));
  return { people: [...found, ...others], isFetching, setWords };
}
