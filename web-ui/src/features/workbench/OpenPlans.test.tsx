import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import { server } from '@/test/server';
import { OpenPlans } from './OpenPlans';

const table = (year: number, more = {}) => ({
  id: `p${year}`,
  title: `责任分解表${year}`,
  year,
  validFrom: `${year}-01-01`,
  validTo: `${year}-12-31`,
  replacedBy: null,
  ...more,
});

function tables(inForce: object[]) {
  server.use(
    http.get('*/api/responsibility/v1/business-day', () => HttpResponse.json({ today: '2027-03-10' })),
    http.get('*/api/responsibility/v1/plans', ({ request }) =>
      HttpResponse.json({
        items: new URL(request.url).searchParams.get('state') === 'DRAFT' ? [] : inForce,
        next: null,
      }),
    ),
  );
  show(<OpenPlans />);
}

it('asks for the next table until there is one, however long the last is over', async () => {
  tables([table(2026)]);
  expect(await screen.findByText(/执行到 2026-12-31/)).toBeTruthy();
});

it('asks for none where the next year was imported on its own', async () => {
  tables([table(2027, { validTo: '2027-03-31' }), table(2026, { validTo: '2027-02-28' })]);
  expect(await screen.findByText(/执行到 2027-03-31/)).toBeTruthy();
  expect(screen.queryByText(/执行到 2027-02-28/)).toBeNull();
});
