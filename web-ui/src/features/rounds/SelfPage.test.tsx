import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { show, staff } from '@/test/page';
import { server } from '@/test/server';
import SelfPage from './SelfPage';

const ROUND = `${window.location.origin}/api/inspection/v1/rounds/r1`;
const SELF = `${ROUND}/objects/o1/self-inspection`;

let own = { indicator: 'z1', points: '10', score: '6', reason: '台账', version: 0 };

const view = () => ({
  object: { id: 'o1', name: '政工室' },
  self: { id: 's1', state: 'DRAFT', version: 0, late: false },
  editable: true,
  acts: [{ act: 'SUBMIT', reason: false }],
  deadline: null,
  history: [],
  sections: [],
  indicators: [{ own, requirement: '要求', criterion: '标准', notYetDue: 0 }],
});

beforeEach(() => {
  own = { ...own, score: '6', version: 0 };
  server.use(
    http.get(SELF, () => HttpResponse.json(view())),
    http.get(ROUND, () => HttpResponse.json({ round: { id: 'r1', title: '年度考评', state: 'DRAFT' } })),
    http.put(`${SELF}/scores/z1`, async ({ request }) => {
      const { score } = (await request.json()) as { score: number };
      own = { ...own, score: String(score), version: 1 };
      return HttpResponse.json(view());
    }),
    http.get(`${ROUND}/objects/*`, () => HttpResponse.json([])),
  );
});

it('is not signed while a score that was typed waits, and asks before it is left', async () => {
  const router = show(<SelfPage />, {
    path: '/rounds/:round/objects/:object/self',
    at: '/rounds/r1/objects/o1/self',
    session: { ...staff, roles: ['unit-leader'] },
  });
  const user = userEvent.setup();
  const score = await screen.findByRole('spinbutton');
  await user.clear(score);
  await user.type(score, '8');
  await user.click(screen.getByRole('button', { name: '签字上报' }));
  expect(await screen.findByText(/尚未保存：z1/)).toBeTruthy();
  expect(screen.queryByText('签字上报后不能再修改', { exact: false })).toBeNull();
  void router.navigate('/elsewhere');
  await user.click(await screen.findByRole('button', { name: '留下' }, { timeout: 4_000 }));
  await user.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(screen.getByRole('button', { name: /保存$/ })).toHaveProperty('disabled', true));
  await user.click(screen.getByRole('button', { name: '签字上报' }));
  expect(await screen.findByText('签字上报后不能再修改', { exact: false })).toBeTruthy();
});
