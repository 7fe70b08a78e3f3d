import { $responsibility, responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';
import { upload } from '@/api/upload';
import { uuidv7 } from '@/ui/uuid';

export type Relief = Schema<'ReliefView'>;
export type Draft = Schema<'ReliefRequest'>;
export type Act = Schema<'ReliefAct'>;

const RELIEF = '/api/responsibility/v1/reliefs/{relief}';

export function useRelief(relief: string, enabled = true) {
  return $responsibility.useQuery('get', RELIEF, { params: { path: { relief } } }, { enabled });
}

export function draftOf(stored: Relief): Draft {
  const { kind, obligations, until, reason, basis } = stored;
  return { kind, obligations: obligations.map(({ id }) => id), until: until ?? undefined, reason, basis };
}

export async function readDraft(relief: string) {
  const { data } = await responsibility.GET(RELIEF, { params: { path: { relief } } });
  if (!data) throw new Error('a request came back empty');
  return { version: data.version, values: draftOf(data) };
}

function show(view: Relief) {
  const { queryKey } = $responsibility.queryOptions('get', RELIEF, { params: { path: { relief: view.id } } });
  queries.setQueryData(queryKey, view);
}

export async function save(relief: string, body: Draft, version: number | null): Promise<Relief> {
  const header = version === null ? {} : { 'If-Match': `"${version}"` };
  const { data } = await responsibility.PUT(RELIEF, { params: { path: { relief }, header }, body });
  if (!data) throw new Error('a saved request came back empty');
  show(data);
  await queries.invalidateQueries({ queryKey: ['get', '/api/responsibility/v1/reliefs'] });
  return data;
}

/** A decision changes due dates, states and counts everywhere. */
export async function act(relief: Relief, step: Act, reason?: string): Promise<void> {
  const { data } = await responsibility.POST(`${RELIEF}/acts`, {
    params: { path: { relief: relief.id }, header: { 'If-Match': `"${relief.version}"` } },
    body: { act: step, reason },
  });
  if (step === 'DISCARD')
    return void queries.invalidateQueries({ queryKey: ['get', '/api/responsibility/v1/reliefs'] });
  if (data) show(data);
  await queries.invalidateQueries();
}

export function paperHref(relief: string, paper: string) {
  return `/api/responsibility/v1/reliefs/${relief}/files/${paper}`;
}

export async function addPaper(relief: string, file: File) {
  await upload({
    method: 'PUT',
    url: `${paperHref(relief, uuidv7())}?name=${encodeURIComponent(file.name)}`,
    body: file,
    headers: { 'Content-Type': 'application/octet-stream' },
  }).done;
}

export async function removePaper(relief: string, file: string) {
  await responsibility.DELETE('/api/responsibility/v1/reliefs/{relief}/files/{file}', {
    params: { path: { relief, file } },
  });
}

export function refresh(relief: string) {
  const { queryKey } = $responsibility.queryOptions('get', RELIEF, { params: { path: { relief } } });
  return queries.invalidateQueries({ queryKey });
}
