import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import ImportPage from './ImportPage';

const COPIED =
  '<p>分解表</p><table><tr><td colspan="2">任务</td><td>责任单位</td></tr><tr><td>1</td><td>学习</td><td>纪委</td></tr></table>';

test('a table on the clipboard is shown with its merged cells and sent as HTML', async () => {
  let sent = '';
  server.use(
    http.post(`${API}/plan-imports`, async ({ request }) => {
      sent = await request.text();
      return HttpResponse.json({ id: 'p1' }, { status: 201 });
    }),
  );
  const router = show(<ImportPage />, { path: '/imports/new', at: '/imports/new?way=paste' });
  const start = screen.getByRole('button', { name: '开始导入' });
  expect(start).toHaveProperty('disabled', true);

  const data: Record<string, string> = { 'text/html': COPIED, 'text/plain': '任务' };
  fireEvent.paste(screen.getByLabelText('粘贴区'), {
    clipboardData: { getData: (type: string) => data[type] ?? '' },
  });
  expect(screen.getByText('已粘贴表格：2 行，最多 3 栏')).toBeDefined();
  expect(screen.getByRole('cell', { name: '任务' }).getAttribute('colspan')).toBe('2');

  await userEvent.click(start);
  await waitFor(() => expect(router.state.location.pathname).toBe('/imports/p1'));
  expect(sent).toContain(COPIED);
});

test('what was pasted stays when the service refuses it, and the tables looked at are named', async () => {
  server.use(
    http.post(`${API}/plan-imports`, () =>
      HttpResponse.json(
        {
          code: 'DOCUMENT_UNREADABLE',
          title: '文件不能导入',
          status: 422,
          detail: '文件“粘贴的表格.html”不能导入：没有责任分解表。',
          file: '粘贴的表格.html',
          cell: 'T2R3C1',
          leftAside: [{ at: 'R1C1', name: '联系人名单', reason: 'NO_PLAN_TABLE' }],
          import: 'i1',
        },
        { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
  show(<ImportPage />, { path: '/imports/new', at: '/imports/new?way=paste' });
  await userEvent.type(screen.getByLabelText('粘贴区'), '没有表格');
  await userEvent.click(screen.getByRole('button', { name: '开始导入' }));
  expect(await screen.findByText('第 2 张表第 3 行第 1 列')).toBeDefined();
  expect(screen.getByText(/联系人名单/)).toBeDefined();
  expect(screen.getByLabelText('粘贴区')).toHaveProperty('value', '没有表格');
});

test('of several plans in one file one is chosen, and the kept file is read again', async () => {
  let chosen: unknown;
  server.use(
    http.post(`${API}/plan-imports`, () =>
      HttpResponse.json(
        {
          code: 'DOCUMENT_UNREADABLE',
          title: '文件不能导入',
          status: 422,
          file: '通知.docx',
          reason: 'SEVERAL_PLAN_TABLES',
          plans: [
            { at: 'R1C1', title: '教育任务分解表', rows: 3 },
            { at: 'T2R1C1', title: '作风任务分解表', rows: 5 },
          ],
          import: 'i1',
        },
        { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
    http.post(`${API}/plan-imports/i1/readings`, async ({ request }) => {
      chosen = await request.json();
      return HttpResponse.json({ id: 'p2' }, { status: 201 });
    }),
  );
  const router = show(<ImportPage />, { path: '/imports/new', at: '/imports/new?way=paste' });
  await userEvent.type(screen.getByLabelText('粘贴区'), '两张表');
  await userEvent.click(screen.getByRole('button', { name: '开始导入' }));
  expect(await screen.findByText('第 2 张表第 1 行第 1 列 · 5 项任务')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: '导入“作风任务分解表”' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/imports/p2'));
  expect(chosen).toEqual({ plan: 'T2R1C1' });
});
