import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show, staff } from '@/test/page';
import { API, server } from '@/test/server';
import { areas } from './areas';
import { EntryList } from './EntryList';

const points = areas.flatMap(({ registers }) => registers).find(({ kind }) => kind === 'RISK_POINT');

it('keeps saying what was done when nothing of it waits any more', async () => {
  if (!points) throw new Error('no risk points');
  let waits = true;
  const entry = {
    id: '1',
    kind: 'RISK_POINT',
    title: '审核风险',
    state: 'SUBMITTED',
    unit: { id: 'u-zhenggong', name: '政工室' },
    version: 3,
  };
  server.use(
    http.get(`${API}/units`, () => HttpResponse.json({ items: [], next: null })),
    http.get(`${API}/registers`, () =>
      HttpResponse.json([
        {
          kind: 'RISK_POINT',
          states: ['SUBMITTED'],
          table: [
            { from: 'SUBMITTED', act: 'SIGN', to: 'SIGNED', who: 'HEAD', need: 'NOTHING', reason: false },
          ],
        },
      ]),
    ),
    http.get(`${API}/register-entries`, () => HttpResponse.json({ items: waits ? [entry] : [], next: null })),
    http.post(`${API}/register-entries/:entry/acts`, () => {
      waits = false;
      return HttpResponse.json({ ...entry, state: 'SIGNED', version: 4 });
    }),
  );
  show(<EntryList shown={points} figure={undefined} />, {
    path: '/registers/risk-points',
    at: '/registers/risk-points?attention=WAITING',
    session: { ...staff, roles: ['unit-leader'] },
  });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('checkbox', { name: /全选|全部/ }));
  await user.click(await screen.findByRole('button', { name: /1 条/ }));
  await user.click(await screen.findByRole('button', { name: '确认办理' }));
  expect(await screen.findByText(/还没有|没有符合/)).toBeTruthy();
  expect(screen.getByText('办成 1 条，未办成 0 条')).toBeTruthy();
});
