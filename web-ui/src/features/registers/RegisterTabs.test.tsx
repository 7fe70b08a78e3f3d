import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import { areas } from './areas';
import { RegisterTabs } from './RegisterTabs';

const all = areas.flatMap(({ registers }) => registers);
const [matters] = areas.find(({ slug }) => slug === 'stability')?.registers ?? [];

async function opened(wide: boolean) {
  if (!matters) throw new Error('no unstable matters');
  let asked = false;
  server.use(
    http.get(`${API}/units`, () => HttpResponse.json({ items: [], next: null })),
    http.get(`${API}/registers`, () => {
      asked = true;
      return HttpResponse.json([{ kind: matters.kind, wide }]);
    }),
    http.get(`${API}/register-crosstab`, () => HttpResponse.json({ cells: [] })),
  );
  show(<RegisterTabs shown={matters} />);
  await waitFor(() => expect(asked).toBe(true));
}

it('lets people choose a unit whose own unit answers for the register', async () => {
  await opened(true);
  expect(await screen.findByRole('combobox', { name: '单位' })).toBeInstanceOf(HTMLElement);
});

it('leaves others with their own', async () => {
  await opened(false);
  expect(await screen.findAllByText('还没有可统计的条目')).not.toHaveLength(0);
  expect(screen.queryByRole('combobox')).toBeNull();
});

it('counts the sheets of one year, this one unless another is chosen, and leads to those', async () => {
  const sheets = all.find(({ kind }) => kind === 'DISCLOSURE_BASIS');
  if (!sheets) throw new Error('no sheets');
  const years: (string | null)[] = [];
  server.use(
    http.get(`${API}/business-day`, () => HttpResponse.json({ today: '2028-05-06' })),
    http.get(`${API}/units`, () => HttpResponse.json({ items: [], next: null })),
    http.get(`${API}/registers`, () => HttpResponse.json([])),
    http.get(`${API}/register-crosstab`, ({ request }) => {
      const year = new URL(request.url).searchParams.get('year');
      years.push(year);
      return HttpResponse.json({
        cells: [
          {
            row: 'u1',
            rowName: '法制室',
            column: '五项齐全',
            columnName: '五项齐全',
            count: 1,
            due: 0,
            overdue: 0,
          },
        ],
      });
    }),
  );
  show(<RegisterTabs shown={sheets} />);
  await waitFor(() => expect(years).toContain('2028'));
  const link = await screen.findByRole('link', { name: /法制室/ });
  await waitFor(() => expect(link.getAttribute('href')).toContain('year=2028'));
  expect(screen.getByRole('combobox', { name: '年度' })).toBeInstanceOf(HTMLElement);
});
