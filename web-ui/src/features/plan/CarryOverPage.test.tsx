import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import CarryOverPage from './CarryOverPage';

const row = {
  id: 'r1',
  item: { no: '1.1', name: '学习' },
  task: '每年集中学习',
  timeLimit: { text: '全年' },
};
let version = 4;
let named: (string | null)[] = [];
let openFlags = 0;

beforeEach(() => {
  version = 4;
  named = [];
  openFlags = 0;
  server.use(
    http.get(`${API}/plans/:plan`, ({ params }) =>
      HttpResponse.json({
        id: params.plan,
        title: '责任分解表',
        year: 2027,
        version: 0,
        openFlags,
        unreadRows: 0,
        rows: [row],
      }),
    ),
    http.get(`${API}/plans/p1/carry-over`, () =>
      HttpResponse.json({
        plan: 'p1',
        year: 2027,
        from: '2027-01-01',
        to: '2027-12-31',
        draft: 'd1',
        draftVersion: version,
        rows: [{ row: 'r1', choice: 'REPEAT', stay: 'STAY', running: 0, unfinished: 1 }],
      }),
    ),
    http.put(`${API}/plans/p1/carry-over`, ({ request }) => {
      named.push(request.headers.get('If-Match'));
      version = 5;
      return HttpResponse.json(
        { status: 412, code: 'STALE_VERSION', title: '已被他人修改' },
        { status: 412, headers: { 'Content-Type': 'application/problem+json' } },
      );
    }),
    http.get(`${API}/plans/:plan/revision/preview`, () =>
      HttpResponse.json({
        on: '2027-01-01',
        goOn: 0,
        change: 1,
        close: 0,
        add: 1,
        stay: 2,
        unpublishedYears: [],
        rows: [],
      }),
    ),
  );
});

const open = (more = '') =>
  show(<CarryOverPage />, { path: '/plans/:plan/carry-over', at: `/plans/p1/carry-over${more}` });

it('replaces a draft only as it was when the person looked, and looks again after a refusal', async () => {
  open();
  const make = await screen.findByRole('button', { name: '生成草稿并预览' });
  await userEvent.click(make);
  await waitFor(() => expect(named).toEqual(['"4"']));
  await waitFor(() => expect(make.classList.contains('ant-btn-loading')).toBe(false));
  await userEvent.click(make);
  await waitFor(() => expect(named).toEqual(['"4"', '"5"']));
});

it('opens the draft that is there instead', async () => {
  open();
  await userEvent.click(await screen.findByRole('button', { name: '打开草稿' }));
  expect(await screen.findByText(/结转 1 项.*2 项留在原表，其中尚未到期的仍按原期限办理/)).toBeTruthy();
  expect(named).toEqual([]);
});

it('opens the draft at once for whoever comes from its review, and leads back while something is open', async () => {
  openFlags = 2;
  open('?draft=1');
  const publish = await screen.findByRole('button', { name: '发布 2027 年责任分解表' });
  expect((publish as HTMLButtonElement).disabled).toBe(true);
  expect(screen.getByRole('link', { name: '去核定' }).getAttribute('href')).toBe('/imports/d1');
});
