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
  actOf: '{{act}}: {{clause}}',
  takenOver: 'The post has a new holder, who owes it now',
  succeeded: '{{name}} took up the office on {{day}}; whether the duty passes on is decided under “Owners”',
  vacant: 'The post is vacant since {{day}}; whoever takes it up owes it',
  holdsNow: 'holds it now',
  tillNow: 'now',
  owner: 'Owed by',
  due: 'Due',
  done: 'Done',
  closed: 'Closed',
  window: 'Period',
  records: 'Records',
  recordsNone: 'What was done is written down here, with its evidence.',
  none: 'Nothing is owed',
  noneNote: 'Once a responsibility table is published, what it demands appears here.',
  noMatch: 'Nothing matches',
  ofRow: 'Only task {{no}}',
  pending: 'Only what is still to be done in time',
  ofPlan: 'Of one table only',
  ofDuty: 'Only {{no}} {{clause}}',
  postponedFrom: 'was {{day}}',
  dueMoved: 'Written as {{day}}; a free day, so {{way}}',
  later: 'moved later',
  earlier: 'moved earlier',
  duePostponed: 'Postponed on request; first due {{day}}',
  reduced: 'The clause asks for {{count}}; reduced for the part of the period that the plan holds',
};

export const forecast: Shape<typeof zh.forecast> = {
  name: 'Forecast',
  ON_COURSE: 'On course',
  AT_RISK: 'At risk',
  CANNOT_BE_MET: 'Cannot be met',
  OVERDUE: 'Overdue',
  DONE: 'Done',
  NOT_OWED: 'Not owed',
  figures: '{{done}} of {{required}} done, {{left}} days left. ',
  why: {
    CLOSED: 'Closed with its table.',
    EXEMPT: 'Exempted on request.',
    FULFILLED: 'All that was asked for has been accepted.',
    HANDED_IN: 'All was held in time and waits for signature or acceptance.',
    PAST_DUE: '{{late}} days overdue with {{open}} still open; it can only be made up for.',
    TOO_FEW_DAYS: '{{open}} are open, more than there are days left.',
    NOT_BEGUN: 'Its period has not begun.',
    LAST_QUARTER:
      'At an even pace each takes about {{share}} days; less than a quarter of the time for what is open is left.',
    BEHIND_PACE: 'An even pace would have brought {{expected}} by now; it is more than one behind.',
    ON_PACE: 'The pace is even enough.',
  },
  progress: ' {{count}} more of progress do not count.',
  closedBy: 'Closed by a record in which {{when}}. Any other accepted record is progress and does not count.',
  warnings: 'What will be missed unless somebody acts',
  warningsNone: 'Nothing is about to be missed',
  warningsNoneNote: 'What falls behind or has little time left appears here.',
  byUnit: 'Warnings by unit',
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
  dated: '{{name}} {{year}}',
};
