import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import { $responsibility, responsibility } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { ProblemError } from '@/api/problem';
import type { Schema } from '@/api/schema';

export type Plan = Schema<'PlanView'>;
export type Row = Schema<'RowView'>;
export type Duty = Schema<'DutyView'>;
export type Flag = Schema<'FlagView'>;
export type Limit = Schema<'Limit'>;
export type RowChange = Schema<'RowRequest'>;
export type DutyChange = Schema<'DutyRequest'>;
export type Window = Schema<'Window'>;

const PLANS = '/api/responsibility/v1/plans';
const PLAN = `${PLANS}/{plan}` as const;

export function usePlan(plan: string, enabled = true) {
  return $responsibility.useQuery('get', PLAN, { params: { path: { plan } } }, { enabled });
}

export async function readPlan(plan: string): Promise<Plan> {
  const { data } = await responsibility.GET(PLAN, { params: { path: { plan } } });
  if (!data) throw new Error('a plan came back empty');
  return data;
}

/** The acts of a review; each answer is the whole plan, which takes the place of the one that is shown. */
export function useReview(plan: Plan) {
  const queries = useQueryClient();
  const { queryKey } = $responsibility.queryOptions('get', PLAN, { params: { path: { plan: plan.id } } });
  const onSuccess = (changed: Plan) => {
    queries.setQueryData(queryKey, changed);
    // What is counted from the plan, above all what publishing would bring, has changed with it.
    void queries.invalidateQueries({
      predicate: ({ queryKey: [method, path] }) =>
        method === 'get' && path !== PLAN && typeof path === 'string' && path.startsWith(PLANS),
    });
  };
  const onError = (problem: unknown) => {
    if (problem instanceof ProblemError && problem.status === 412)
      void queries.invalidateQueries({ queryKey });
  };
  const params = { header: { 'If-Match': `"${plan.version}"` } };
  const settle = $responsibility.useMutation('put', `${PLAN}/flags`, { onSuccess, onError });
  const proofread = $responsibility.useMutation('put', `${PLAN}/proofreading`, { onSuccess, onError });
  const change = $responsibility.useMutation('put', `${PLAN}/rows/{row}`, {
    meta: { shown: true },
    onSuccess,
    onError,
  });
  const name = $responsibility.useMutation('put', `${PLAN}/unit-words`, { onSuccess, onError });
  return {
    settling: settle.isPending || proofread.isPending,
    /** Says that a row is read right, doubts included, or takes that back. */
    proofread: (row: string, read: boolean) =>
      proofread.mutateAsync({ params: { ...params, path: { plan: plan.id } }, body: { rows: [row], read } }),
    settle: (flags: string[], settled: boolean) =>
      settle.mutateAsync({ params: { ...params, path: { plan: plan.id } }, body: { flags, settled } }),
    naming: name.isPending,
    /** Says which unit unknown words mean, in every cell at once. */
    nameUnit: (body: Schema<'UnitWordRequest'>) =>
      name.mutateAsync({ params: { ...params, path: { plan: plan.id } }, body }),
    /** Over the version that the form of the row was opened with. */
    change: (row: string, body: RowChange, version: number) =>
      change.mutateAsync({ params: { header: ifMatch(version), path: { plan: plan.id, row } }, body }),
  };
}

/** The dates that the duties of a row would bring as they stand in the form, duty by duty. */
export function useTrial(plan: string, row: RowChange) {
  const duties = row.duties.map(({ kind, every, atLeast, timeLimit }) => ({
    kind,
    every,
    atLeast: atLeast ?? undefined,
    timeLimit,
  }));
  return $responsibility.useQuery(
    'post',
    `${PLAN}/windows`,
    { params: { path: { plan } }, body: { timeLimit: row.timeLimit, duties } },
    { placeholderData: keepPreviousData, retry: false },
  );
}
