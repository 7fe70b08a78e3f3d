import { $responsibility, responsibility } from '@/api/client';
import { ProblemError } from '@/api/problem';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';
import { rebase } from '@/ui/opened/rebase';
import { type Values, valuesOf } from './values';

export type RecordView = Schema<'RecordView'>;
export type Act = Schema<'RecordAct'>;

const RECORD = '/api/responsibility/v1/records/{record}';

export function useRecord(record: string, enabled = true) {
  return $responsibility.useQuery('get', RECORD, { params: { path: { record } } }, { enabled });
}

/** As the server has it now: an upload or a removal of evidence is not in what was read before. */
export function useRecordAnew(record: string) {
  const query = $responsibility.useQuery(
    'get',
    RECORD,
    { params: { path: { record } } },
    { refetchOnMount: 'always' },
  );
  return { ...query, data: query.isFetchedAfterMount ? query.data : undefined };
}

/** Whether it closes nothing of what it serves. */
export function isProgress({ obligations }: RecordView): boolean {
  return obligations.length > 0 && obligations.every(({ fulfils }) => fulfils === false);
}

/** Puts a newer state of a record where every page looks for it. */
export function showRecord(view: RecordView) {
  const { queryKey } = $responsibility.queryOptions('get', RECORD, { params: { path: { record: view.id } } });
  queries.setQueryData(queryKey, view);
}

/** Makes every list and count that a record stands in ask again. */
export function refreshLists(record: string) {
  return queries.invalidateQueries({
    predicate: ({ queryKey: [, path, init] }) =>
      typeof path === 'string' && !(path === RECORD && JSON.stringify(init).includes(record)),
  });
}

/** What was typed, and what it began with as far as the server had something. */
interface Typed {
  values: Values;
  base: Values | null;
}

/**
 * Saves a draft. Only its recorder changes a draft, so a stale version is this very person in another window: what was
 * typed at hand wins, what was not touched here stays as it was written there.
 */
export async function saveDraft(record: string, { values, base }: Typed, version: number | null) {
  try {
    return { saved: await put(record, values, version), written: values, differences: [] };
  } catch (problem) {
    if (!(problem instanceof ProblemError) || (problem.status !== 412 && problem.status !== 428))
      throw problem;
    const { data } = await responsibility.GET(RECORD, { params: { path: { record } } });
    const { values: written, differences } =
      data && base ? rebase(base, values, valuesOf(data)) : { values, differences: [] };
    return { saved: await put(record, written, data?.version ?? null), written, differences };
  }
}

async function put(record: string, values: Values, version: number | null): Promise<RecordView> {
  const header = version === null ? {} : { 'If-Match': `"${version}"` };
  const { data } = await responsibility.PUT(RECORD, { params: { path: { record }, header }, body: values });
  if (!data) throw new Error('a saved record came back empty');
  return data;
}

export async function act(
  view: Pick<RecordView, 'id' | 'version'>,
  step: Act,
  reason?: string,
  recorder?: string,
): Promise<RecordView> {
  const { data } = await responsibility.POST(`${RECORD}/acts`, {
    params: { path: { record: view.id }, header: { 'If-Match': `"${view.version}"` } },
    body: { act: step, reason, recorder },
  });
  if (!data) throw new Error('a record came back empty');
  showRecord(data);
  await refreshLists(view.id);
  return data;
}

export function evidenceHref(record: string, evidence: string) {
  return `/api/responsibility/v1/records/${record}/evidence/${evidence}`;
}
