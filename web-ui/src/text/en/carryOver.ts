import type { Shape } from '../shape';
import type * as zh from '../zh/carryOver';

export const carryOver: Shape<typeof zh.carryOver> = {
  open: 'Carry over',
  title: 'Carry over into {{year}}',
  note: 'Say row by row what goes on in the new year and which unfinished obligations are taken along. Preview, then publish.',
  steps: { choose: 'Row by row', preview: 'Preview', publish: 'Publish' },
  task: 'Task',
  limit: 'Time limit',
  running: 'Running on',
  unfinished: 'Unfinished',
  choice: 'New year',
  choices: { REPEAT: 'Repeats', GO_ON: 'Goes on to its end', END: 'Not carried over' },
  choiceNote:
    'What repeats is owed anew; what goes on to its end only keeps what already runs; the rest is left out. Of what is unfinished, the overdue can be carried with a new due date, or stays to be made up; what is due later this year stays with the old table and its due date.',
  rest: 'Unfinished obligations',
  rests: { STAY: 'Stay with the old table', CARRY: 'Carried, new due date' },
  make: 'Make the draft and preview',
  again: 'Back to the choices',
  due: 'New due date of what is carried',
  validTo: 'In force until',
  reason: 'Reason kept with what closes',
  reasonDefault: 'Not asked for after the year ended',
  publish: 'Publish the table of {{year}}',
  done: 'Carried over; the table of {{year}} is in force',
  effect:
    '{{goOn}} go on, {{change}} are carried, {{close}} close, {{add}} are new; {{stay}} stay with the old table, those not yet due with their due dates.',
  draftThere: 'There is a draft already; making one anew replaces it, with all that was reviewed in it.',
  openDraft: 'Open the draft',
  continue: 'Continue the carry-over',
  takeBack: 'Take the carry-over back',
  takeBackAsk: 'Take the carry-over into {{year}} back?',
  takeBackNote:
    '“{{old}}” goes on as it stood before: {{returning}} obligations return to it with their records, {{reopening}} that closed are owed again; the {{closing}} of the new table end with it. It can be carried over anew.',
  takeBackInUse: 'Work was done under the new table; the carry-over cannot be taken back:',
  obstacles: {
    RECORDS: '{{count}} records for obligations of the new year (drafts have to be deleted first)',
    SUBTASKS: '{{count}} sub-tasks of obligations of the new year',
    RELIEFS: '{{count}} requests for relief from obligations of the new year',
    EVENTS: '{{count}} events registered under the new table',
    AUDITS: '{{count}} audits planned under the new table',
    OWNERS: '{{count}} decisions on owners of the new table',
    CHANGES:
      '{{count}} obligations from the old table were postponed, changed hands or closed since, or their owner is no more',
  },
  takenBack: 'Taken back; the old table goes on',
};
