import { useQueries } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { $responsibility } from '@/api/client';
import type { Schema } from '@/api/schema';
import { type Owed, obligationLine } from './obligationText';

/** What is settled is not asked for: in the second year it would fill every page, the oldest first. */
const OPEN: Schema<'ObligationState'>[] = ['OVERDUE', 'NOT_STARTED', 'IN_PROGRESS', 'IN_REVIEW'];
const LIST = '/api/responsibility/v1/obligations';

function useOpen(query: { q?: string; unit?: string; limit: number }, enabled: boolean) {
  const answers = useQueries({
    queries: OPEN.map((state) => ({
      ...$responsibility.queryOptions('get', LIST, { params: { query: { ...query, state } } }),
      enabled,
    })),
  });
  return {
    items: answers.flatMap(({ data }) => data?.items ?? []),
    isPending: answers.some(({ isPending }) => isPending),
    more: answers.some(({ data }) => Boolean(data?.next)),
  };
}

type Named = Owed & { id: string };

interface Options {
  /** Narrows to what one unit owes. */
  unit?: string;
  /** Those whose names are known already. */
  known?: readonly Named[];
}

/**
 * Obligations that are still owed, by due date, and by their words as one types where there are more than a page holds.
 * Those that are chosen already are shown by name whatever has become of them.
 */
export function useOwed(chosen: readonly string[], { unit, known = [] }: Options = {}) {
  const [words, setWords] = useState('');
  const q = useDeferredValue(words.trim());
  const first = useOpen({ unit, limit: 200 }, true);
  const found = useOpen({ unit, q, limit: 50 }, first.more && q.length > 1);
  const owed = [...first.items, ...found.items].filter((one) => !unit || one.unit.id === unit);
  const there: Named[] = [...owed, ...known];
  const missing = first.isPending ? [] : chosen.filter((id) => !there.some((one) => one.id === id));
  const named = useQueries({
    queries: missing.map((obligation) =>
      $responsibility.queryOptions('get', `${LIST}/{obligation}`, { params: { path: { obligation } } }),
    ),
  }).flatMap(({ data }) => (data ? [data] : []));
  const all = new Map([...there, ...named].map((one) => [one.id, one]));
  const options = [...all.values()]
    .sort((one, other) => one.due.localeCompare(other.due))
    .map((one) => ({ value: one.id, label: obligationLine(one) }));
  return { options, isPending: first.isPending, setWords };
}
