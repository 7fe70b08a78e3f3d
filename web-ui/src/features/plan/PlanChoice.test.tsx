import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import { PlanChoice } from './PlanChoice';

const plans = ['R1C1', 'T2R1C1', 'T3R1C1', 'T4R1C1'].map((at, n) => ({ at, title: `附件${n + 1}`, rows: 1 }));

test('a plan counts as imported only where a draft of it stands', () => {
  const taken = [
    { place: 'R1C1', discarded: false },
    { place: 'T2R1C1', discarded: true },
    { place: 'T3R1C1', discarded: true },
    { place: 'T3R1C1', discarded: false },
  ];
  show(<PlanChoice kept="i1" plans={plans} taken={taken} />, { path: '/imports', at: '/imports' });
  expect(screen.getAllByRole('listitem').map((one) => one.textContent?.split(' · ')[2] ?? '')).toEqual([
    expect.stringContaining('已导入过'),
    expect.stringContaining('导入的草稿已作废'),
    expect.stringContaining('已导入过'),
    '',
  ]);
});

test('each of them counts as imported where all were as one table', () => {
  show(<PlanChoice kept="i1" plans={plans} taken={[{ place: '*', discarded: false }]} />, {
    path: '/imports',
    at: '/imports',
  });
  expect(screen.getAllByText(/已导入过/)).toHaveLength(4);
});

test('all are read as one table where a person says so', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post(`${API}/plan-imports/i1/readings`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ id: 'p1' }, { status: 201 });
    }),
  );
  show(<PlanChoice kept="i1" plans={plans} />, { path: '/imports', at: '/imports' });
  await userEvent.click(screen.getByRole('button', { name: '合为一份表导入' }));
  await waitFor(() => expect(sent).toEqual([{ plan: '*' }]));
});

test('they are not where one of them cannot be read', () => {
  show(<PlanChoice kept="i1" plans={[...plans, { at: 'T5R1C1', title: '附件5', rows: null }]} />, {
    path: '/imports',
    at: '/imports',
  });
  expect(screen.queryByRole('button', { name: '合为一份表导入' })).toBeNull();
});
