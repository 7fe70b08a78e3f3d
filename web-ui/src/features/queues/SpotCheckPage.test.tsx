import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { show, staff } from '@/test/page';
import { API, server } from '@/test/server';
import SpotCheckPage from './SpotCheckPage';

test('what is found wrong needs words, and so does another verdict', async () => {
  const sent: unknown[] = [];
  server.use(
    http.get(`${API}/spot-checks/c1`, () =>
      HttpResponse.json({
        id: 'c1',
        from: '2026-09-01',
        to: '2026-11-29',
        person: '周示例',
        madeOn: '2026-11-29',
        accepted: 9,
        share: 0.2,
        seed: 'ab',
        records: [
          {
            id: 'r1',
            title: '组织生活会',
            unit: '云岫派出所',
            acceptedBy: '政工室',
            state: 'ACCEPTED',
            remark: '',
            verdicts: [],
            version: 0,
          },
          {
            id: 'r2',
            title: '廉政党课',
            unit: '云岫派出所',
            acceptedBy: '政工室',
            state: 'ACCEPTED',
            genuine: false,
            remark: '没有签到表',
            notedBy: '周示例',
            notedOn: '2026-11-29',
            verdicts: [
              { genuine: true, remark: '', notedBy: '戴样例', notedOn: '2026-11-28' },
              { genuine: false, remark: '没有签到表', notedBy: '周示例', notedOn: '2026-11-29' },
            ],
            version: 2,
          },
          {
            id: 'r3',
            title: '谈心谈话',
            unit: '云岫派出所',
            acceptedBy: '政工室',
            state: 'ACCEPTED',
            genuine: true,
            remark: '',
            notedBy: '周示例',
            notedOn: '2026-11-29',
            verdicts: [{ genuine: true, remark: '', notedBy: '周示例', notedOn: '2026-11-29' }],
            version: 1,
          },
        ],
      }),
    ),
    http.put(`${API}/spot-checks/c1/records/:record`, async ({ request, params }) => {
      sent.push([params.record, request.headers.get('If-Match'), await request.json()]);
      return HttpResponse.json({});
    }),
  );
  show(<SpotCheckPage />, {
    path: '/acceptance/checks/:check',
    at: '/acceptance/checks/c1',
    session: { ...staff, roles: ['discipline'] },
  });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '不实' }));
  expect(screen.getByRole('button', { name: '保存' }).hasAttribute('disabled')).toBe(true);
  await user.type(screen.getByLabelText('发现的问题'), '没有会议记录');
  await user.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(sent).toEqual([['r1', '"0"', { genuine: false, remark: '没有会议记录' }]]));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(screen.getByText('此前：属实，戴样例 2026-11-28')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '改为属实' }));
  await user.type(screen.getByLabelText('改判的理由'), '签到表已找到');
  await user.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toEqual(['r2', '"2"', { genuine: true, remark: '签到表已找到' }]);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.click(screen.getByRole('button', { name: '改为不实' }));
  await user.type(await screen.findByLabelText('发现的问题'), '谈话记录补做');
  await user.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(sent).toHaveLength(3));
  expect(sent[2]).toEqual(['r3', '"1"', { genuine: false, remark: '谈话记录补做' }]);
});
