import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import type { Lead } from './calls';
import { LeadProposals } from './LeadProposals';

it('tells who approves to whom the lead is to be given', () => {
  const proposal = {
    id: 'q1',
    act: 'REASSIGN',
    state: 'OPEN',
    proposer: { id: 'p0', name: '滕样例' },
    proposedOn: '2026-11-02',
    asked: { act: 'REASSIGN', reason: '承办人调离', recipient: '市纪委' },
    named: [
      { person: { id: 'p1', name: '熊样例' }, duty: 'HANDLER' },
      { person: { id: 'p2', name: '沈样例' }, duty: 'HANDLER', borrowedFrom: '法制室' },
    ],
    approvals: [],
    yours: false,
    withdrawable: false,
  };
  show(<LeadProposals lead={{ id: 'l1', proposals: [proposal] } as unknown as Lead} waiting />);
  expect(screen.getByText('承办人：熊样例、沈样例（抽调自法制室）')).toBeTruthy();
  expect(screen.getByText('接收机关：市纪委')).toBeTruthy();
  expect(screen.queryByText(/审理人/)).toBeNull();
});
