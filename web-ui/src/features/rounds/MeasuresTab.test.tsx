import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { show, staff } from '@/test/page';
import { server } from '@/test/server';
import type { RoundView } from './calls';
import { MeasuresTab } from './MeasuresTab';

const ROUND = `${window.location.origin}/api/inspection/v1/rounds/r1`;
const view = { round: { id: 'r1', state: 'PUBLISHED' }, mine: true, objects: [] } as unknown as RoundView;
const order = {
  id: 'm1',
  round: 'r1',
  object: 'o1',
  objectName: '政工室',
  kind: 'RECTIFICATION_ORDER',
  state: 'REPORTED',
  subject: '台账不全',
  basis: '考评结果',
  addressee: '政工室',
  due: '2026-12-20',
  overdue: false,
  history: [],
  acts: ['ACCEPT', 'RETURN'],
  version: 3,
};

let sent: unknown[] = [];

beforeEach(() => {
  sent = [];
  server.use(
    http.get(`${ROUND}/measures`, () => HttpResponse.json([order])),
    http.get(`${ROUND}/carried-over-measures`, () => HttpResponse.json([])),
    http.get(`${ROUND}/*`, () => HttpResponse.json([])),
    http.post(`${ROUND}/measures/m1/acts`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json([order]);
    }),
  );
  show(<MeasuresTab view={view} />, { session: { ...staff, roles: ['discipline'] } });
});

it('sets a day of its own for what is sent back', async () => {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '退回' }));
  await user.type(await screen.findByLabelText('内容'), '请补充');
  await user.type(screen.getByLabelText('期限'), '2027-02-01{Enter}');
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '退回' }));
  await waitFor(() => expect(sent).toEqual([{ act: 'RETURN', content: '请补充', due: '2027-02-01' }]));
});

it('asks for none where the order is done with', async () => {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '验收' }));
  await screen.findByLabelText('内容');
  expect(screen.queryByLabelText('期限')).toBeNull();
});
