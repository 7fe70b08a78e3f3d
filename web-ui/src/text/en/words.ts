import type { Shape } from '../shape';
import type * as zh from '../zh/words';

export const obligationState: Shape<typeof zh.obligationState> = {
  OVERDUE: 'Overdue',
  DUE_SOON: 'Due soon',
  IN_PROGRESS: 'In progress',
  NOT_STARTED: 'Not started',
  IN_REVIEW: 'In review',
  DONE_LATE: 'Done late',
  DONE: 'Done',
  EXEMPT: 'Exempt',
  CLOSED: 'Closed',
};

export const recordState: Shape<typeof zh.recordState> = {
  DRAFT: 'Draft',
  SUBMITTED: 'To be signed',
  SIGNED: 'To be accepted',
  ACCEPTED: 'Accepted',
  RETURNED: 'Returned',
  DISCARDED: 'Discarded',
};

export const dutyKind: Shape<typeof zh.dutyKind> = {
  RECURRING: 'Recurring',
  EVENT: 'On an event',
  STAFFING: 'Staffing',
  TARGET: 'Target',
  STANDING: 'Standing',
  MILESTONE: 'Milestone',
  PROHIBITION: 'Prohibition',
};

export const owedBy: Shape<typeof zh.owedBy> = {
  UNIT: 'Responsible unit',
  BUREAU: 'Bureau as a whole',
  LEADER: 'Each leader',
  PERSON: 'Each person concerned',
  BRANCH: 'Each Party organisation',
  MEMBER: 'Each member unit',
};

export const sharing: Shape<typeof zh.sharing> = {
  SHARED: 'One together',
  EACH: 'One each',
  FIRST: 'Coordinating unit',
};

export const side: Shape<typeof zh.side> = { RESPONSIBLE: 'Responsible', SUPPORTING: 'Supporting' };

export const column: Shape<typeof zh.column> = {
  no: 'No.',
  mechanism: 'Mechanism',
  mechanismShort: 'Mech.',
  target: 'Main tasks and targets',
  responsible: 'Responsible unit',
  supporting: 'Supporting unit',
  limit: 'Time limit',
  limitShort: 'Limit',
  state: 'State',
  duties: 'Duties read from it',
};

export const limitKind: Shape<typeof zh.limitKind> = {
  NONE: 'Not given',
  WHOLE_YEAR: 'Whole year',
  WITHIN: 'Within a time',
  BY_DATE: 'By a date',
};
