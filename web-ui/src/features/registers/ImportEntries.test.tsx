import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import { ImportEntries } from './ImportEntries';

const checked = {
  id: 'i1',
  kind: 'RISK_POINT',
  fileName: '台账.xlsx',
  state: 'CHECKED',
  counts: { created: 1, changed: 0, unchanged: 1 },
  preview: {
    columns: ['名称', '风险等级'],
    rows: [
      { row: 2, effect: 'CREATED', cells: ['窗口收费', '高'] },
      { row: 3, effect: 'UNCHANGED', cells: ['枪支保管', '中'] },
    ],
  },
  problems: [],
  at: '2026-11-29T10:00:00Z',
};

async function handIn(answer: object) {
  server.use(http.post(`${API}/register-imports`, () => HttpResponse.json(answer, { status: 201 })));
  show(<ImportEntries kind="RISK_POINT" onClose={() => undefined} />);
  const user = userEvent.setup();
  await user.upload(await screen.findByLabelText('选择 .xlsx 文件'), new File(['x'], '台账.xlsx'));
  return user;
}

it('shows each row and what becomes of it, and writes nothing before it is confirmed', async () => {
  const applied: unknown[] = [];
  server.use(
    http.post(`${API}/register-imports/i1/acts`, async ({ request }) => {
      applied.push(await request.json());
      return HttpResponse.json({ ...checked, state: 'APPLIED' });
    }),
  );
  const user = await handIn(checked);
  expect(await screen.findByText('新增 1 条，更正 0 条，不变 1 条')).toBeTruthy();
  expect(screen.getByRole('row', { name: /3 不变 枪支保管 中/ })).toBeTruthy();
  expect(applied).toEqual([]);
  await user.click(screen.getByRole('button', { name: '确认导入' }));
  await waitFor(() => expect(applied).toEqual([{ act: 'APPLY' }]));
});

it('names each cell that is wrong, and lets nothing of it through', async () => {
  await handIn({
    ...checked,
    state: 'REFUSED',
    preview: { ...checked.preview, rows: [{ row: 2, cells: ['窗口收费', '极高'] }] },
    problems: [
      {
        sheet: '廉政风险点',
        row: 2,
        cell: 'G2',
        code: 'CELL_VALUE',
        message: '“风险等级”应为：高、中、低。',
      },
    ],
  });
  expect(await screen.findByRole('row', { name: 'G2 “风险等级”应为：高、中、低。' })).toBeTruthy();
  expect(screen.getByRole('row', { name: /2 有误 窗口收费 极高/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: '确认导入' }).hasAttribute('disabled')).toBe(true);
});
