import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import { FollowUp } from './FollowUp';

it('shows what somebody else chose meanwhile, and asks before it overwrites it', async () => {
  const sent: unknown[] = [];
  const asked: (string | null)[] = [];
  const settings = [
    { kinds: ['ADMONITION', 'ORGANISATIONAL'], version: 1 },
    { kinds: ['CRITICISM', 'ADMONITION', 'ORGANISATIONAL'], version: 2 },
  ];
  let now = 0;
  server.use(
    http.get(`${API}/follow-up-setting`, () => HttpResponse.json(settings[now])),
    http.put(`${API}/follow-up-setting`, async ({ request }) => {
      asked.push(request.headers.get('If-Match'));
      if (asked.length === 1) {
        now = 1;
        return HttpResponse.json(
          { code: 'STALE_VERSION', status: 412, detail: '已被他人修改' },
          { status: 412 },
        );
      }
      sent.push(await request.json());
      return HttpResponse.json({ ...settings[1], version: 3 });
    }),
  );
  show(<FollowUp />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '自动列入的措施' }));
  await user.click(await screen.findByRole('checkbox', { name: '诫勉' }));
  const save = screen.getByRole('button', { name: '保存' });
  expect((save as HTMLButtonElement).disabled).toBe(true);
  await user.type(screen.getByLabelText('不列入组织处理或诫勉的理由'), '另有安排');
  await user.click(save);
  expect(await screen.findByText(/批评教育/, { selector: 'li' })).toBeTruthy();
  expect(sent).toEqual([]);
  await user.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(sent).toEqual([{ kinds: ['ORGANISATIONAL'], reason: '另有安排' }]));
  expect(asked).toEqual(['"1"', '"2"']);
});
