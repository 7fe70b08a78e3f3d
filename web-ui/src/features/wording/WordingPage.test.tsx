import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import WordingPage from './WordingPage';

const text = '每季度检查一次；定期通报。';

test('marks the clauses and shows duties and doubts beside them', async () => {
  let asked: unknown;
  server.use(
    http.post(`${API}/clauses/read`, async ({ request }) => {
      asked = await request.json();
      return HttpResponse.json({
        duties: [
          {
            clause: { text: '每季度检查一次', start: 0, end: 7 },
            kind: 'RECURRING',
            every: 'P3M',
            atLeast: 1,
            owedBy: 'UNIT',
            sharing: 'SHARED',
          },
          {
            clause: { text: '定期通报', start: 8, end: 12 },
            kind: 'STANDING',
            owedBy: 'UNIT',
            sharing: 'SHARED',
          },
        ],
        flags: [
          {
            code: 'NO_COUNT',
            message: '“定期”没有写明次数、数量或时间。',
            clause: { text: '定期通报', start: 8, end: 12 },
          },
        ],
      });
    }),
  );
  show(<WordingPage />);
  await userEvent.type(screen.getByLabelText('原文'), text);
  await userEvent.click(screen.getByRole('button', { name: '识别' }));
  expect(await screen.findByText('2 项要求')).toBeTruthy();
  expect(screen.getByText('1 处存疑')).toBeTruthy();
  expect(screen.getByText(/“定期”没有写明/)).toBeTruthy();
  expect(document.querySelectorAll('mark')).toHaveLength(2);
  expect(asked).toEqual({ text });
});

test('keeps the words when the reading is refused', async () => {
  server.use(
    http.post(`${API}/clauses/read`, () =>
      HttpResponse.json({ code: 'INVALID_REQUEST', status: 400, detail: '请求内容有误' }, { status: 400 }),
    ),
  );
  show(<WordingPage />);
  await userEvent.type(screen.getByLabelText('原文'), text);
  await userEvent.click(screen.getByRole('button', { name: '识别' }));
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>('原文').value).toBe(text);
});
