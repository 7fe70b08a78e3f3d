import { $cases, cases } from '@/api/client';
import { keyset } from '@/api/keyset';
import { queries } from '@/api/queries';
import type { CaseSchema } from '@/api/schema';

export type Watch = CaseSchema<'WatchView'>;
export type Note = CaseSchema<'HandoverNoteRequest'>;

const WATCHES = '/api/case/v1/platform-watches';
const TODAY = `${WATCHES}/today` as const;
const CANDIDATES = `${WATCHES}/candidates` as const;
const ONE = `${WATCHES}/{watch}` as const;

export function useWatches() {
  return $cases.useInfiniteQuery('get', WATCHES, { params: { query: { limit: 20 } } }, keyset);
}

export function useWatchDay(enabled = true) {
  return $cases.useQuery('get', TODAY, {}, { enabled });
}

export function useCandidates() {
  return $cases.useQuery('get', CANDIDATES);
}

export async function nameOfficer(watch: string, body: CaseSchema<'WatchRequest'>) {
  await cases.PUT(ONE, { params: { path: { watch } }, body });
  await changed();
}

export async function change(watch: Watch, untilDay: string) {
  await cases.POST(`${ONE}/change`, { params: held(watch), body: { untilDay } });
  await changed();
}

export async function cancel(watch: Watch) {
  await cases.POST(`${ONE}/cancellation`, { params: held(watch) });
  await changed();
}

export async function write(watch: Watch, body: Note) {
  await cases.PUT(`${ONE}/handover`, { params: held(watch), body });
  await changed();
}

export async function decide(watch: Watch, confirmed: boolean, remark?: string) {
  await cases.POST(`${ONE}/handover/decision`, { params: held(watch), body: { confirmed, remark } });
  await changed();
}

function held({ id, version }: Watch) {
  return { path: { watch: id }, header: { 'If-Match': `"${version}"` } };
}

async function changed() {
  await Promise.all([
    queries.invalidateQueries({ queryKey: ['get', WATCHES] }),
    queries.invalidateQueries({ queryKey: ['get', TODAY] }),
  ]);
}
