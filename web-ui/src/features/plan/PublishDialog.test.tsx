import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import type { Plan } from './calls';
import { PublishDialog } from './PublishDialog';

const plan = {
  id: 'p2',
  version: 4,
  title: '责任分解表',
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  reportCycle: 'P6M',
  firstYear: 'FULL',
  dueShift: 'NEXT_WORKDAY',
  rows: [],
  flags: [],
} as unknown as Plan;

it('leads from a table that is in force already to its new version', async () => {
  server.use(
    http.get(`${API}/plans/p2/preview`, () =>
      HttpResponse.json({
        obligations: 0,
        records: 0,
        overdue: 0,
        moved: 0,
        firstYears: [],
        duties: [],
        unpublishedYears: [],
      }),
    ),
    http.post(`${API}/plans/p2/publish`, () =>
      HttpResponse.json(
        {
          code: 'PLAN_OVERLAPS',
          title: '内容冲突',
          status: 409,
          detail: '同名的责任分解表在此期间已在执行。',
        },
        { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
    http.get(`${API}/plans/p2/predecessors`, () =>
      HttpResponse.json([
        { id: 'p1', title: '责任分解表', validFrom: '2026-01-01', validTo: '2026-12-31', alike: 39 },
      ]),
    ),
  );
  show(<PublishDialog plan={plan} open onClose={() => {}} />);
  const user = userEvent.setup();
  const confirm = await screen.findByRole('button', { name: '确认发布' });
  await expect.poll(() => (confirm as HTMLButtonElement).disabled, { timeout: 5000 }).toBe(false);
  await user.click(confirm);
  await user.click(await screen.findByRole('button', { name: /作为现行表的新版/ }));
  expect(await screen.findByRole('radio', { name: /责任分解表/ })).toBeTruthy();
});
