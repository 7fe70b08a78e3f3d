import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import type { Plan } from './calls';
import { TakeBack } from './TakeBack';

const PATH = `${API}/plans/p2/carry-over/taking-back`;

function open(obstacles: object[]) {
  server.use(
    http.get(PATH, () =>
      HttpResponse.json({
        plan: 'p2',
        old: { id: 'p1', name: '责任分解表2026' },
        returning: 8,
        reopening: 1,
        closing: 9,
        obstacles,
      }),
    ),
  );
  show(<TakeBack plan={{ id: 'p2', year: 2027, version: 3 } as Plan} />);
  return userEvent.click(screen.getByRole('button', { name: '撤回结转' }));
}

/** The one of the dialog, behind the one that opened it. */
const confirm = () => screen.getAllByRole('button', { name: '撤回结转' }).at(-1) as HTMLButtonElement;

it('says what would happen, and does it with a reason under the version that was read', async () => {
  const sent: unknown[] = [];
  await open([]);
  server.use(
    http.post(PATH, async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return HttpResponse.json({ old: { id: 'p1', name: '' }, obstacles: [] });
    }),
  );
  expect(await screen.findByText(/《责任分解表2026》恢复到结转之前：8 项/)).toBeTruthy();
  expect(confirm().disabled).toBe(true);
  await userEvent.type(screen.getByRole('textbox'), '结转过早');
  await userEvent.click(confirm());
  await waitFor(() => expect(sent).toEqual(['"3"', { reason: '结转过早' }]));
});

it('says what stands in the way', async () => {
  await open([{ kind: 'RECORDS', count: 2 }]);
  expect(await screen.findByText(/2 条新年度事项的履职记录/)).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(confirm().disabled).toBe(true);
});

it('says what came to stand in the way since the dialog was opened', async () => {
  await open([]);
  expect(await screen.findByText(/《责任分解表2026》恢复到结转之前：8 项/)).toBeTruthy();
  server.use(
    http.get(PATH, () =>
      HttpResponse.json({
        plan: 'p2',
        old: { id: 'p1', name: '责任分解表2026' },
        returning: 8,
        reopening: 1,
        closing: 9,
        obstacles: [{ kind: 'RECORDS', count: 2 }],
      }),
    ),
    http.post(PATH, () =>
      HttpResponse.json(
        {
          code: 'CARRY_OVER_IN_USE',
          status: 409,
          title: '不能撤回',
          errors: [{ field: 'RECORDS', code: '2' }],
        },
        { status: 409 },
      ),
    ),
  );
  await userEvent.type(screen.getByRole('textbox'), '结转过早');
  await userEvent.click(confirm());
  expect(await screen.findByText(/2 条新年度事项的履职记录/)).toBeTruthy();
  expect(screen.queryByText(/RECORDS/)).toBeNull();
  expect(confirm().disabled).toBe(true);
});
