import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import { SettingsDialog } from './SettingsDialog';

const table = (year: number) => ({
  id: `t${year}`,
  title: '责任分解表',
  year,
  validFrom: `${year}-01-01`,
  validTo: `${year}-12-31`,
});

it('opens with the table that reminds today, not with that of next year', async () => {
  const asked: unknown[] = [];
  server.use(
    http.get(`${API}/plans`, () => HttpResponse.json({ items: [table(2027), table(2026)] })),
    http.get(`${API}/plans/:plan/reminder-settings`, ({ params }) => {
      asked.push(params.plan);
      return HttpResponse.json({ code: 'FORBIDDEN', title: '无权查看', status: 403 }, { status: 403 });
    }),
  );
  show(<SettingsDialog onClose={() => {}} />);
  await waitFor(() => expect(screen.getByTitle('2026 责任分解表')).toBeTruthy());
  await waitFor(() => expect(asked).toEqual(['t2026']));
});
