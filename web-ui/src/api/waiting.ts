import { $responsibility } from './client';

/** What waits for the person; asked again each minute while the page is looked at. */
export function useWorkbench(enabled: boolean) {
  return $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/workbench',
    {},
    { enabled, refetchInterval: 60_000 },
  );
}

/** How much waits for the person, by place. */
export function useWaiting(enabled: boolean) {
  const { data } = useWorkbench(enabled);
  const registers = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/register-figures',
    {},
    { enabled, refetchInterval: 60_000 },
  );
  return {
    registers: registers.data?.reduce((all, { waiting }) => all + waiting, 0) ?? 0,
    signing: data?.toSign ?? 0,
    acceptance: (data?.toAccept ?? 0) + (data?.foundWrong ?? 0),
    mine: (data?.returned ?? 0) + (data?.unattended ?? 0),
    reliefs: (data?.reliefsToSubmit ?? 0) + (data?.reliefsToApprove ?? 0),
    imports: data?.planDrafts ?? 0,
    meetings: data?.meetingLines ?? 0,
  };
}
