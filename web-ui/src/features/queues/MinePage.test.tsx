import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { keepLocally, keptLocally } from '@/session/localCopy';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import MinePage from './MinePage';

it('lists what this computer alone has of this person, to be opened or deleted', async () => {
  localStorage.clear();
  const mine = { account: 'staff', place: 'record.r7' };
  keepLocally(mine, { title: '断网时写的' }, null);
  keepLocally({ account: 'staff', place: 'record.r8' }, { title: '服务器已有' }, 3);
  keepLocally({ account: 'other', place: 'record.r9' }, { title: '别人的' }, null);
  server.use(http.get(`${API}/records`, () => HttpResponse.json({ items: [], next: null })));
  show(<MinePage />, { path: '/mine' });
  const link = await screen.findByRole('link', { name: '断网时写的' });
  expect(link.getAttribute('href')).toBe('/records/r7/edit?new=1');
  expect(screen.queryByText('服务器已有')).toBeNull();
  expect(screen.queryByText('别人的')).toBeNull();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '删除本机草稿 断网时写的' }));
  await user.click((await screen.findAllByRole('button', { name: '删除' })).at(-1) as HTMLButtonElement);
  await waitFor(() => expect(keptLocally(mine)).toBeNull());
  expect(screen.queryByText('断网时写的')).toBeNull();
  localStorage.clear();
});
