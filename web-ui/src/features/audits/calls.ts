import { $responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';

export type Audit = Schema<'AuditView'>;
export type Step = Schema<'AuditAct'>;

const AUDIT = '/api/responsibility/v1/audits/{audit}';

export function useAudit(audit: string) {
  return $responsibility.useQuery('get', AUDIT, { params: { path: { audit } } });
}

/** A step changes the schedule, the list and the audit itself. */
const after = { meta: { shown: true }, onSuccess: () => queries.invalidateQueries() };

export function useSaveAudit() {
  return $responsibility.useMutation('put', AUDIT, after);
}

export function useAuditAct() {
  return $responsibility.useMutation('post', '/api/responsibility/v1/audits/{audit}/acts', after);
}

export function useDraftRecord() {
  return $responsibility.useMutation('post', '/api/responsibility/v1/audits/{audit}/record', after);
}
