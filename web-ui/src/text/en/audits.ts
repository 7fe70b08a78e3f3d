import type { Shape } from '../shape';
import type * as zh from '../zh/audits';

export const auditDue: Shape<typeof zh.auditDue> = {
  OVERDUE: 'Overdue',
  DUE_SOON: 'Due soon',
  LATER: 'Not due yet',
  NOT_OWED: 'Not asked for',
};

export const auditState: Shape<typeof zh.auditState> = {
  PLANNED: 'Planned',
  IN_PROGRESS: 'Under way',
  REPORTED: 'Reported',
  RECTIFYING: 'Being put right',
  APPLIED: 'Result applied',
  CANCELLED: 'Cancelled',
};

export const auditAct: Shape<typeof zh.auditAct> = {
  START: 'Begin',
  REPORT: 'Enter the report',
  RECTIFY: 'Order rectification',
  APPLY: 'Enter the use of the result',
  CANCEL: 'Cancel the audit',
  CORRECT: 'Correct the report',
};

export const auditKind: Shape<typeof zh.auditKind> = {
  IN_OFFICE: 'Audit in office',
  LEAVING: 'Audit on leaving',
};

export const auditOpinion: Shape<typeof zh.auditOpinion> = {
  GOOD: 'Duty done well',
  BASIC: 'Duty done',
  INSUFFICIENT: 'Duty not fully done',
};

export const auditUse: Shape<typeof zh.auditUse> = {
  APPRAISAL: 'Appraisal',
  EVALUATION: 'Evaluation',
  APPOINTMENT: 'Appointment',
  ACCOUNTABILITY: 'Accountability',
  SUPERVISION: 'Supervised rectification',
};

export const audits: Shape<typeof zh.audits> = {
  note: 'When each leader with economic responsibility is to be audited, how far it is and what the result is used for. The date is that of the obligation under the plan.',
  yearPlan: 'Export the plan of {{year}}',
  view: 'View',
  schedule: 'Schedule',
  all: 'All audits',
  former: 'Left office',
  leftOn: 'Left on',
  nobodyLeft: 'Nobody left in the last two years',
  nobodyLeftNote: 'Who left a post, or was succeeded in it, stands here and can be put into the plan.',
  standing: 'Standing',
  year: 'Year',
  inYear: 'Due in {{year}}',
  notYours: 'Your unit does not keep the schedule of audits',
  notYoursNote:
    'The discipline office and the units that the table makes responsible for audits see it, and the leaders of the bureau.',
  nobody: 'No leader fits',
  nobodyNote: 'Posts with economic responsibility are marked in the directory.',
  none: 'There is no audit yet',
  noneNote: 'Put a leader into the plan in the schedule.',
  leader: 'Leader',
  unit: 'Unit',
  lastOn: 'Last audit',
  due: 'Next due',
  counted: 'counted from the last',
  current: 'Current audit',
  plannedFor: 'planned for {{day}}',
  plan: 'Plan',
  planOf: 'Plan the audit of {{name}}',
  planned: 'Planned',
  changePlan: 'Change the plan',
  whyCorrect: 'Why it is corrected',
  correctNote: 'The audit is under way again; what was noted is filled in, to be put right and noted anew.',
  before: 'Noted before: {{reportNo}}, {{reportedOn}}, {{opinion}}, {{findings}} findings',
  noNumber: 'no number',
  kind: 'Kind',
  plannedOn: 'Planned for',
  auditor: 'Auditor',
  auditorHint: 'Such as the audit office or a firm',
  remark: 'Remark',
  result: 'Result',
  found: '{{count}} findings',
  of: '{{name}}: {{kind}}',
  draftRecord: 'Draft the record from it',
  duty: 'Obligation',
  toObligation: 'See the obligation',
  noObligation: 'No plan asks for it; it fulfils no obligation.',
  startedOn: 'Begun on',
  covers: 'Period audited',
  reportedOn: 'Reported on',
  reportNo: 'Number of the report',
  opinion: 'Opinion',
  findings: 'Findings',
  correctedOf: '{{findings}}, {{corrected}} put right',
  corrected: 'Put right',
  findingsOf: 'The audit found {{count}}',
  correctedMore: 'More than were found cannot have been corrected',
  amount: 'Amount (10,000 yuan)',
  problems: 'Main findings',
  rectifyBy: 'To be put right by',
  uses: 'Used for',
  use: 'How it was used',
  appliedOn: 'Applied on',
  reason: 'Reason',
};
