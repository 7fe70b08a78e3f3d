import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** The filters of a page, kept in its address: a link, a reload and the back button all find the same list. */
export function useSearch<Key extends string>() {
  const [params, setParams] = useSearchParams();
  const get = (key: Key): string | undefined => params.get(key) ?? undefined;
  const set = useCallback(
    (values: Partial<Record<Key, string | null | undefined>>) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [key, value] of Object.entries<string | null | undefined>(values)) {
            if (value) next.set(key, value);
            else next.delete(key);
          }
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  return { get, set, clear: () => setParams({}, { replace: true }), any: params.size > 0 };
}
