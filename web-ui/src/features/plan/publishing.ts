import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import { $responsibility, responsibility } from '@/api/client';
import type { Schema } from '@/api/schema';
import type { Plan } from './calls';

const PLAN = '/api/responsibility/v1/plans/{plan}';

export interface Terms {
  validFrom: string;
  validTo: string;
  reportCycle: string;
  firstYear: Schema<'FirstYear'>;
  dueShift: Schema<'DueShift'>;
}

/** What publishing would bring under these terms; the last answer stays while the next one is on its way. */
export function usePreview(plan: string, terms: Terms, enabled: boolean) {
  return $responsibility.useQuery(
    'get',
    `${PLAN}/preview`,
    { params: { path: { plan }, query: terms } },
    { enabled, placeholderData: keepPreviousData },
  );
}

export function usePublish(plan: Plan) {
  const queries = useQueryClient();
  const { mutateAsync, isPending, error } = $responsibility.useMutation('post', `${PLAN}/publish`, {
    meta: { shown: true },
    // Publishing changes what every page shows.
    onSuccess: () => queries.invalidateQueries(),
  });
  const params = { path: { plan: plan.id }, header: { 'If-Match': `"${plan.version}"` } };
  return {
    error,
    publishing: isPending,
    publish: (body: Terms) => mutateAsync({ params, body }),
  };
}

export function useDiscard(plan: Plan) {
  const queries = useQueryClient();
  return async () => {
    const params = { path: { plan: plan.id }, header: { 'If-Match': `"${plan.version}"` } };
    await responsibility.DELETE(PLAN, { params });
    await queries.invalidateQueries();
  };
}

const TAKING_BACK = `${PLAN}/carry-over/taking-back` as const;

/** What taking back the carry-over into this plan would do, as it is at the moment. */
export function useTakingBack(plan: Plan, enabled: boolean) {
  return $responsibility.useQuery(
    'get',
    TAKING_BACK,
    { params: { path: { plan: plan.id } } },
    { enabled, staleTime: 0 },
  );
}

export function useTakeBack(plan: Plan) {
  const queries = useQueryClient();
  const { mutateAsync, isPending, error } = $responsibility.useMutation('post', TAKING_BACK, {
    meta: { shown: true },
    onSuccess: () => queries.invalidateQueries(),
  });
  const params = { path: { plan: plan.id }, header: { 'If-Match': `"${plan.version}"` } };
  return {
    error,
    taking: isPending,
    takeBack: (reason: string) => mutateAsync({ params, body: { reason } }),
  };
}

export function useEnd(plan: Plan) {
  const queries = useQueryClient();
  const { mutateAsync, isPending, error } = $responsibility.useMutation('post', `${PLAN}/close`, {
    meta: { shown: true },
    onSuccess: () => queries.invalidateQueries(),
  });
  const params = { path: { plan: plan.id }, header: { 'If-Match': `"${plan.version}"` } };
  return { error, ending: isPending, end: (reason: string) => mutateAsync({ params, body: { reason } }) };
}
