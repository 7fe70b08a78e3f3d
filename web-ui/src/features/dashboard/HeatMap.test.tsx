import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Schema } from '@/api/schema';
import { show } from '@/test/page';
import { HeatMap } from './HeatMap';

const none = { owed: 0, done: 0, doneLate: 0, inReview: 0, inProgress: 0, notStarted: 0, overdue: 0 };

test('columns bear the names of their items, and the depth of the red says how much is overdue', async () => {
  const mechanism = { no: 3, name: '风险防范机制' };
  const board = {
    plan: 't1',
    units: [
      { id: 'u1', name: '治安大队' },
      { id: 'u2', name: '法制室' },
    ],
    items: [{ mechanism, item: { no: '3.3', name: '执法规范化建设联席会议制度' } }],
    cells: [
      { unit: 'u1', item: '3.3', counts: { ...none, owed: 19, done: 5, overdue: 14 } },
      { unit: 'u2', item: '3.3', counts: { ...none, owed: 19, done: 18, overdue: 1 } },
    ],
  } as unknown as Schema<'DashboardView'>;
  show(<HeatMap board={board} />);
  expect(await screen.findByRole('columnheader', { name: '3.3 执法规范化建设联席会议制度' })).toBeTruthy();
  const cell = (unit: string) => screen.getByRole('link', { name: new RegExp(`^${unit}，3.3`) });
  expect(cell('治安大队').textContent).toBe('5/19!14');
  expect(cell('治安大队').getAttribute('href')).toContain('plan=t1&unit=u1');
  expect(cell('治安大队').closest('td')?.className).toContain('lateMost');
  expect(cell('法制室').closest('td')?.className).toContain('lateFew');
  expect(screen.getByRole('list', { name: '图例' }).textContent).toContain('逾期过半');
});
