import { $responsibility, responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';

export type Audit = Schema<'AuditView'>;
export type Step = Schema<'AuditAct'>;

const AUDIT = '/api/responsibility/v1/audits/{audit}';

export function useAudit(audit: string) {
  return $responsibility.useQuery('get', AUDIT, { params: { path: { audit } } });
}

export async function readAudit(audit: string): Promise<Audit> {
  const { data } = await responsibility.GET(AUDIT, { params: { path: { audit } } });
  if (!data) throw new Error('an audit came back empty');
  return data;
}

/** A step changes the schedule, the list and the audit itself. */
const after = { onSuccess: () => queries.invalidateQueries() };
/** The same from a dialog, which shows the refusal itself. */
const inDialog = { ...after, meta: { shown: true } };

export function useSaveAudit() {
  return $responsibility.useMutation('put', AUDIT, inDialog);
}

export function useAuditAct() {
  return $responsibility.useMutation('post', '/api/responsibility/v1/audits/{audit}/acts', inDialog);
}

export function useDraftRecord() {
  return $responsibility.useMutation('post', '/api/responsibility/v1/audits/{audit}/record', after);
}
