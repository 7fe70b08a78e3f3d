import { $responsibility, responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';

export type Meeting = Schema<'MeetingView'>;
export type MeetingItem = Meeting['actions'][number];

const MEETING = '/api/responsibility/v1/joint-meetings/{meeting}';

export const meetingKinds: Schema<'MeetingKind'>[] = ['CONDUCT', 'ENFORCEMENT', 'PREVENTION'];
export const meetingStates: Schema<'MeetingState'>[] = [
  'PREPARING',
  'COLLECTING',
  'HELD',
  'ISSUED',
  'CANCELLED',
];

export function useMeeting(meeting: string, enabled = true) {
  return $responsibility.useQuery('get', MEETING, { params: { path: { meeting } } }, { enabled });
}

export function useConvenedKinds(enabled: boolean) {
  return $responsibility.useQuery('get', '/api/responsibility/v1/joint-meetings/convened-kinds', undefined, {
    enabled,
  });
}

export function useProposedMembers(kind: Schema<'MeetingKind'> | undefined) {
  return $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/joint-meetings/proposed-members',
    { params: { query: { kind: kind ?? 'CONDUCT' } } },
    { enabled: kind !== undefined },
  );
}

export async function readMeeting(meeting: string): Promise<Meeting> {
  const { data } = await responsibility.GET(MEETING, { params: { path: { meeting } } });
  if (!data) throw new Error('a meeting came back empty');
  return data;
}

/** Until when members may be asked for their lines before a meeting on the day. */
export function useProposedCollectBy(heldOn: string | undefined) {
  return $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/joint-meetings/proposed-collect-by',
    { params: { query: { heldOn: heldOn ?? '' } } },
    { enabled: heldOn !== undefined },
  );
}

const after = { meta: { shown: true }, onSuccess: () => queries.invalidateQueries() };

export function useSaveMeeting() {
  return $responsibility.useMutation('put', MEETING, after);
}

export function useMeetingAct() {
  return $responsibility.useMutation('post', '/api/responsibility/v1/joint-meetings/{meeting}/acts', after);
}

export function useSaveLine() {
  return $responsibility.useMutation(
    'put',
    '/api/responsibility/v1/joint-meetings/{meeting}/lines/{unit}',
    after,
  );
}

export function useSaveOutcome() {
  return $responsibility.useMutation('put', '/api/responsibility/v1/joint-meetings/{meeting}/outcome', after);
}

export function useDraftRecord() {
  return $responsibility.useMutation('post', '/api/responsibility/v1/joint-meetings/{meeting}/record', after);
}

export function useActionAct() {
  return $responsibility.useMutation(
    'post',
    '/api/responsibility/v1/joint-meetings/{meeting}/actions/{action}/acts',
    after,
  );
}

export function at(meeting: Meeting) {
  return { path: { meeting: meeting.id }, header: { 'If-Match': `"${meeting.version}"` } };
}
