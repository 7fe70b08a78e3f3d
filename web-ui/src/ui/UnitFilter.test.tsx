import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { show, staff } from '@/test/page';
import { API, server } from '@/test/server';
import { UnitFilter } from './UnitFilter';

test('a unit that ended can still be chosen, apart from those that stand', async () => {
  server.use(
    http.get(`${API}/units`, ({ request }) =>
      HttpResponse.json({
        items: [
          { id: 'u1', name: '城中派出所', kind: 'STATION', validTo: null },
          { id: 'u2', name: '城东派出所', kind: 'STATION', validTo: '2020-06-30' },
        ].slice(0, new URL(request.url).searchParams.get('closed') === 'true' ? 2 : 1),
        next: null,
      }),
    ),
  );
  const chosen: (string | undefined)[] = [];
  show(<UnitFilter value={undefined} onChange={(unit) => chosen.push(unit)} />, {
    session: { ...staff, roles: ['discipline'] },
  });
  await userEvent.click(await screen.findByRole('combobox', { name: '单位' }));
  await screen.findByText('已撤销单位');
  await userEvent.click(await screen.findByTitle('城东派出所'));
  expect(chosen).toEqual(['u2']);
});
