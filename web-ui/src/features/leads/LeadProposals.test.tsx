import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import { server } from '@/test/server';
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

it('asks before a proposal is approved, for it is carried out then', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/case/v1/leads/l1/proposals/q1/decision', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ id: 'l1' });
    }),
  );
  const proposal = {
    id: 'q1',
    act: 'CLOSE',
    state: 'OPEN',
    proposer: { id: 'p0', name: '滕样例' },
    proposedOn: '2026-11-02',
    asked: { act: 'CLOSE', reason: '反映不实' },
    named: [],
    approvals: [],
    yours: true,
    withdrawable: false,
  };
  show(<LeadProposals lead={{ id: 'l1', version: 1, proposals: [proposal] } as unknown as Lead} waiting />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '同意' }));
  expect(await screen.findByText(/同意后不能撤回/)).toBeTruthy();
  expect(sent).toEqual([]);
  await user.click(screen.getAllByRole('button', { name: '同意' }).at(-1) as HTMLElement);
  await waitFor(() => expect(sent).toEqual([{ approved: true }]));
});
