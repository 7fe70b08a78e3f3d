import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { show, staff } from '@/test/page';
import { API, server } from '@/test/server';
import MeetingsPage from './MeetingsPage';

test('last year’s meetings are listed, and their figures taken along, when the year is over', async () => {
  const asked: string[] = [];
  const saved: string[] = [];
  server.use(
    http.get(`${API}/joint-meetings`, ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items: [] });
    }),
    http.get(`${API}/joint-meeting-figures/figures.xlsx`, ({ request }) => {
      saved.push(new URL(request.url).search);
      return new HttpResponse('x');
    }),
  );
  show(<MeetingsPage />, {
    path: '/meetings',
    at: '/meetings?year=2025&part=half2',
    session: { ...staff, roles: ['discipline'] },
  });
  await screen.findByText('没有联席会议');
  expect(asked).toEqual(['?from=2025-07-01&to=2025-12-31&limit=50']);
  await userEvent.click(screen.getByRole('button', { name: '导出2025年下半年通报数据' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Excel 工作簿（供绩效考评）' }));
  await expect.poll(() => saved).toEqual(['?from=2025-07-01&to=2025-12-31']);
});
