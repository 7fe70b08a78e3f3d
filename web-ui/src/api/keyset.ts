import { hashKey, type QueryKey } from '@tanstack/react-query';

/** How every list goes on: by the cursor that the last page ended with. Null, not undefined, asks for the first page. */
export const keyset = {
  pageParamName: 'after',
  initialPageParam: null,
  getNextPageParam: (last: { next?: string | null }) => last.next ?? undefined,
  /** Pages of a list are kept apart from a single answer to the same question, which has another shape. */
  queryKeyHashFn: (key: QueryKey) => `pages ${hashKey(key)}`,
};
