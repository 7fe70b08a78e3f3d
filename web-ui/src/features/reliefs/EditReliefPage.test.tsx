import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { lookAgain, show, signInAnew } from '@/test/page';
import { API, server } from '@/test/server';
import EditReliefPage from './EditReliefPage';

const stale = { code: 'STALE_VERSION', title: '内容已被他人修改', status: 412 };
const down = { code: 'UNAVAILABLE', title: '服务暂不可用', status: 503 };
const gone = { code: 'NOT_FOUND', title: '没有找到', status: 404 };

let stored = { id: 'r1', version: 0, kind: 'EXEMPT', obligations: [], until: null, reason: '', basis: '' };
let sent: { version: string | null; reason: string; basis: string }[] = [];
let refuses: typeof down | null = null;

beforeEach(() => {
  stored = { ...stored, version: 0, reason: '原因', basis: '依据' };
  sent = [];
  refuses = null;
  server.use(
    http.get(`${API}/obligations`, () => HttpResponse.json({ items: [], next: null })),
    http.get(`${API}/reliefs/r1`, () =>
      refuses ? HttpResponse.json(refuses, { status: refuses.status }) : HttpResponse.json(stored),
    ),
    http.put(`${API}/reliefs/r1`, async ({ request }) => {
      const { reason, basis } = (await request.json()) as typeof stored;
      const version = request.headers.get('If-Match');
      sent.push({ version, reason, basis });
      if (version !== `"${stored.version}"`) return HttpResponse.json(stale, { status: 412 });
      stored = { ...stored, reason, basis, version: stored.version + 1 };
      return HttpResponse.json(stored);
    }),
  );
});

const place = { path: '/reliefs/:relief/edit', at: '/reliefs/r1/edit' };

async function reason() {
  return (await screen.findByLabelText('理由')) as HTMLTextAreaElement;
}

const save = async () => userEvent.click(await screen.findByRole('button', { name: /保存草稿$/ }));

it('keeps what is typed while a later look finds nobody', async () => {
  show(<EditReliefPage />, place);
  await userEvent.type(await reason(), '，补充');
  refuses = down;
  await lookAgain();
  expect((await reason()).value).toBe('原因，补充');
});

it('shows no longer what the service refuses by now', async () => {
  show(<EditReliefPage />, place);
  await reason();
  refuses = gone;
  await lookAgain();
  expect(await screen.findByText('没有找到')).toBeTruthy();
  expect(screen.queryByLabelText('理由')).toBeNull();
});

it('overwrites nothing that somebody else saved meanwhile, and loses nothing that is typed', async () => {
  const router = show(<EditReliefPage />, place);
  await userEvent.type(await reason(), '，补充');
  stored = { ...stored, version: 1, reason: '所长改的原因', basis: '所长改的依据' };
  await lookAgain();
  await save();
  expect(await screen.findByText('他人刚刚保存了对此项的修改')).toBeTruthy();
  expect(screen.getByText(/所长改的原因/).textContent).toContain('保留了您填写的内容');
  expect((await reason()).value).toBe('原因，补充');
  expect((screen.getByLabelText('依据') as HTMLTextAreaElement).value).toBe('所长改的依据');
  await save();
  await waitFor(() => expect(router.state.location.pathname).toBe('/reliefs/r1'));
  expect(sent).toEqual([
    { version: '"0"', reason: '原因，补充', basis: '依据' },
    { version: '"1"', reason: '原因，补充', basis: '所长改的依据' },
  ]);
});

it('takes what the other wrote where the person chooses it', async () => {
  show(<EditReliefPage />, place);
  await userEvent.type(await reason(), '，补充');
  stored = { ...stored, version: 1, reason: '所长改的原因' };
  await save();
  await userEvent.click(await screen.findByRole('button', { name: '改用对方的' }));
  await waitFor(async () => expect((await reason()).value).toBe('所长改的原因'));
  expect(screen.getByText(/所长改的原因/, { selector: 'li' }).textContent).toContain('已更新到表单');
  expect(screen.queryByRole('button', { name: '改用对方的' })).toBeNull();
});

it('follows the others while nothing is typed', async () => {
  show(<EditReliefPage />, place);
  await reason();
  stored = { ...stored, version: 1, reason: '所长改的原因' };
  await lookAgain();
  await waitFor(async () => expect((await reason()).value).toBe('所长改的原因'));
});

it('has what was typed again after a sign-in, over the version it was typed on', async () => {
  show(<EditReliefPage />, place);
  await userEvent.type(await reason(), '，补充');
  stored = { ...stored, version: 1, basis: '所长改的依据' };
  signInAnew(<EditReliefPage />, place);
  expect((await reason()).value).toBe('原因，补充');
  await save();
  expect(await screen.findByText(/所长改的依据/, { selector: 'li' })).toBeTruthy();
  expect(sent.map(({ version }) => version)).toEqual(['"0"']);
});

it('has nothing again of what nobody typed', async () => {
  show(<EditReliefPage />, place);
  await reason();
  signInAnew(<EditReliefPage />, place);
  await reason();
  expect(sessionStorage).toHaveLength(0);
  expect(screen.queryByText('已恢复上次未保存的内容')).toBeNull();
});
