import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { isLeaving, keepDrafts, signInAgain } from '@/session/signIn';
import { show } from '@/test/page';
import { server } from '@/test/server';
import { Cards } from './Cards';
import { beginBatch, type Poll } from './calls';
import { groupsBy } from './ways';

const poll = {
  id: 'p1',
  title: '民主测评',
  lots: [],
  groups: [],
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

it('offers each way only to the groups that do not vote the other', () => {
  const held = (code: string, cardsIssued: number, cardsCancelled: number, paperIssued: number) => ({
    code,
    cardsIssued,
    cardsCancelled,
    paperIssued,
  });
  const both = {
    ...poll,
    definition: { groups: ['a', 'b', 'c', 'd', 'e'].map((code) => ({ code, title: code })) },
    groups: [held('a', 4, 0, 0), held('b', 0, 0, 4), held('c', 4, 4, 0), held('d', 4, 0, 4)],
  } as unknown as Poll;
  expect(groupsBy(both, 'CARDS').map((one) => one.code)).toEqual(['a', 'c', 'e']);
  expect(groupsBy(both, 'PAPER').map((one) => one.code)).toEqual(['b', 'c', 'd', 'e']);
});

it('draws one lot, however often it is asked for after a lost answer, and names it', async () => {
  const lots: string[] = [];
  let refusedBy: string | null = null;
  server.use(
    http.put('*/api/inspection/v1/polls/p1/card-lots/:lot', ({ params }) => {
      const lot = String(params.lot);
      if (lots.includes(lot) || refusedBy !== null)
        return HttpResponse.json({ code: 'CONFLICT', title: '已存在', status: 409 }, { status: 409 });
      lots.push(lot);
      return HttpResponse.error();
    }),
  );
  const lotOf = (id: string | undefined, ordinal: number) => ({
    id,
    ordinal,
    group: 'g1',
    cards: 20,
    cancelled: 0,
  });
  let put: (poll: Poll) => void = () => {};
  function Page() {
    const [now, setNow] = useState(poll);
    put = setNow;
    return <Cards poll={now} />;
  }
  show(<Page />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '发卡' }));
  await screen.findByRole('alert');
  const number = screen.getByRole('spinbutton');
  await user.clear(number);
  await user.type(number, '30');
  await user.click(await screen.findByRole('button', { name: /发卡$/ }));
  expect(await screen.findByText('已存在')).toBeTruthy();
  expect(lots).toHaveLength(1);
  act(() => put({ ...poll, lots: [lotOf(lots[0], 1), lotOf('of-a-colleague', 2)] } as unknown as Poll));
  expect(await screen.findByText(/已经发出第 1 批，但测评码没有收到/)).toBeTruthy();
  refusedBy = 'a deadlock';
  await user.click(await screen.findByRole('button', { name: /发卡$/ }));
  expect(await screen.findByText('已存在')).toBeTruthy();
  expect(screen.queryByText(/测评码没有收到/)).toBeNull();
});

it('opens no batch of paper ballots that is not there', async () => {
  const there: string[] = [];
  server.use(
    http.put('*/api/inspection/v1/polls/p1/paper-batches/:batch', () =>
      HttpResponse.json({ code: 'CONFLICT', title: '冲突', status: 409 }, { status: 409 }),
    ),
    http.get('*/api/inspection/v1/polls/p1/paper-batches', () =>
      HttpResponse.json(there.map((id) => ({ id }))),
    ),
  );
  await expect(beginBatch('p1', 'b1', 'g1', 10)).rejects.toThrow();
  there.push('b1');
  expect(await beginBatch('p1', 'b1', 'g1', 10)).toBe('b1');
});
