import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show, staff } from '@/test/page';
import { server } from '@/test/server';
import OutcomesPage from './OutcomesPage';

const outcome = {
  id: 'o1',
  bureau: 'jintan',
  bureauName: '金坛市公安局',
  unit: { id: 'u1', name: '审计室' },
  rank: 'OFFICER',
  kind: 'ADMONISHMENT',
  caseFiled: false,
  organ: '局党委',
  announcedOn: '2026-11-02',
  revocable: true,
};

async function open(bureau: string) {
  server.use(http.get('*/api/case/v1/outcomes', () => HttpResponse.json({ items: [outcome], next: null })));
  show(<OutcomesPage />, { session: { ...staff, bureau, roles: ['superior'] } });
  await screen.findByText('审计室');
}

it('names the bureau to the superior', async () => {
  await open('changzhou');
  expect(screen.getByRole('columnheader', { name: '公安局' })).toBeTruthy();
  expect(screen.getByText('金坛市公安局')).toBeTruthy();
});

it('does not repeat the own bureau', async () => {
  await open('jintan');
  expect(screen.queryByRole('columnheader', { name: '公安局' })).toBeNull();
});
