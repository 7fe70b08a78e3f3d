import type { Shape } from '../shape';
import type * as zh from '../zh/queue';

export const queue: Shape<typeof zh.queue> = {
  search: 'Title, content or participants',
  keys: 'j and k to walk, Enter to open',
  SIGN: {
    title: 'To sign',
    note: 'Records that your unit submitted. Check and sign them; they go on to be accepted.',
    none: 'Nothing waits for your signature',
    noneNote: 'What your staff submits appears here.',
  },
  ACCEPT: {
    title: 'To accept',
    note: 'Signed records of other units. Check the evidence, then accept or return. Nobody accepts for the own unit.',
    none: 'Nothing waits to be accepted',
    noneNote: 'What the head of a unit has signed appears here.',
  },
  RETURNED: {
    title: 'Returned to me',
    note: 'Mend what was found and submit again.',
    none: 'Nothing was returned',
    noneNote: 'Returned records appear here with the reason.',
  },
  DRAFTS: {
    title: 'My drafts',
    note: 'Records that are not submitted yet.',
    none: 'No drafts',
    noneNote: 'What you begin to write is saved here.',
  },
};

export const workbench: Shape<typeof zh.workbench> = {
  hello: 'Good {{part}}, {{name}}',
  part: { morning: 'morning', noon: 'day', afternoon: 'afternoon', evening: 'evening' },
  dateFormat: 'dddd, MMMM D, YYYY',
  figures: 'This year',
  owed: 'Owed by my unit',
  owedAll: 'Owed in the bureau',
  owedNone: 'Nothing falls due soon',
  owedNoneNote: 'What falls due appears here in good time.',
  all: 'See all',
  write: 'Write a record',
  overdue: 'Overdue',
  soon: 'Due within 30 days',
  sign: 'To sign',
  accept: 'To accept',
  returned: 'Returned to me',
  drafts: 'My drafts',
  plans: 'Tables in review',
  planFlags: '{{count}} to settle',
  planReady: 'Ready to publish',
  go: 'Go',
  nothing: 'Nothing to do',
  readOnly: 'What you can read',
  toPlan: 'Responsibility table',
  toTrail: 'Audit trail',
  toFacts: 'Fact snapshots',
  toDirectory: 'Directory',
  later: 'Your own work comes with later modules; directory and responsibility table are open to you now.',
};
