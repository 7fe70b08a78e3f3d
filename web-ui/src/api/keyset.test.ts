import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { keyset } from './keyset';

it('keeps the pages of a list apart from a single answer to the same question', async () => {
  const queries = new QueryClient();
  const queryKey = ['get', '/api/case/v1/transfers', { params: { query: { limit: 50 } } }];
  const answer = { items: ['one'], next: null };
  await queries.fetchInfiniteQuery({ queryKey, queryFn: () => answer, ...keyset });
  expect(await queries.fetchQuery({ queryKey, queryFn: () => answer, staleTime: 60_000 })).toEqual(answer);
  await queries.invalidateQueries({ queryKey: ['get', '/api/case/v1/transfers'] });
  expect(queries.getQueryCache().findAll({ stale: true })).toHaveLength(2);
});
