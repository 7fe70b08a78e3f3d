import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { isLeaving, keepDrafts, signInAgain } from '@/session/signIn';
import { show } from '@/test/page';
import { server } from '@/test/server';
import { Cards } from './Cards';
import type { Poll } from './calls';

const poll = {
  id: 'p1',
  title: '民主测评',
  lots: [],
  definition: { groups: [{ code: 'g1', title: '职工' }] },
} as unknown as Poll;

it('keeps the codes of a lot on the page alone, which is not left by chance', async () => {
  server.use(
    http.put('*/api/inspection/v1/polls/p1/card-lots/:lot', () =>
      HttpResponse.json({ lot: { id: 'l1', ordinal: 1, group: 'g1' }, codes: ['ABCD-EFGH-JKLM'] }),
    ),
  );
  const router = show(<Cards poll={poll} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '发卡' }));
  expect(await screen.findByText('ABCD-EFGH-JKLM')).toBeTruthy();
  keepDrafts();
  expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain('ABCD');
  signInAgain();
  expect(isLeaving()).toBe(false);
  void router.navigate('/elsewhere');
  await user.click(await screen.findByRole('button', { name: '留下' }));
  expect(screen.getByText('ABCD-EFGH-JKLM')).toBeTruthy();
});

it('draws one lot, however often it is asked for after a lost answer', async () => {
  const lots: string[] = [];
  server.use(
    http.put('*/api/inspection/v1/polls/p1/card-lots/:lot', ({ params }) => {
      const lot = String(params.lot);
      if (lots.includes(lot))
        return HttpResponse.json({ code: 'CONFLICT', title: '已存在', status: 409 }, { status: 409 });
      lots.push(lot);
      return HttpResponse.error();
    }),
  );
  show(<Cards poll={poll} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '发卡' }));
  await screen.findByRole('alert');
  await user.click(await screen.findByRole('button', { name: /发卡$/ }));
  expect(await screen.findByText(/测评码没有收到/)).toBeTruthy();
  expect(lots).toHaveLength(1);
});
