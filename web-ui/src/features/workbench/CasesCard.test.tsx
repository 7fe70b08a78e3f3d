import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { Navigation } from '@/app/Navigation';
import type { Role } from '@/session/session';
import { show, staff } from '@/test/page';
import { server } from '@/test/server';
import { CasesCard } from './CasesCard';

const CASE = `${window.location.origin}/api/case/v1`;

function waits(counts: { [path: string]: (query: URLSearchParams) => number }) {
  server.use(
    http.get('*/api/responsibility/v1/*', () => HttpResponse.json([])),
    ...Object.entries(counts).map(([path, count]) =>
      http.get(`${CASE}/${path}`, ({ request }) =>
        HttpResponse.json({ items: Array(count(new URL(request.url).searchParams)).fill({}), next: null }),
      ),
    ),
  );
}

const as = (...roles: Role[]) =>
  show(
    <>
      <Navigation />
      <CasesCard />
    </>,
    { path: '/nowhere', session: { ...staff, roles } },
  );

it('tells a leader of the proposals that wait, in the menu and on the first page', async () => {
  waits({ leads: (query) => (query.get('waiting') === 'true' ? 2 : 9) });
  as('bureau-leader');
  const line = await screen.findByRole('link', { name: '线索待我审批' });
  expect(line.getAttribute('href')).toBe('/leads?view=toApprove');
  expect(screen.getByTitle(/2/).textContent).toBe('2');
});

it('tells a unit of petitions and orders, and stays silent where nothing waits', async () => {
  waits({
    petitions: (query) => (query.get('queue') === 'HEAD' ? 1 : 0),
    supervisions: (query) => (query.get('state') === 'ISSUED' && query.get('unit') === staff.unit ? 3 : 0),
  });
  as('staff', 'unit-leader');
  await screen.findByRole('link', { name: '信访待我签收签批' });
  expect((await screen.findByRole('link', { name: '督办待签收' })).nextSibling?.textContent).toBe('3');
  expect(screen.queryByText('信访待本单位办理')).toBeNull();
  expect(screen.queryByText('督办办理中')).toBeNull();
});
