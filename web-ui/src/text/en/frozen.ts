import type { Shape } from '../shape';
import type * as zh from '../zh/frozen';

export const frozen: Shape<typeof zh.frozen> = {
  freezeAnew: 'Freeze anew',
  freezeNow: 'Freeze',
  freezeNote:
    'Not possible anew once the inspection has started. What was handed in by the day counts once it is accepted; what is accepted after the freezing needs another one.',
  waitingNone: 'All records that were handed in by the day are accepted.',
  waiting: '{{count}} records handed in by the day are not accepted and would not count now:',
  waitingList: 'Records not accepted',
  waitingLine: '{{count}}, the oldest of {{day}}',
  waitsAt: {
    HEAD: "for the head's signature",
    RESPONSIBLE: 'for acceptance by {{unit}}',
    DISCIPLINE: 'for acceptance by the discipline office',
    BUREAU_LEADER: 'for acceptance by a leader of the bureau',
  },
  toAcceptance: 'To acceptance',
  withdrawn: 'Records whose acceptance was withdrawn since',
  withdrawnNone: 'None. Looked for regularly.',
  withdrawnAsked: 'Looked for: none.',
  askWithdrawn: 'Look for withdrawals',
  withdrawnOn: 'Withdrawn on {{day}}:',
  strike: 'Strike',
  keep: 'Let it count',
  struck: 'Struck',
  kept: 'Counts',
};
