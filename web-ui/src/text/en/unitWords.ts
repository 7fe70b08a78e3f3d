import type { Shape } from '../shape';
import type * as zh from '../zh/unitWords';

export const unitWords: Shape<typeof zh.unitWords> = {
  title: 'The directory has no “{{text}}”',
  times: '{{count}} cells have it; one choice settles all',
  likeness: '{{percent}}% alike',
  same: 'This one',
  sameOf: '“{{text}}” is {{name}}',
  alias: 'An alias',
  aliasOf: 'Make “{{text}}” an alias of {{name}}, known from now on',
  none: 'No unit comes near',
  other: 'Another unit',
  fresh: 'New unit',
  named: 'Matched to {{name}}',
  proposed: 'Proposed as a new unit; the administrator decides',
  freshTitle: 'Propose a new unit',
  freshNote:
    'Once the administrator approves, the unit is in the directory and “{{text}}” is matched in this table.',
  above: 'Unit above',
  propose: 'Propose',
  sent: 'Sent; the administrator decides',
};

export const unitProposals: Shape<typeof zh.unitProposals> = {
  tab: 'New units',
  note: 'Units that a table named and the directory did not know. Once approved they are matched in the drafts.',
  none: 'No unit waits for approval',
  words: 'As printed',
  state: { PROPOSED: 'waiting', APPROVED: 'approved', REFUSED: 'refused' },
  stateTitle: 'State',
  at: 'Proposed',
  approve: 'Approve',
  refuse: 'Refuse',
  refuseAsk: 'Refuse “{{name}}”?',
  approved: '“{{name}}” is in the directory',
};
