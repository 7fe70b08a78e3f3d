import { useQueryClient } from '@tanstack/react-query';
import { $responsibility, responsibility } from '@/api/client';
import type { Plan } from './calls';

const PLAN = '/api/responsibility/v1/plans/{plan}';

export function usePreview(plan: string, enabled: boolean) {
  return $responsibility.useQuery('get', `${PLAN}/preview`, { params: { path: { plan } } }, { enabled });
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
    publish: (body: { validFrom: string; validTo: string; reportCycle: string }) =>
      mutateAsync({ params, body }),
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

export function useEnd(plan: Plan) {
  const queries = useQueryClient();
  const { mutateAsync, isPending, error } = $responsibility.useMutation('post', `${PLAN}/close`, {
    meta: { shown: true },
    onSuccess: () => queries.invalidateQueries(),
  });
  const params = { path: { plan: plan.id }, header: { 'If-Match': `"${plan.version}"` } };
  return { error, ending: isPending, end: (reason: string) => mutateAsync({ params, body: { reason } }) };
}
