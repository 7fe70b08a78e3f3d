import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import { PastVersions } from './PastVersions';
import { planOptions } from './planOptions';

const version = (id: string, validFrom: string, validTo: string) => ({ id, validFrom, validTo });

it('says how many overdue ones stand under which earlier version, with the way there', async () => {
  const units: (string | null)[] = [];
  server.use(
    http.get(`${API}/plans/v3/versions`, () =>
      HttpResponse.json([
        version('v1', '2026-01-01', '2026-05-31'),
        version('v2', '2026-06-01', '2026-11-28'),
        version('v3', '2026-11-29', '2026-12-31'),
        version('v4', '2027-01-01', '2027-12-31'),
      ]),
    ),
    http.get(`${API}/plans/:plan/progress`, ({ params, request }) => {
      units.push(new URL(request.url).searchParams.get('unit'));
      const overdue = params.plan === 'v1' ? [400, 16] : [0];
      return HttpResponse.json(overdue.map((count, row) => ({ row: `r${row}`, counts: { overdue: count } })));
    }),
  );
  show(<PastVersions plan="v3" unit="u1" to={(id) => `/plan?plan=${id}`} />);
  await waitFor(() => expect(screen.getByText(/另有逾期 416 项留在第 1 版/)).toBeTruthy());
  expect(screen.getByRole('link', { name: '查看第 1 版' }).getAttribute('href')).toBe('/plan?plan=v1');
  expect(screen.queryByText(/第 2 版/)).toBeNull();
  expect(units).toEqual(['u1', 'u1']);
});

it('says that the figures of an earlier version could not be read, instead of none', async () => {
  server.use(
    http.get(`${API}/plans/v2/versions`, () =>
      HttpResponse.json([
        version('v1', '2026-01-01', '2026-05-31'),
        version('v2', '2026-06-01', '2026-12-31'),
      ]),
    ),
    http.get(`${API}/plans/v1/progress`, () =>
      HttpResponse.json({ code: 'INTERNAL', title: '系统故障', status: 500 }, { status: 500 }),
    ),
  );
  show(<PastVersions plan="v2" to={(id) => `/plan?plan=${id}`} />);
  expect(await screen.findByText('系统故障')).toBeTruthy();
});

it('tells versions of one title apart by their days', () => {
  const plan = (id: string, validFrom: string, validTo: string) => ({
    ...version(id, validFrom, validTo),
    title: '分解表',
    year: 2026,
  });
  const labels = (...plans: ReturnType<typeof plan>[]) => planOptions(plans).map(({ label }) => label);
  expect(labels(plan('a', '2026-01-01', '2026-12-31'))).toEqual(['2026 分解表']);
  expect(labels(plan('a', '2026-01-01', '2026-11-28'), plan('b', '2026-11-29', '2026-12-31'))).toEqual([
    '2026-01-01 ~ 2026-11-28 分解表',
    '2026-11-29 ~ 2026-12-31 分解表',
  ]);
});
