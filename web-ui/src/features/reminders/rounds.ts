import { $inspection } from '@/api/client';
import { queries } from '@/api/queries';
import type { InspectionSchema } from '@/api/schema';

export type RoundReminder = InspectionSchema<'RoundReminderView'>;

const LIST = '/api/inspection/v1/round-reminders';
const UNREAD = '/api/inspection/v1/round-reminders/unread';

/** How many reminders of rounds still ask for something. */
export function useRoundUnread(enabled: boolean) {
  const { data } = $inspection.useQuery('get', UNREAD, {}, { enabled, refetchInterval: 60_000 });
  return data?.unread ?? 0;
}

/** Those of rounds, newest first; there are a handful in a year. */
export function useRoundReminders(all: boolean, enabled: boolean) {
  return $inspection.useQuery('get', LIST, { params: { query: { unread: !all, limit: 200 } } }, { enabled });
}

/** Marks reminders of rounds as read: those named, or all. */
export function useReadRounds() {
  const read = $inspection.useMutation('put', '/api/inspection/v1/round-reminders/read', {
    onSuccess: async (left) => {
      queries.setQueryData(['get', UNREAD, {}], left);
      await queries.invalidateQueries({ queryKey: ['get', LIST] });
    },
  });
  return (reminders?: string[]) => read.mutateAsync({ body: { reminders } });
}
