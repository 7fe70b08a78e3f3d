import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import type { Schema } from '@/api/schema';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import { SubtaskForm } from './SubtaskForm';

const obligation = { id: 'o1', starts: '2026-11-01', due: '2026-11-30' } as Schema<'ObligationView'>;
const post = { id: 'post1', person: 'p1', personName: '何样例', title: '内勤' };

it('makes one sub-task, however often it is sent after a lost answer', async () => {
  const made = new Map<string, { version: number }>();
  const sent: (string | null)[] = [];
  server.use(
    http.get(`${API}/posts`, () => HttpResponse.json({ items: [post], next: null })),
    http.get(`${API}/obligations/o1/subtasks`, () =>
      HttpResponse.json([...made].map(([id, one]) => ({ ...one, id }))),
    ),
    http.put(`${API}/obligations/o1/subtasks/:id`, ({ params, request }) => {
      const version = request.headers.get('If-Match');
      sent.push(version);
      const id = String(params.id);
      if (made.has(id) && version === null)
        return HttpResponse.json(
          { code: 'VERSION_REQUIRED', title: '需要版本', status: 428 },
          { status: 428 },
        );
      if (made.has(id)) return HttpResponse.json({});
      made.set(id, { version: 0 });
      return HttpResponse.error();
    }),
  );
  const onClose = vi.fn();
  show(<SubtaskForm obligation={obligation} present={null} onClose={onClose} />);
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('内容'), '收集签到表');
  await user.click(screen.getByRole('combobox'));
  await user.click((await screen.findAllByText(/何样例/)).at(-1) as HTMLElement);
  await user.click(screen.getByRole('button', { name: '保存' }));
  await screen.findByRole('alert');
  await user.click(await screen.findByRole('button', { name: /保存$/ }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(made.size).toBe(1);
  expect(sent).toEqual([null, null, '"0"']);
});
