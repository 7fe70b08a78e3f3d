import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import ReviewPage from './ReviewPage';

const row = (ordinal: number) => ({
  id: `r${ordinal}`,
  ordinal,
  mechanism: { no: '1', name: '教育' },
  item: { no: `1.${ordinal}`, name: '理想信念教育' },
  task: '每年集中学习不少于2次',
  responsible: [],
  supporting: [],
  sources: [],
  timeLimit: { kind: 'NONE', text: '' },
  duties: [],
  leader: '',
  flags: [] as object[],
  proofreadAt: null as string | null,
  readingTakenOver: false,
});
const doubt = {
  id: 'f1',
  code: 'EVENT_BY_HAND',
  message: '发现问题的，由单位登记',
  settledAt: null,
  takenOver: false,
};
const unknown = { ...doubt, id: 'f2', code: 'UNIT_UNKNOWN', words: '某单位' };
let rows: ReturnType<typeof row>[];
let asked: object[];

const plan = () => ({
  id: 'p1',
  version: 4,
  year: 2026,
  title: '责任分解表',
  state: 'DRAFT',
  rows,
  flags: [],
  openFlags: rows.flatMap(({ flags }) => flags).length,
  unreadRows: rows.filter(({ proofreadAt }) => !proofreadAt).length,
  unknownUnits: [],
  sources: [],
  leftAside: [],
  documentNo: '',
  issuer: '',
  sourceName: '责任分解表.docx',
});

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

beforeEach(() => {
  // The page is scrolled to what is reached; there is no layout here.
  Element.prototype.scrollIntoView = () => undefined;
  rows = [row(1), { ...row(2), flags: [doubt] }, { ...row(3), flags: [unknown] }];
  asked = [];
  server.use(
    http.get(`${API}/plans/p1`, () => HttpResponse.json(plan())),
    http.get(`${API}/units`, () => HttpResponse.json({ items: [], next: null })),
    http.put(`${API}/plans/p1/proofreading`, async ({ request }) => {
      const body = (await request.json()) as { rows: string[]; read: boolean };
      asked.push(body);
      rows = rows.map((one) =>
        body.rows.includes(one.id)
          ? { ...one, flags: [], proofreadAt: body.read ? '2026-11-29T10:00:00Z' : null }
          : one,
      );
      return HttpResponse.json(plan());
    }),
  );
});

it('is walked through by the keyboard, a row with its doubts at a time', async () => {
  show(<ReviewPage />, { path: '/imports/:plan', at: '/imports/p1' });
  const user = userEvent.setup();
  await screen.findByText('2 处存疑待核定，3 行未校对');
  button('校对无误 1.1').focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(document.activeElement).toBe(button('校对无误 1.2')));
  await user.keyboard('{Enter}');
  await screen.findByText('1 处存疑待核定，1 行未校对');
  expect(asked).toEqual([
    { rows: ['r1'], read: true },
    { rows: ['r2'], read: true },
  ]);
  expect(button('校对无误 1.3').disabled).toBe(true);
  screen.getByText('先确定是哪个单位');
  expect(button('发布执行').disabled).toBe(true);
});

it('is taken back, and then keeps the table from being published', async () => {
  rows = [{ ...row(1), proofreadAt: '2026-11-29T10:00:00Z' }];
  show(<ReviewPage />, { path: '/imports/:plan', at: '/imports/p1' });
  const user = userEvent.setup();
  await screen.findByText('全部校对完毕，可以发布');
  expect(button('发布执行').disabled).toBe(false);
  await user.click(screen.getByRole('button', { name: '撤销校对 1.1' }));
  await screen.findByRole('button', { name: '校对无误 1.1' });
  expect(button('发布执行').disabled).toBe(true);
});
