import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import { DraftList } from './DraftList';

const draft = (id: string, more: object) => ({
  id,
  title: '责任分解表',
  year: 2026,
  state: 'DRAFT',
  sourceName: '责任分解表.docx',
  importedAt: '2026-11-29T02:30:00Z',
  importedBy: { id: 'p-wang', name: '王样例' },
  openFlags: 51,
  unreadRows: 39,
  ...more,
});
const before = {
  id: 'p0',
  title: '责任分解表',
  year: 2026,
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
};

test('drafts of one title are told apart by where they come from', async () => {
  server.use(
    http.get(`${API}/plans`, () =>
      HttpResponse.json({
        items: [
          draft('d1', {}),
          draft('d2', { revisionKind: 'NEW_VERSION', predecessor: before, sourceName: '第二版.xlsx' }),
          draft('d3', { revisionKind: 'CARRY_OVER', predecessor: before, year: 2027 }),
          draft('d4', {
            revisionKind: 'NEW_VERSION',
            predecessor: { ...before, title: '旧表' },
            importedBy: null,
          }),
        ],
        next: null,
      }),
    ),
  );
  show(<DraftList />);
  expect(await screen.findAllByRole('link', { name: '责任分解表' })).toHaveLength(4);
  const lines = screen.getAllByRole('listitem').map((line) => line.textContent);
  expect(lines[0]).toContain(
    '2026 · 导入 责任分解表.docx · 2026-11-29 10:30 · 王样例 · 51 处存疑待核定，39 行未校对',
  );
  expect(lines[1]).toContain('新版（对 2026-01-01 至 2026-12-31 的表） 第二版.xlsx');
  expect(lines[2]).toContain('2027 · 结转自 2026 年 2026-11-29 10:30 · 王样例');
  expect(lines[3]).toContain(
    '新版（对 “旧表” 2026-01-01 至 2026-12-31 的表） 责任分解表.docx · 2026-11-29 10:30 · 51',
  );
});
