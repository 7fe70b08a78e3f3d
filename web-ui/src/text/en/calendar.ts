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
