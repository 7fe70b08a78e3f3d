import {
  type InvalidateOptions,
  type InvalidateQueryFilters,
  MutationCache,
  QueryCache,
  QueryClient,
  type QueryKey,
} from '@tanstack/react-query';
import { ProblemError } from './problem';

/** Tells a person about refusals that no page shows itself; set by the shell, which owns the place of messages. */
let tell: (error: Error) => void = () => {};

export function tellRefusals(how: (error: Error) => void) {
  tell = how;
}

/** For what is put on the trail at each reading: read once for as long as it is shown, not whenever the window is turned to. */
export const readOnce = { staleTime: Number.POSITIVE_INFINITY, gcTime: 0 };

/**
 * Reads again what was written to, a first answer on its way included: the library would let that one stand, though
 * it may tell of the time before the write.
 */
class Queries extends QueryClient {
  override async invalidateQueries<Key extends QueryKey = QueryKey>(
    filters?: InvalidateQueryFilters<Key>,
    options?: InvalidateOptions,
  ) {
    const first = this.getQueryCache()
      .findAll(filters)
      .filter(({ state }) => state.fetchStatus === 'fetching' && state.data === undefined);
    await Promise.all(
      first.filter((query) => query.isActive()).map((query) => query.cancel({ revert: true })),
    );
    return super.invalidateQueries(filters, options);
  }
}

export const queries = new Queries({
  defaultOptions: {
    queries: {
      staleTime: 20_000,
      // A refusal stays a refusal; only a call that found nobody is worth another try.
      retry: (count, error) =>
        count < 2 && error instanceof ProblemError && (error.status === 0 || error.status >= 502),
    },
  },
  queryCache: new QueryCache(),
  mutationCache: new MutationCache({
    onError: (error, _variables, _context, mutation) => {
      if (!mutation.meta?.shown) tell(error);
    },
  }),
});
