import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { $inspection } from '@/api/client';
import { show } from '@/test/page';
import { server } from '@/test/server';
import { atObject, OBJECT } from './calls';
import { Section } from './Section';

const SELF = `${window.location.origin}/api/inspection/v1/rounds/r1/objects/o1/self-inspection`;
const overtaken = { code: 'STALE_VERSION', title: '内容已被他人修改', status: 412 };
const down = { code: 'UNAVAILABLE', title: '服务暂不可用', status: 503 };

let kept = { section: 'EFFECT', content: '', version: 0 };
let sent: { content: string; version: string | null }[] = [];
let wait = 0;
let answer: number | null = null;
const unsaved = vi.fn();

beforeEach(() => {
  kept = { section: 'EFFECT', content: '', version: 0 };
  sent = [];
  wait = 0;
  answer = null;
  unsaved.mockClear();
  server.use(
    http.get(SELF, () => HttpResponse.json({ sections: [kept] })),
    http.put(`${SELF}/sections/EFFECT`, async ({ request }) => {
      const { content } = (await request.json()) as { content: string };
      const version = request.headers.get('If-Match');
      sent.push({ content, version });
      await new Promise((later) => setTimeout(later, wait));
      if (answer) return HttpResponse.json(down, { status: answer });
      if (version !== `"${kept.version}"`) return HttpResponse.json(overtaken, { status: 412 });
      kept = { ...kept, content, version: kept.version + 1 };
      return HttpResponse.json({ sections: [kept] });
    }),
  );
});

function Self() {
  const { data } = $inspection.useQuery('get', `${OBJECT}/self-inspection`, atObject('r1', 'o1'));
  const stored = data?.sections[0];
  return stored ? <Section round="r1" object="o1" stored={stored} editable onUnsaved={unsaved} /> : null;
}

async function box() {
  return (await screen.findByRole('textbox', { name: '取得的实效' })) as HTMLTextAreaElement;
}

it('saves what is typed after a pause', async () => {
  show(<Self />);
  await userEvent.type(await box(), '实效');
  await waitFor(() => expect(kept.content).toBe('实效'), { timeout: 4000 });
  expect((await box()).value).toBe('实效');
});

it('keeps what is typed while the service is down, and sends it when it is back', async () => {
  answer = 503;
  show(<Self />);
  await userEvent.type(await box(), '实效');
  await screen.findByRole('alert', {}, { timeout: 4000 });
  expect((await box()).value).toBe('实效');
  answer = null;
  await userEvent.type(await box(), '明显');
  await waitFor(() => expect(kept.content).toBe('实效明显'), { timeout: 4000 });
});

it('tells the page while it holds words that the service does not have', async () => {
  answer = 503;
  show(<Self />);
  await userEvent.type(await box(), '实效');
  await screen.findByRole('alert', {}, { timeout: 4000 });
  expect(unsaved).toHaveBeenLastCalledWith('取得的实效', true);
  answer = null;
  await userEvent.type(await box(), '明显');
  await waitFor(() => expect(kept.content).toBe('实效明显'), { timeout: 4000 });
  await waitFor(() => expect(unsaved).toHaveBeenLastCalledWith('取得的实效', false));
});

it('keeps what is typed while it saves', async () => {
  wait = 600;
  show(<Self />);
  await userEvent.type(await box(), '第一句。');
  await waitFor(() => expect(sent).toHaveLength(1), { timeout: 4000 });
  await userEvent.type(await box(), '第二句。');
  await waitFor(() => expect(kept.content).toBe('第一句。第二句。'), { timeout: 6000 });
  expect((await box()).value).toBe('第一句。第二句。');
});

it('shows both texts when somebody else was faster', async () => {
  show(<Self />);
  await box();
  kept = { ...kept, content: '所长写的。', version: 5 };
  await userEvent.type(await box(), '经办人写的。');
  await waitFor(
    () => expect((screen.getByLabelText('我的文字') as HTMLTextAreaElement).value).toBe('经办人写的。'),
    { timeout: 4000 },
  );
  await waitFor(async () => expect((await box()).value).toBe('所长写的。'));
  await userEvent.type(await box(), '补充。');
  await waitFor(() => expect(kept.content).toBe('所长写的。补充。'), { timeout: 4000 });
});

it('sends what is typed when the page is left before the pause is over, and has it again when that failed', async () => {
  answer = 503;
  const router = show(<Self />);
  await userEvent.type(await box(), '最后一句');
  await router.navigate('/elsewhere');
  await waitFor(() => expect(sent.at(-1)?.content).toBe('最后一句'));
  answer = null;
  await router.navigate('/');
  expect((await box()).value).toBe('最后一句');
  await waitFor(() => expect(kept.content).toBe('最后一句'), { timeout: 4000 });
});
