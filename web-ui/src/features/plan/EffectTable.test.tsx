import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import type { Plan } from './calls';
import { EffectTable } from './EffectTable';
import type { Effect } from './revisions';

const row = (id: string) => ({ id, item: { no: '1.1', name: '学习' }, task: '每年集中学习不少于2次' });
const old = { id: 'p1', rows: [row('r1')] } as unknown as Plan;
const plan = { id: 'p2', rows: [row('r2')] } as unknown as Plan;
const effect = {
  unpublishedYears: [2027],
  rows: [{ old: 'r1', fresh: 'r2', goOn: 1, change: 0, close: 0, add: 0, stay: 3 }],
} as unknown as Effect;

it('opens what a figure counts, with the row of the version that it stands in', async () => {
  const asked: string[] = [];
  server.use(
    http.get(`${API}/plans/p2/revision/preview/obligations`, ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({
        items: [
          {
            unit: { id: 'u1', name: '政工室' },
            owner: '政工室',
            clause: '每年集中学习不少于2次',
            dueBefore: '2027-02-28',
            dueAfter: '2027-02-28',
            requiredBefore: 2,
            requiredAfter: 2,
          },
        ],
        next: 'more',
      });
    }),
  );
  show(
    <EffectTable plan={plan} old={old} effect={effect} query={{ on: '2027-01-01', validTo: '2027-12-31' }} />,
  );
  expect(await screen.findByText(/^2027 年放假安排尚未公布/)).toBeTruthy();
  await userEvent.click(await screen.findByRole('button', { name: '1.1 延续 1' }));
  await waitFor(() => expect(screen.getByText('政工室 · 2027-02-28 前')).toBeTruthy());
  await userEvent.click(screen.getByRole('button', { name: '1.1 留在原表 3' }));
  await waitFor(() =>
    expect(asked).toEqual([
      '?on=2027-01-01&validTo=2027-12-31&row=r2&figure=GO_ON&limit=50',
      '?on=2027-01-01&validTo=2027-12-31&row=r1&figure=STAY&limit=50',
    ]),
  );
  await userEvent.click((await screen.findAllByRole('button', { name: '加载更多' })).at(-1) as HTMLElement);
  await waitFor(() =>
    expect(asked.at(-1)).toBe('?on=2027-01-01&validTo=2027-12-31&row=r1&figure=STAY&limit=50&after=more'),
  );
  expect(screen.queryByRole('button', { name: /终止/ })).toBeNull();
});
