import { $cases } from '@/api/client';
import { queries } from '@/api/queries';
import { has, useSession } from '@/session/session';
import { type Lead, refresh } from './calls';
import { IncidentCard } from './IncidentCard';

const INCIDENT = '/api/case/v1/leads/{lead}/incident';

/** The incident for which a lead is frozen. */
export function LeadIncident({ lead }: { lead: Lead }) {
  const session = useSession();
  const may = has(session, 'case-manager', 'discipline-head', 'superior');
  const { data } = $cases.useQuery(
    'get',
    INCIDENT,
    { params: { path: { lead: lead.id } } },
    { enabled: lead.frozen && may },
  );
  if (!data) return null;
  return (
    <IncidentCard
      incident={data}
      onDone={() =>
        Promise.all([queries.invalidateQueries({ queryKey: ['get', INCIDENT] }), refresh(lead.id)])
      }
    />
  );
}
