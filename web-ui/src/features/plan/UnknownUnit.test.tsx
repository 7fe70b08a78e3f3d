import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import type { Plan } from './calls';
import { UnknownUnit } from './UnknownUnit';

const plan = {
  id: 'p1',
  version: 4,
  year: 2026,
  unknownUnits: [
    {
      text: '交巡警',
      times: 3,
      candidates: [
        { id: 'u1', name: '交通巡逻警察大队', group: false, word: '交通巡逻警察大队', score: 0.69 },
      ],
    },
  ],
} as unknown as Plan;

it('makes an unknown word an alias of the unit that is meant, with one click', async () => {
  const sent: { body: unknown; version: string | null }[] = [];
  server.use(
    http.get(`${API}/unit-proposals`, () => HttpResponse.json({ items: [], next: null })),
    http.put(`${API}/plans/p1/unit-words`, async ({ request }) => {
      sent.push({ body: await request.json(), version: request.headers.get('If-Match') });
      return HttpResponse.json({ ...plan, unknownUnits: [] });
    }),
  );
  show(<UnknownUnit plan={plan} text="交巡警" onChooseOther={() => undefined} />);
  expect(screen.getByText('相近 69%')).toBeTruthy();
  expect(screen.getByText('表中共 3 处，选定后一并对应')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /记为交通巡逻警察大队的别名/ }));
  await waitFor(() =>
    expect(sent).toEqual([{ body: { text: '交巡警', unit: 'u1', alias: true }, version: '"4"' }]),
  );
});
