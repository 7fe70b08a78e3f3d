import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show, staff } from '@/test/page';
import { server } from '@/test/server';
import type { RoundView } from './calls';
import { Freeze } from './Freeze';
import { Withdrawn } from './Withdrawn';

const ROUND = `${window.location.origin}/api/inspection/v1/rounds/r1`;
const office = { session: { ...staff, roles: ['discipline' as const], unit: 'u-jiwei' } };
const view = { round: { id: 'r1', state: 'SCORING' }, objects: [] } as unknown as RoundView;

it('says what waits before the facts are frozen', async () => {
  const bodies: unknown[] = [];
  server.use(
    http.get(`${ROUND}/waiting-records`, () =>
      HttpResponse.json([
        { unit: '政工室', side: 'DISCIPLINE', acceptingUnit: null, records: 59, oldest: '2026-11-02' },
        { unit: '法制室', side: null, acceptingUnit: null, records: 1, oldest: '2026-11-20' },
      ]),
    ),
    http.post(`${ROUND}/snapshots`, async ({ request }) => {
      bodies.push(await request.json());
      return HttpResponse.json([], { status: 201 });
    }),
  );
  show(<Freeze round="r1" anew onClose={() => {}} />, office);
  await screen.findByText(/有 60 条/);
  expect(screen.getByText(/政工室 · 待纪委验收 · 59 条，最早 2026-11-02/)).toBeTruthy();
  expect(screen.getByText(/法制室 · 待单位负责人签字/)).toBeTruthy();
  await userEvent.setup().click(screen.getByRole('button', { name: '固化' }));
  await waitFor(() => expect(bodies).toEqual([{ kind: 'MAIN', anew: true }]));
});

it('strikes a withdrawn record with a reason, never of the own unit', async () => {
  const bodies: unknown[] = [];
  const one = { title: '信访举报分析', since: '2026-12-02', why: '签到表系伪造' };
  server.use(
    http.get(`${ROUND}/withdrawn-records`, () =>
      HttpResponse.json([
        { ...one, record: 'c1', unit: 'u-zhenggong', unitName: '政工室' },
        { ...one, record: 'c2', unit: 'u-jiwei', unitName: '纪委' },
      ]),
    ),
    http.post(`${ROUND}/withdrawn-records/c1/answer`, async ({ request }) => {
      bodies.push(await request.json());
      return HttpResponse.json([]);
    }),
  );
  show(<Withdrawn view={view} />, office);
  const user = userEvent.setup();
  expect((await screen.findAllByText(/2026-12-02 撤回验收： 签到表系伪造/)).length).toBe(2);
  await user.click(screen.getByRole('button', { name: '剔除' }));
  await user.type(screen.getByLabelText('理由'), '经核实为虚假记录');
  await user.click(screen.getAllByRole('button', { name: '剔除' }).at(-1) as HTMLElement);
  await waitFor(() => expect(bodies).toEqual([{ struck: true, reason: '经核实为虚假记录' }]));
});
