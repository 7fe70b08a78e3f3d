import type { Shape } from '../shape';
import type * as zh from '../zh/obligations';

export const due: Shape<typeof zh.due> = {
  late: '{{count}} days late',
  today: 'due today',
  left: '{{count}} days left',
  progress: '{{accepted}} of {{required}} accepted, {{waiting}} in review',
};

export const obligations: Shape<typeof zh.obligations> = {
  note: 'Everything that the table demands, by due date. Walk with j and k, open with Enter.',
  search: 'Item or duty',
  item: 'Duty',
  act: 'Act',
  takenOver: 'The post has a new holder, who owes it now',
  vacant: 'The post is vacant since {{day}}; whoever takes it up owes it',
  holdsNow: 'holds it now',
  tillNow: 'now',
  owner: 'Owed by',
  due: 'Due',
  done: 'Done',
  window: 'Period',
  records: 'Records',
  recordsNone: 'What was done is written down here, with its evidence.',
  none: 'Nothing is owed',
  noneNote: 'Once a responsibility table is published, what it demands appears here.',
  noMatch: 'Nothing matches',
  ofRow: 'Only task {{no}}',
};

export const window: Shape<typeof zh.window> = {
  month: 'MMMM',
  quarter1: 'first quarter',
  quarter2: 'second quarter',
  quarter3: 'third quarter',
  quarter4: 'fourth quarter',
  half1: 'first half',
  half2: 'second half',
  year: 'whole year',
};
