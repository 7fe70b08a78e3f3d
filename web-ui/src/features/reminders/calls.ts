import { $responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';

export type Reminder = Schema<'ReminderView'>;

export type EntryReminder = Schema<'EntryReminderView'>;

/** Where it can be seen: what the reader owes in person while another unit keeps its record stands in the own file. */
export function pageOf({ obligation, inPerson }: Pick<Reminder, 'obligation' | 'inPerson'>) {
  return inPerson ? '/integrity/mine#duties' : `/obligations/${obligation}`;
}

export const ENTRIES = '/api/responsibility/v1/reminders/register-entries';
export const LIST = '/api/responsibility/v1/reminders';
const MOST_READ = 200;
const UNREAD = '/api/responsibility/v1/reminders/unread';

/** How many reminders still ask for something; asked again each minute while the page is looked at. */
export function useUnread(enabled: boolean) {
  const { data } = $responsibility.useQuery('get', UNREAD, {}, { enabled, refetchInterval: 60_000 });
  return data?.unread ?? 0;
}

/** Marks reminders as read: those named, or all. */
export function useRead() {
  const read = $responsibility.useMutation('put', '/api/responsibility/v1/reminders/read', {
    onSuccess: async (left) => {
      queries.setQueryData(['get', UNREAD, {}], left);
      await queries.invalidateQueries({ queryKey: ['get', LIST] });
      await queries.invalidateQueries({ queryKey: ['get', ENTRIES] });
    },
  });
  const send = (reminders?: string[]) => read.mutateAsync({ body: { reminders } });
  return {
    reading: read.isPending,
    read: send,
    /** Any number of them; a call takes so many at most. */
    readEach: async (reminders: string[]) => {
      for (let from = 0; from < reminders.length; from += MOST_READ) {
        await send(reminders.slice(from, from + MOST_READ));
      }
    },
  };
}
