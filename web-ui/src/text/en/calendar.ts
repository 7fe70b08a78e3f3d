import type { Shape } from '../shape';
import type * as zh from '../zh/calendar';

export const calendar: Shape<typeof zh.calendar> = {
  note: 'What falls due on each day of the year. Choose a day or a month to see its obligations.',
  legend: 'Legend',
  monthFormat: 'MMMM',
  dayFormat: 'MMMM D',
  due: '{{count}} due',
  previous: 'Previous year',
  next: 'Next year',
  yearOf: '{{year}}',
  unit: 'Unit',
  allUnits: 'All units',
  mark: {
    OVERDUE: 'Some overdue',
    SOON: 'Due within 14 days',
    OPEN: 'Due later',
    IN_REVIEW: 'In review',
    DONE: 'All done',
  },
  empty: 'No obligations in {{year}}',
  emptyNote: 'Once a responsibility table is published, what it demands of the year appears here.',
};

export const subscription: Shape<typeof zh.subscription> = {
  title: 'Subscribe',
  note: 'Read the due dates in your own calendar. The address needs no sign-in and holds items and due dates only; do not pass it on, and take it back when it is not in use.',
  none: 'No subscriptions yet',
  add: 'New subscription',
  kind: 'Content',
  person: 'What concerns me',
  unit: 'All of one unit',
  ownUnit: 'All of {{unit}}',
  name: 'Name',
  defaultName: 'Qingyuan due dates',
  alarm: 'Alarm, days before',
  alarmNote: 'Empty: no alarm.',
  alarmed: 'alarm {{count}} days before',
  used: 'Last read',
  never: 'Not yet',
  once: 'The address is shown this once; copy it into your calendar:',
  renew: 'New address',
  renewAsk: 'The old address is void from then on.',
  revoke: 'Take back',
  revokeAsk: 'The address is void from then on.',
  revoked: 'Taken back',
};
