import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { lookAgain, show } from '@/test/page';
import { server } from '@/test/server';
import EditRoundPage from './EditRoundPage';

const INSPECTION = `${window.location.origin}/api/inspection/v1`;
const place = { path: '/rounds/:round/edit', at: '/rounds/r1/edit' };
const stage = { stage: 'SELF_INSPECTION', starts: '2026-12-01', ends: '2026-12-15', remindDays: 3 };

let round = {
  id: 'r1',
  version: 0,
  title: '年度考评',
  level: 'UNITS',
  scheme: null,
  from: '2026-01-01',
  to: '2026-12-31',
  asOf: '2026-12-31',
  siteShare: 0.333,
  sampleSize: 5,
};
let sent: { version: string | null; title: string; sampleSize: number }[] = [];

beforeEach(() => {
  round = { ...round, version: 0, title: '年度考评', sampleSize: 5 };
  sent = [];
  server.use(
    http.get(`${INSPECTION}/schemes`, () => HttpResponse.json({ items: [], next: null })),
    http.get(`${INSPECTION}/rounds/r1`, () => HttpResponse.json({ round, stages: [stage] })),
    http.put(`${INSPECTION}/rounds/r1`, async ({ request }) => {
      const { title, sampleSize } = (await request.json()) as typeof round;
      const version = request.headers.get('If-Match');
      sent.push({ version, title, sampleSize });
      return version === `"${round.version}"`
        ? HttpResponse.json({ round, stages: [stage] })
        : HttpResponse.json(
            { code: 'STALE_VERSION', title: '内容已被他人修改', status: 412 },
            { status: 412 },
          );
    }),
  );
});

const title = async () => (await screen.findByLabelText('名称')) as HTMLInputElement;

const save = async () => userEvent.click(await screen.findByRole('button', { name: /保存$/ }));

async function typed() {
  show(<EditRoundPage />, place);
  await userEvent.type(await title(), '（修订）');
}

it('keeps what is typed when somebody else saves', async () => {
  await typed();
  round = { ...round, version: 1, sampleSize: 8 };
  await lookAgain();
  expect((await title()).value).toBe('年度考评（修订）');
});

it('saves by itself over a change that is not of this form', async () => {
  await typed();
  round = { ...round, version: 1 };
  await lookAgain();
  await save();
  await waitFor(() => expect(sent.map(({ version }) => version)).toEqual(['"0"', '"1"']));
  expect(screen.queryByText('他人刚刚保存了对此项的修改')).toBeNull();
});

it('shows a change of this form before it saves over it', async () => {
  await typed();
  round = { ...round, version: 1, sampleSize: 8 };
  await lookAgain();
  await save();
  expect(await screen.findByText('他人刚刚保存了对此项的修改')).toBeTruthy();
  await save();
  await waitFor(() =>
    expect(sent.at(-1)).toEqual({ version: '"1"', title: '年度考评（修订）', sampleSize: 8 }),
  );
});
