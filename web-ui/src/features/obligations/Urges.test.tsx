import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { Schema } from '@/api/schema';
import type { Session } from '@/session/session';
import { show, staff } from '@/test/page';
import { API, server } from '@/test/server';
import { Urges } from './Urges';

const discipline: Session = { ...staff, account: 'discipline', unit: 'u-jiwei', roles: ['discipline'] };
const obligation = {
  id: 'o1',
  state: 'OVERDUE',
  heldUp: null,
  recordable: false,
} as Schema<'ObligationView'>;

it('presses for one obligation, under one id however often it is sent', async () => {
  const said: { id: unknown; words: string }[] = [];
  server.use(
    http.get(`${API}/obligations/o1/urges`, () =>
      HttpResponse.json(said.map((one) => ({ ...one, on: '2026-11-23', by: '沈样例' }))),
    ),
    http.put(`${API}/obligations/o1/urges/:id`, async ({ params, request }) => {
      const { words } = (await request.json()) as { words: string };
      said.push({ id: params.id, words });
      return HttpResponse.json({ id: params.id, on: '2026-11-23', by: '沈样例', words });
    }),
  );
  show(<Urges obligation={obligation} />, { session: discipline });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /催办/ }));
  const dialog = await screen.findByRole('dialog');
  await user.type(screen.getByLabelText('催办内容'), ' 请于本周内补办 ');
  await user.click(dialog.querySelector('.ant-btn-primary') as HTMLElement);
  await waitFor(() => expect(said.map(({ words }) => words)).toEqual(['请于本周内补办']));
  expect(await screen.findByText('沈样例 · 2026-11-23')).toBeTruthy();
});

it('shows the unit what was said, without a button', async () => {
  server.use(
    http.get(`${API}/obligations/o1/urges`, () =>
      HttpResponse.json([{ id: 'x', words: '请说明原因', on: '2026-11-20', by: '沈样例' }]),
    ),
  );
  show(<Urges obligation={{ ...obligation, recordable: true }} />, { session: staff });
  expect(await screen.findByText('请说明原因')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
