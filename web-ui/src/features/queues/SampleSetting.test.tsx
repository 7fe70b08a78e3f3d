import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { Schema } from '@/api/schema';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import { SampleSetting } from './SampleSetting';

it('keeps the share that somebody else set while the dialog was open', async () => {
  const mine = { version: 1, sampleShare: 0.1, sampleLeast: 3 };
  const sent: [string | null, unknown][] = [];
  server.use(
    http.get(`${API}/ledger-setting`, () => HttpResponse.json({ ...mine, version: 2, sampleShare: 0.2 })),
    http.put(`${API}/ledger-setting`, async ({ request }) => {
      const version = request.headers.get('If-Match');
      sent.push([version, await request.json()]);
      return version === '"2"'
        ? HttpResponse.json({})
        : HttpResponse.json({ code: 'STALE_VERSION', title: '已被他人修改', status: 412 }, { status: 412 });
    }),
  );
  show(<SampleSetting setting={mine as Schema<'LedgerSettingView'>} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button'));
  const [, least] = await screen.findAllByRole('spinbutton');
  if (!least) throw new Error('no field');
  await user.clear(least);
  await user.type(least, '5');
  await user.click(screen.getByRole('button', { name: /保\s*存/ }));
  expect(await screen.findByText(/：20/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /保\s*存/ }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toEqual(['"2"', { sampleShare: 0.2, sampleLeast: 5 }]);
});
