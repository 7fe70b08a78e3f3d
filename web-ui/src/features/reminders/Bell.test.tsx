import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show, staff } from '@/test/page';
import { server } from '@/test/server';
import { Bell } from './Bell';

it('counts leads, petitions and orders for whoever works on them alone', async () => {
  server.use(
    http.get('*/api/case/v1/reminders', () =>
      HttpResponse.json(
        ['l1', 'l2'].map((id) => ({ kind: 'LEAD', id, number: '2026-1', due: '2026-12-01', overdue: false })),
      ),
    ),
  );
  show(<Bell />, { session: { ...staff, roles: ['handler'] } });
  expect(await screen.findByRole('link', { name: '提醒，2 条未读' })).toBeTruthy();
});

it('is not there for who is reminded of nothing', () => {
  show(<Bell />, { session: { ...staff, roles: ['auditor'] } });
  expect(screen.queryByRole('link')).toBeNull();
});
