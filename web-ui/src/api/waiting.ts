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

/** What waits for the person, a line for each kind that there is something of; the bell counts what the person has to act on. */
export function useWaitingLines(enabled: boolean) {
  const { data } = useWorkbench(enabled);
  return lines.map((line) => ({ ...line, count: data?.[line.kind] ?? 0 })).filter(({ count }) => count > 0);
}

const lines = [
  { kind: 'urged', to: '/obligations?urged=true', acts: true },
  { kind: 'returned', to: '/mine?queue=RETURNED', acts: true },
  { kind: 'unattended', to: '/mine?queue=UNATTENDED', acts: true },
  { kind: 'toSign', to: '/signing', acts: true },
  { kind: 'toAccept', to: '/acceptance', acts: true },
  { kind: 'reliefsToSubmit', to: '/reliefs?queue=SUBMIT', acts: true },
  { kind: 'reliefsToApprove', to: '/reliefs?queue=APPROVE', acts: true },
  { kind: 'reliefsDecided', to: '/reliefs?queue=DECIDED', acts: false },
  { kind: 'meetingLines', to: '/meetings', acts: true },
] as const;
