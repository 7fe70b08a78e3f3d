import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import { UnitWarnings } from './UnitWarnings';

it('leads from each figure of a unit to what it counts', async () => {
  const unit = { id: 'u1', name: '云岫派出所' };
  show(<UnitWarnings units={[{ unit, atRisk: 0, lost: 3, overdue: 12 }]} />);
  await userEvent.click(screen.getByRole('button'));
  const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
  expect(links).toEqual([
    ['云岫派出所', '/obligations?unit=u1'],
    ['3', '/obligations?forecast=CANNOT_BE_MET&unit=u1'],
    ['12', '/obligations?forecast=OVERDUE&unit=u1'],
  ]);
});
