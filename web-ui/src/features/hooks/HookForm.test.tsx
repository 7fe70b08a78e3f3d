import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import type { Endpoint } from './calls';
import { HookForm } from './HookForm';

it('keeps the address that somebody else entered while the dialog was open', async () => {
  const mine = { id: 'h1', version: 1, name: '办公平台', url: 'https://old.example', active: true };
  const sent: [string | null, unknown][] = [];
  server.use(
    http.get(`${API}/hook-endpoints`, () =>
      HttpResponse.json([{ ...mine, version: 2, url: 'https://new.example' }]),
    ),
    http.put(`${API}/hook-endpoints/h1`, async ({ request }) => {
      const version = request.headers.get('If-Match');
      sent.push([version, await request.json()]);
      return version === '"2"'
        ? HttpResponse.json({})
        : HttpResponse.json({ code: 'STALE_VERSION', title: '已被他人修改', status: 412 }, { status: 412 });
    }),
  );
  show(<HookForm endpoint={mine as Endpoint} onClose={() => {}} onSecret={() => {}} />);
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('接收系统'), '二');
  await user.click(screen.getByRole('button', { name: /保\s*存/ }));
  expect(await screen.findByText(/推送地址：https:\/\/new\.example/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /保\s*存/ }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toEqual(['"2"', { name: '办公平台二', url: 'https://new.example', active: true }]);
});
