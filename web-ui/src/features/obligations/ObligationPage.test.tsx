import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { Session } from '@/session/session';
import { show, staff } from '@/test/page';
import { API, server } from '@/test/server';
import ObligationPage from './ObligationPage';

const head: Session = { ...staff, unit: 'u-jiwei', roles: ['discipline-head', 'unit-leader'] };

function obligation(recordable: boolean) {
  server.use(
    http.get(`${API}/obligations/o1`, () =>
      HttpResponse.json({
        id: 'o1',
        clause: '每月召开联席会议',
        item: { no: '3.3', name: '执法规范化建设联席会议制度' },
        unit: { id: 'u-fazhi', name: '法制室' },
        owner: { id: 'u-fazhi', name: '法制室' },
        ownerKind: 'UNIT',
        starts: '2026-11-01',
        due: '2026-11-30',
        state: 'NOT_STARTED',
        required: 1,
        accepted: 0,
        waiting: 0,
        forecast: { judgement: 'ON_COURSE', reason: 'ON_PACE', done: 0, open: 1, daysLeft: 9, days: 30 },
        recordable,
      }),
    ),
    http.get(`${API}/records`, () => HttpResponse.json({ items: [] })),
    http.get(`${API}/obligation-forms`, () => HttpResponse.json([])),
    http.get(`${API}/obligations/o1/subtasks`, () => HttpResponse.json([])),
    http.get(`${API}/obligations/o1/urges`, () => HttpResponse.json([])),
    http.get(`${API}/obligations/o1/changes`, () => HttpResponse.json([])),
    http.get(`${API}/reliefs`, () => HttpResponse.json({ items: [] })),
  );
}

test('who heads a unit is offered nothing on what another unit owes', async () => {
  obligation(false);
  show(<ObligationPage />, { path: '/obligations/:obligation', at: '/obligations/o1', session: head });
  await screen.findByText('还没有履职记录');
  expect(screen.queryByRole('button', { name: '填写履职记录' })).toBeNull();
  expect(screen.queryByRole('button', { name: '分解子任务' })).toBeNull();
});

test('the unit that owes records and divides', async () => {
  obligation(true);
  show(<ObligationPage />, { path: '/obligations/:obligation', at: '/obligations/o1' });
  await screen.findByRole('button', { name: '填写履职记录' });
  await screen.findByRole('button', { name: '分解子任务' });
});
