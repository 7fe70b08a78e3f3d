import { $responsibility, responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';

export type Roster = Schema<'RosterView'>;
export type Kind = Roster['kind'];
export type Entry = Schema<'RosterEntryView'>;
export type EntryState = Entry['state'];

export const entryStates: EntryState[] = ['CURRENT', 'ENDED', 'WITHDRAWN'];

/** What an entry of these lists is: an event for which something is owed. */
const events: Kind[] = ['NEW_RECRUIT', 'PROMOTED', 'SANCTIONED', 'BAD_SIGN'];

export function opensEvents(kind: Kind) {
  return events.includes(kind);
}

export function useRosters() {
  return $responsibility.useQuery('get', '/api/responsibility/v1/rosters');
}

export async function readEntry(entry: string): Promise<Entry> {
  const { data } = await responsibility.GET('/api/responsibility/v1/roster-entries/{entry}', {
    params: { path: { entry } },
  });
  if (!data) throw new Error('an entry came back empty');
  return data;
}

export function useSaveEntry() {
  return $responsibility.useMutation('put', '/api/responsibility/v1/roster-entries/{entry}', {
    meta: { shown: true },
    onSuccess: () => queries.invalidateQueries(),
  });
}

export function useEntryAct() {
  return $responsibility.useMutation('post', '/api/responsibility/v1/roster-entries/{entry}/acts', {
    meta: { shown: true },
    onSuccess: () => queries.invalidateQueries(),
  });
}
