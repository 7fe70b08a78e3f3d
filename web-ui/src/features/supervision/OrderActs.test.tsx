import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import dayjs from 'dayjs';
import { expect, it } from 'vitest';
import { today } from '@/api/today';
import { show } from '@/test/page';
import type { Order } from './calls';
import { OrderActs } from './OrderActs';

/** @returns the limit that the dialog begins with */
async function offered(dueAt: string) {
  const order = { id: 's1', dueAt, acts: [{ act: 'EXTEND', needs: ['DUE'] }] } as unknown as Order;
  show(<OrderActs order={order} />);
  await userEvent.click(screen.getByRole('button', { name: '调整期限' }));
  return (await screen.findByLabelText<HTMLInputElement>('期限')).value;
}

it('changes a limit from where it stands', async () => {
  const far = dayjs().add(40, 'day').format('YYYY-MM-DD');
  expect(await offered(`${far}T12:30:00+08:00`)).toBe(`${far} 12:30`);
});

it('gives at least a week where it is over, or nearly', async () => {
  expect(await offered('2020-01-02T12:30:00+08:00')).toBe(
    dayjs(today()).add(7, 'day').format('YYYY-MM-DD 18:00'),
  );
});
