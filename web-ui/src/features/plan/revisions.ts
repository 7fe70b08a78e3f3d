import { useQueryClient } from '@tanstack/react-query';
import { $responsibility } from '@/api/client';
import { keyset } from '@/api/keyset';
import type { Schema } from '@/api/schema';
import type { Plan } from './calls';

export type Revision = Schema<'RevisionView'>;
export type RowDiff = Schema<'RowDiff'>;
export type DutyDiff = Schema<'DutyDiff'>;
export type Effect = Schema<'RevisionEffect'>;

const PLAN = '/api/responsibility/v1/plans/{plan}';

export function useRevision(plan: string, enabled: boolean) {
  return $responsibility.useQuery('get', `${PLAN}/revision`, { params: { path: { plan } } }, { enabled });
}

export function usePredecessors(plan: string, enabled: boolean) {
  return $responsibility.useQuery('get', `${PLAN}/predecessors`, { params: { path: { plan } } }, { enabled });
}

export function useVersions(plan: string) {
  return $responsibility.useQuery('get', `${PLAN}/versions`, { params: { path: { plan } } });
}

export interface EffectQuery {
  on: string;
  validTo: string;
  carriedDue?: string;
}

/** What carrying out would do; it is tried and taken back, so a second look while nothing changed is not needed. */
export function useEffectOf(plan: string, query: EffectQuery, enabled: boolean) {
  return $responsibility.useQuery(
    'get',
    `${PLAN}/revision/preview`,
    { params: { path: { plan }, query } },
    { enabled },
  );
}

/** The obligations behind one figure of a row of that. */
export function useEffectLines(
  plan: string,
  query: EffectQuery & { row: string; figure: Schema<'EffectFigure'> },
) {
  return $responsibility.useInfiniteQuery(
    'get',
    `${PLAN}/revision/preview/obligations`,
    { params: { path: { plan }, query: { ...query, limit: 50 } } },
    keyset,
  );
}

/** The sums of an effect, for a sentence. */
export function countsOf({ goOn, change, close, add, stay }: Effect) {
  return { goOn, change, close, add, stay };
}

/** What makes a draft a new version; each act changes the draft, so that its next reading is asked for anew. */
export function useRevising(plan: Pick<Plan, 'id' | 'version'>) {
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries();
  const options = { onSuccess, meta: { shown: true } };
  const begin = $responsibility.useMutation('put', `${PLAN}/revision`, options);
  const abandon = $responsibility.useMutation('delete', `${PLAN}/revision`, { onSuccess });
  const match = $responsibility.useMutation('put', `${PLAN}/revision/matches`, { onSuccess });
  const carryOut = $responsibility.useMutation('post', `${PLAN}/revision/carry-out`, options);
  const params = { path: { plan: plan.id }, header: { 'If-Match': `"${plan.version}"` } };
  return {
    error: begin.error ?? carryOut.error,
    busy: begin.isPending || match.isPending || carryOut.isPending || abandon.isPending,
    begin: (replaces: string) => begin.mutateAsync({ params, body: { replaces } }),
    abandon: () => abandon.mutateAsync({ params }),
    match: (body: Schema<'MatchRequest'>) => match.mutateAsync({ params, body }),
    carryOut: (body: Schema<'CarryOutRequest'>) => carryOut.mutateAsync({ params, body }),
  };
}
