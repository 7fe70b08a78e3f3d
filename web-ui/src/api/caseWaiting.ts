import { useQueries } from '@tanstack/react-query';
import { has, type Session, useSession } from '@/session/session';
import { cases } from './client';
import type { CaseSchema } from './schema';

const LEADS = '/api/case/v1/leads';
const PETITIONS = '/api/case/v1/petitions';
const SUPERVISIONS = '/api/case/v1/supervisions';
/** More are not counted. */
const limit = 100;

type Kind =
  | 'leadsToApprove'
  | 'leadsMine'
  | `petitions${CaseSchema<'PetitionQueue'>}`
  | `supervisions${'ISSUED' | 'IN_HAND'}`;

interface Way {
  kind: Kind;
  /** Place of the menu that it counts for; null where it is work at hand and waits for nobody's word. */
  place: 'leads' | 'petitions' | 'supervisions' | null;
  path: string;
  to: string;
  count: () => Promise<number>;
}

function lead(
  kind: Kind,
  place: Way['place'],
  view: string,
  query: { waiting?: boolean; mine?: boolean },
): Way {
  const count = async () => sizeOf(await cases.GET(LEADS, { params: { query: { ...query, limit } } }));
  return { kind, place, path: LEADS, to: `/leads?view=${view}`, count };
}

function petition(queue: CaseSchema<'PetitionQueue'>): Way {
  const count = async () => sizeOf(await cases.GET(PETITIONS, { params: { query: { queue, limit } } }));
  const to = `/petitions?queue=${queue}`;
  return { kind: `petitions${queue}`, place: 'petitions', path: PETITIONS, to, count };
}

function supervision(state: 'ISSUED' | 'IN_HAND', unit: string): Way {
  const count = async () =>
    sizeOf(await cases.GET(SUPERVISIONS, { params: { query: { state, unit, limit } } }));
  const to = `/supervisions?state=${state}&unit=${unit}`;
  return { kind: `supervisions${state}`, place: 'supervisions', path: SUPERVISIONS, to, count };
}

const sizeOf = ({ data }: { data?: { items: unknown[] } }) => data?.items.length ?? 0;

function waysOf(session: Session): Way[] {
  const of = (roles: Parameters<typeof has>[1][], ways: () => Way[]) =>
    has(session, ...roles) ? ways() : [];
  return [
    ...of(['case-manager', 'discipline-head', 'bureau-leader', 'superior'], () => [
      lead('leadsToApprove', 'leads', 'toApprove', { waiting: true }),
    ]),
    ...of(['handler', 'adjudicator'], () => [lead('leadsMine', null, 'mine', { mine: true })]),
    ...of(['unit-leader'], () => [petition('HEAD')]),
    ...of(['staff'], () => [petition('UNIT')]),
    ...of(['discipline', 'discipline-head'], () => [petition('OVERSEER')]),
    ...of(['intake'], () => [petition('DESK')]),
    ...of(['staff', 'unit-leader'], () =>
      session.unit ? [supervision('ISSUED', session.unit), supervision('IN_HAND', session.unit)] : [],
    ),
  ];
}

/** What waits for the person at the desk of cases; asked again each minute while the page is looked at. */
export function useCaseWaiting() {
  const ways = waysOf(useSession());
  const found = useQueries({
    queries: ways.map(({ kind, path, count }) => ({
      queryKey: ['get', path, 'waiting', kind],
      queryFn: count,
      refetchInterval: 60_000,
    })),
  });
  return ways.map((way, at) => ({ ...way, waiting: found[at]?.data ?? 0 }));
}
