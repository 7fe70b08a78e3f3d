import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import type { Plan } from './calls';
import { EndPlan } from './EndPlan';

it('says how many end and how many stay overdue before anybody confirms', async () => {
  server.use(http.get(`${API}/plans/p1/close`, () => HttpResponse.json({ ends: 41, stays: 7 })));
  show(<EndPlan plan={{ id: 'p1', version: 3 } as Plan} />);
  await userEvent.click(screen.getByRole('button', { name: /终止执行/ }));
  expect(await screen.findByText(/还没有到期的 41 项.*已逾期的 7 项仍须补办/)).toBeTruthy();
});
