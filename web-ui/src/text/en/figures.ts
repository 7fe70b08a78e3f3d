import type { Shape } from '../shape';
import type * as zh from '../zh/figures';

export const figures: Shape<typeof zh.figures> = {
  title: 'Lead figures',
  note: 'Leads that you may know of, by the year in which they came in; those that concern you or your unit are not counted.',
  hidden: '“*”: fewer than {{smallest}}, or the total would tell it.',
  few: 'Fewer than {{smallest}} in this year: not shown.',
  tableFew: 'All fewer than {{smallest}}: not shown.',
  year: 'Year',
  total: 'Received',
  count: 'Leads',
  repeated: 'Repeated',
  overdue: 'Overdue',
  median: 'Median days at the stage',
  none: 'No leads in this year',
  export: 'Export to Excel',
  dimension: {
    SOURCE: 'Source',
    KIND: 'Kind of matter',
    RANK: 'Rank of the subject',
    UNIT: 'Unit of the subject',
    STAGE: 'Stage',
    DISPOSAL: 'Disposal',
  },
  disposal: {
    TALK_INQUIRY: 'Talk or letter of inquiry',
    VERIFICATION: 'Preliminary verification',
    PENDING: 'Held pending',
    CLOSE: 'Closed',
    FILING: 'Case filing',
    TRANSFER: 'Transfer',
  },
  noUnit: 'Unit unknown',
  noDisposal: 'Not yet disposed of',
};

export const petitionFigures: Shape<typeof zh.petitionFigures> = {
  title: 'Petition analysis',
  note: 'What the unit handled itself, by the quarter in which it came in; what was taken back is not counted.',
  quarter: 'Quarter',
  quarters: { Q1: '1st quarter', Q2: '2nd quarter', Q3: '3rd quarter', Q4: '4th quarter' },
  draft: 'Draft the analysis (Word)',
  kinds: 'By kind',
  sources: 'By source',
  outcomes: 'By outcome',
  received: 'Received',
  closed: 'Closed',
  open: 'In hand',
  told: 'Told in time',
  late: 'Overdue',
  extended: 'Extended',
  repeated: 'Repeated',
  none: 'Nothing came in during this quarter',
  register: 'Export to Excel',
};

export const petitionLead: Shape<typeof zh.petitionLead> = {
  move: 'Make it a lead',
  note: 'Citizen, contents and files move into the reporter’s vault; what stays looks like every other petition that was taken back. This cannot be undone.',
  moved: 'Became lead {{number}}',
};

export const outcome: Shape<typeof zh.outcome> = {
  title: 'Announced outcomes',
  note: 'Measures that were announced. Nothing here leads back to a lead.',
  none: 'No outcome was announced yet',
  unit: 'Unit',
  person: 'Person',
  unnamed: 'Not named',
  organ: 'Decided by',
  announcedOn: 'Announced on',
  caseFiled: 'Case filed',
  revoked: 'Revoked on {{day}}',
  revoke: 'Revoke',
  basis: 'Number of the decision',
  announcing: 'Announcing measures',
  announce: 'Record the announcement',
  announceNote:
    'From then on the evaluation may use the outcome, and it stands in the person’s integrity file.',
  byName: 'Announced by name',
  decidedOn: 'Decided on {{day}} by {{organ}}',
  announced: 'Announced on {{day}} ({{way}})',
  named: 'by name',
  done: 'Announcement recorded',
};
