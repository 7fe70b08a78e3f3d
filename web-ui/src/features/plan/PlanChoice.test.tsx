import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '@/test/page';
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
