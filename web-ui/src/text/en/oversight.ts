import type { Shape } from '../shape';
import type * as zh from '../zh/oversight';

export const facts: Shape<typeof zh.facts> = {
  note: 'Figures as they stood at one moment; once taken they never change, for evaluation and audit.',
  take: 'Take a snapshot',
  takeNote:
    'Counts, by due date, what each unit owed of each duty in the period, what was done and what in time. It can be neither changed nor deleted.',
  taken: 'Snapshot taken',
  none: 'No snapshot yet',
  noneNote: 'What the discipline commission or the evaluation takes appears here.',
  period: 'Due dates',
  asOf: 'As of',
  count: 'Lines',
  madeBy: 'Taken by',
  hash: 'Hash',
  duty: 'Duty',
  required: 'Required',
  done: 'Done',
  onTime: 'In time',
  notYetDue: 'Not yet due',
  records: 'Hashes of the records behind',
  empty: 'No figures',
};
