import { useState } from 'react';
import { $inspection } from '@/api/client';
import { ProblemError } from '@/api/problem';
import { queries } from '@/api/queries';
import type { InspectionSchema } from '@/api/schema';
import { type Session, useSession } from '@/session/session';
import { isSignedOut } from '@/session/signIn';

export type RoundView = InspectionSchema<'RoundView'>;
export type RoundObject = InspectionSchema<'RoundObject'>;
export type SelfView = InspectionSchema<'SelfInspectionView'>;
export type Sheet = InspectionSchema<'ScoreSheet'>;
export type SheetLine = InspectionSchema<'SheetLine'>;

export const ROUND = '/api/inspection/v1/rounds/{round}';
export const OBJECT = `${ROUND}/objects/{object}` as const;

/** Every call of a round names it in its path. */
export const at = (round: string) => ({ params: { path: { round } } });
export const atObject = (round: string, object: string) => ({ params: { path: { round, object } } });

export function useRound(round: string) {
  return $inspection.useQuery('get', ROUND, at(round));
}

/** The objects that this person inspects, by the teams: without those of theirs that he is kept from. */
function useInspected(view: RoundView | undefined): readonly string[] {
  const { person } = useSession();
  const inspected = ['INSPECTION', 'SCORING'].includes(view?.round.state ?? '');
  const teams = $inspection.useQuery('get', `${ROUND}/teams`, at(view?.round.id ?? ''), {
    enabled: inspected && view?.mine === true,
  });
  // What the page of the teams has read is there in any phase.
  if (!inspected) return [];
  return (
    teams.data?.flatMap(({ members, objects }) => {
      const self = members.find((one) => one.person === person);
      return self ? objects.filter((one) => !self.keptFrom.includes(one)) : [];
    }) ?? []
  );
}

/** Whether this person inspects an object. */
export function useMember(view: RoundView | undefined, object: string): boolean {
  return useInspected(view).includes(object);
}

/** The objects before and after one, in the order of the round: those that one inspects, to others all but those of the own unit. */
export function useNeighbours(view: RoundView | undefined, object: string) {
  const session = useSession();
  const inspected = useInspected(view);
  const all = (view?.objects ?? []).filter((one) =>
    inspected.length > 0 ? inspected.includes(one.id) : !isOwn(session, one),
  );
  const here = all.findIndex(({ id }) => id === object);
  return here < 0 ? {} : { before: all[here - 1], after: all[here + 1] };
}

/** Whether an object is of the unit of the person who looks at it, or that person: nobody evaluates those. */
export function isOwn(
  session: Session,
  object: Pick<RoundObject, 'ownerBureau' | 'ownerUnit' | 'person'>,
): boolean {
  return (
    object.ownerBureau === session.bureau &&
    (object.ownerUnit === session.unit || (Boolean(session.person) && object.person === session.person))
  );
}

/** The scheme that a round goes by, as it was adopted. */
export function useScheme(scheme: string | null | undefined) {
  return $inspection.useQuery(
    'get',
    '/api/inspection/v1/schemes/{scheme}',
    { params: { path: { scheme: scheme ?? '' } } },
    { enabled: Boolean(scheme) },
  );
}

/** A step moves states, figures and what is missing all over the round. */
export function refresh() {
  return queries.invalidateQueries({
    // Not what a page only sends once: each grant to open the records of a unit is one more on the trail.
    predicate: ({ queryKey }) =>
      queryKey[0] === 'get' && String(queryKey[1]).startsWith('/api/inspection/v1/rounds'),
  });
}

/** The same for several things, one after the other. One that is refused keeps none of the others; its refusal is thrown in the end. */
export async function oneByOne<T>(things: readonly T[], act: (thing: T) => Promise<unknown>): Promise<void> {
  const problems: unknown[] = [];
  for (const thing of things) {
    try {
      await act(thing);
    } catch (problem) {
      problems.push(problem);
      if (!isAboutOne(problem)) break;
    }
  }
  await refresh().catch(() => {});
  if (problems.length > 0) throw problems[0];
}

/** Whether a problem is the service's no to one thing; a lost network or session would meet the next as well. */
function isAboutOne(problem: unknown): boolean {
  if (!(problem instanceof ProblemError)) return false;
  return problem.status >= 400 && problem.status < 500 && !isSignedOut(problem.status);
}

/** Whether somebody else was faster: the page shows what they did, and what was typed stays. */
export function isOvertaken(problem: unknown): boolean {
  return problem instanceof ProblemError && (problem.status === 412 || problem.status === 409);
}

/** Runs one change, shows its refusal where it happened, and reads the round anew. */
export function useChange() {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  async function run(change: () => Promise<unknown>): Promise<boolean> {
    setBusy(true);
    setError(null);
    try {
      await change();
      await refresh();
      return true;
    } catch (problem) {
      setError(problem);
      if (isOvertaken(problem)) await refresh().catch(() => {});
      return false;
    } finally {
      setBusy(false);
    }
  }
  return { busy, error, run };
}
