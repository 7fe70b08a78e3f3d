import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import { Tiles } from './Tiles';

const none = {
  notStarted: 0,
  inProgress: 0,
  inReview: 0,
  done: 0,
  overdue: 0,
  doneLate: 0,
  exempt: 0,
  closed: 0,
};
const days = [
  { day: '2025-11-30', counts: { ...none, overdue: 2, done: 9 } },
  { day: '2026-03-31', counts: { ...none, done: 3, doneLate: 1 } },
  { day: '2026-12-20', counts: { ...none, notStarted: 1 } },
  { day: '2027-01-05', counts: { ...none, notStarted: 4 } },
];

it('counts what its links list: overdue of last year, soon due in the next, done in this', async () => {
  server.use(
    http.get(`${API}/business-day`, () => HttpResponse.json({ today: '2026-12-15' })),
    http.get(`${API}/obligation-days`, ({ request }) => {
      const { searchParams } = new URL(request.url);
      const from = searchParams.get('from') ?? '';
      const to = searchParams.get('to') ?? '9999';
      return HttpResponse.json(days.filter(({ day }) => day >= from && day <= to));
    }),
  );
  show(<Tiles />);
  const link = async (name: RegExp) => (await screen.findByRole('link', { name })).getAttribute('href');
  expect(await link(/^已逾期 ?2$|^逾期 ?2$/)).toBe('/obligations?state=OVERDUE');
  expect(await link(/5$/)).toBe('/obligations?pending=true&from=2026-12-15&to=2027-01-14');
  expect(await link(/^已完成 ?3$/)).toBe('/obligations?state=DONE&from=2026-01-01&to=2026-12-31');
});

it('says that nothing could be read, instead of waiting for ever', async () => {
  server.use(
    http.get(`${API}/obligation-days`, () =>
      HttpResponse.json({ code: 'INTERNAL', title: '系统故障', status: 500 }, { status: 500 }),
    ),
  );
  show(<Tiles />);
  expect(await screen.findByText('系统故障')).toBeTruthy();
});
