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
    'What repeats is owed anew; what goes on to its end only keeps what already runs; the rest is left out.',
  rest: 'Unfinished obligations',
  rests: { STAY: 'Stay overdue', CARRY: 'Carried, new due date' },
  make: 'Make the draft and preview',
  again: 'Back to the choices',
  due: 'New due date of what is carried',
  validTo: 'In force until',
  reason: 'Reason kept with what closes',
  reasonDefault: 'Not asked for after the year ended',
  publish: 'Publish the table of {{year}}',
  done: 'Carried over; the table of {{year}} is in force',
  effect:
    '{{goOn}} go on, {{change}} are carried, {{close}} close, {{add}} are new; {{stay}} stay with the old table.',
  draftThere: 'There is a draft already; making one anew replaces it.',
};
