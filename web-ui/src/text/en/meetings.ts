import type { Shape } from '../shape';
import type * as zh from '../zh/meetings';

export const meetingKind: Shape<typeof zh.meetingKind> = {
  CONDUCT: 'Joint meeting on conduct',
  ENFORCEMENT: 'Joint meeting on law enforcement',
  PREVENTION: 'Joint meeting on prevention of crime in office',
};

export const meetingState: Shape<typeof zh.meetingState> = {
  PREPARING: 'Being prepared',
  COLLECTING: 'Collecting',
  HELD: 'Held',
  ISSUED: 'Minutes issued',
  CANCELLED: 'Cancelled',
};

export const meetingAct: Shape<typeof zh.meetingAct> = {
  COLLECT: 'Begin to collect',
  HOLD: 'Note that it was held',
  ISSUE: 'Issue the minutes',
  CANCEL: 'Cancel the meeting',
};

export const actionState: Shape<typeof zh.actionState> = {
  OPEN: 'Under way',
  REPORTED: 'Reported as done',
  CLOSED: 'Closed',
};

export const actionAct: Shape<typeof zh.actionAct> = {
  REPORT: 'Report as done',
  CLOSE: 'Close',
  RETURN: 'Return',
};

export const meetings: Shape<typeof zh.meetings> = {
  note: 'Members enter what they know before the meeting; it yields minutes, figures, action items and a draft of the record.',
  cancelAsk: 'It cannot be undone. Cancel the meeting?',
  export: 'Export the figures of {{year}}',
  xlsx: 'Excel workbook (for the performance appraisal)',
  csv: 'CSV (for the performance system)',
  prepare: 'Prepare a meeting',
  prepareNote: 'Members see a meeting and enter their lines once the collection has begun.',
  change: 'Change the meeting',
  mine: 'Action items of my unit',
  kind: 'Kind',
  none: 'There is no joint meeting',
  noneNote: 'The unit that owes it under the plan prepares it; members see it once the collection has begun.',
  meeting: 'Meeting',
  title: 'Title',
  titleOf: 'Month {{month}}: {{kind}}',
  heldOn: 'Day of the meeting',
  collectBy: 'Lines due by',
  place: 'Place',
  chair: 'Chair',
  partner: 'Partner organ',
  partnerHint: 'The organ it is held with today',
  members: 'Members',
  agenda: 'Agenda',
  agendaHint: 'One item on each line',
  entered: 'Entered',
  awaited: 'waits for your unit, by {{day}}',
  actions: 'Action items',
  openOf: '{{count}}, {{open}} not closed',
  lines: "Members' lines",
  enterLine: "Enter my unit's line",
  changeLine: "Change my unit's line",
  lineOf: 'Line of {{unit}}',
  enteredBy: 'by {{name}}',
  notEntered: 'not entered',
  unit: 'Unit',
  complaints: 'Complaints / verified',
  complaintCount: 'Complaints of the public',
  verified: 'Verified complaints',
  verifiedMore: 'No more can have proved true than there were',
  trends: 'Trends',
  accountability: 'Accountability results',
  proposals: 'Proposals',
  previous: 'Left open by earlier meetings',
  outcome: 'Outcome',
  present: 'Present',
  decisions: 'Decisions',
  figures: 'Figures',
  rank: 'Rank in the conduct review',
  keyWork: 'Key work',
  addFigure: 'Add a unit',
  addAction: 'Add an action item',
  saveOutcome: 'Save the outcome',
  what: 'What',
  due: 'Due',
  obligation: 'Obligation',
  overdue: 'overdue',
  result: 'What was done',
  why: 'Why it is returned',
  minutes: 'Minutes (Word)',
  minutesNo: 'Number of the minutes',
  issueNote: 'The outcome stands from then on; action items go to their units, figures can be exported.',
  record: 'Record',
};
