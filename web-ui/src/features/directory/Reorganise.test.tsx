import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { Schema } from '@/api/schema';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import { Reorganise } from './Reorganise';

const unit = { id: 'u1', name: '银杏巡逻中队', version: 2 } as unknown as Schema<'UnitView'>;
const effect = {
  people: 2,
  branches: 1,
  posts: 2,
  leadersInCharge: 1,
  takenOver: 1,
  closed: 31,
  records: 0,
  registerEntries: 3,
  reliefs: 0,
  meetings: 0,
  rosters: 0,
  subtasks: 0,
};

it('says line by line what there is, and leads to the unit that took over', async () => {
  server.use(
    http.get(`${API}/units`, () =>
      HttpResponse.json({ items: [unit, { id: 'u2', name: '竹影派出所', kind: 'STATION' }], next: null }),
    ),
    http.get(`${API}/business-day`, () => HttpResponse.json({ today: '2026-11-29' })),
    http.post(`${API}/units/u1/reorganisation/preview`, () => HttpResponse.json(effect)),
    http.post(`${API}/units/u1/reorganisation`, () => HttpResponse.json(effect)),
  );
  const router = show(<Reorganise unit={unit} onClose={() => {}} />, {
    path: '/directory',
    at: '/directory?unit=u1',
  });
  const user = userEvent.setup();
  await user.click(await screen.findByLabelText('并入其他单位'));
  await user.click(await screen.findByLabelText('承接单位'));
  await user.click(await screen.findByTitle('竹影派出所'));
  await user.type(screen.getByLabelText('依据（文号）'), '编办15号');
  await user.click(screen.getByRole('button', { name: /预\s*览/ }));
  expect(await screen.findByText('承接未完成事项 1 项，合并重复事项 31 项')).toBeTruthy();
  expect(screen.getByText('一并转交：专项台账 3 条')).toBeTruthy();
  expect(screen.queryByText(/未办结的记录/)).toBeNull();
  await user.click(screen.getByRole('button', { name: '确认实施' }));
  await expect.poll(() => router.state.location.search, { timeout: 5000 }).toBe('?unit=u2');
});
