import type { Shape } from '../shape';
import type * as zh from '../zh/ownership';

export const ownership: Shape<typeof zh.ownership> = {
  open: 'Owners',
  title: 'Owners that changed since publishing',
  note: 'Units, leaders and branches were fixed at publishing. Those that came or went since stand here; somebody decides from which day that counts, else nothing changes.',
  none: 'Nothing changed',
  noneNote: 'By today’s directory the owners are those of publishing.',
  on: 'From',
  change: { JOINS: 'New', LEAVES: 'Left', REGROUPS: 'Regrouped' },
  effect: {
    JOINS: '{{count}} obligations begin',
    LEAVES: '{{count}} open obligations close',
    REGROUPS: '{{count}} obligations pass on',
  },
  duty: '{{clause}} ({{count}})',
  units: 'from now on by {{names}}',
  undecided: ' (to decide)',
  split: '{{names}} was split; what each part owes is not decided yet',
  duties: '{{count}} duties',
  declined: 'Declined before',
  accept: 'Carry out',
  decline: 'Leave as it is',
  reason: 'Reason',
  reasonDefault: 'Units and posts changed',
  done: 'Carried out',
  kept: 'Noted: left as it is',
  choose: 'Choose {{name}}',
};

export const reorganisation: Shape<typeof zh.reorganisation> = {
  open: 'Reorganise',
  title: 'Reorganise {{name}}',
  note: 'Name, people and open obligations change together; the old unit keeps its ledger, its successor sees it.',
  kind: 'What happens',
  kinds: {
    RENAME: 'It gets a new name',
    MERGE: 'It merges into another',
    SPLIT: 'It is split',
    SUCCEED: 'A new unit follows',
  },
  on: 'From',
  newName: 'New name',
  successor: 'Taken over by',
  successorNote: 'People, branches and open obligations pass to this unit',
  parts: 'Other units that it became',
  partsNote: 'What each of them owes, the discipline office decides under “Owners” on the page of the table',
  basis: 'Ordered by (document)',
  look: 'Preview',
  carryOut: 'Carry out',
  done: 'Reorganised',
  effect:
    '{{people}} people and {{branches}} branches pass on; {{posts}} posts and {{leadersInCharge}} leaders in charge end; {{takenOver}} open obligations are taken over, {{closed}} owed by both become one; {{records}} unfinished records go on. Passed on as well: {{registerEntries}} register entries, {{reliefs}} undecided requests, {{meetings}} joint meetings that are not over, {{rosters}} lists kept, {{subtasks}} sub-tasks.',
  effectRename: 'The unit and its ledger stay the same; “{{name}}” stays as an alias.',
};
