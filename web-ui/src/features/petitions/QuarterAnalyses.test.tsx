import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { useState } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { lookAgain, show, signInAnew, staff } from '@/test/page';
import { server } from '@/test/server';
import { QuarterAnalyses } from './QuarterAnalyses';

const ANALYSES = `${window.location.origin}/api/case/v1/petition-analyses`;
const session = { ...staff, roles: ['unit-leader' as const] };
const stale = { code: 'STALE_VERSION', title: '内容已被他人修改', status: 412 };

const analysis = (quarter: string, version = 0) => ({
  id: `a${quarter}`,
  unit: { id: staff.unit, name: '政工室' },
  version,
  state: 'RETURNED',
  editable: true,
  submittedBy: { name: '王样例' },
  submittedOn: '2026-07-01',
  trends: `第${quarter}季度走势`,
  causes: `第${quarter}季度原因`,
  measures: `第${quarter}季度措施`,
});

let stored: Record<string, ReturnType<typeof analysis>> = {};
let sent: { path: string; version: string | null; trends: string }[] = [];

beforeEach(() => {
  stored = { '1': analysis('1'), '2': analysis('2') };
  sent = [];
  server.use(
    http.get(ANALYSES, ({ request }) =>
      HttpResponse.json([stored[new URL(request.url).searchParams.get('quarter') ?? '']]),
    ),
    http.put(`${ANALYSES}/2026/:quarter`, async ({ request, params }) => {
      const { trends } = (await request.json()) as { trends: string };
      const version = request.headers.get('If-Match');
      sent.push({ path: String(params.quarter), version, trends });
      const now = stored[String(params.quarter)];
      if (version !== `"${now?.version}"`) return HttpResponse.json(stale, { status: 412 });
      return HttpResponse.json(now);
    }),
  );
});

function Quarters() {
  const [quarter, setQuarter] = useState<1 | 2>(1);
  return (
    <>
      <button type="button" onClick={() => setQuarter(quarter === 1 ? 2 : 1)}>
        another
      </button>
      <QuarterAnalyses year={2026} quarter={quarter} />
    </>
  );
}

const trends = async () => (await screen.findByLabelText('特点和趋势')) as HTMLTextAreaElement;
const submit = async () => userEvent.click(await screen.findByRole('button', { name: /报送/ }));

it('shows and submits each quarter its own words', async () => {
  show(<Quarters />, { session });
  const another = await screen.findByRole('button', { name: 'another' });
  expect((await trends()).value).toBe('第1季度走势');
  await userEvent.click(another);
  await waitFor(async () => expect((await trends()).value).toBe('第2季度走势'));
  await userEvent.click(another);
  await waitFor(async () => expect((await trends()).value).toBe('第1季度走势'));
  await submit();
  await waitFor(() => expect(sent).toEqual([{ path: '1', version: '"0"', trends: '第1季度走势' }]));
});

it('overwrites nothing that somebody else saved meanwhile', async () => {
  show(<Quarters />, { session });
  await userEvent.type(await trends(), '，补充');
  stored['1'] = { ...analysis('1', 1), causes: '他人写的原因' };
  await lookAgain();
  expect((await trends()).value).toBe('第1季度走势，补充');
  await submit();
  expect(await screen.findByText('他人刚刚保存了对此项的修改')).toBeTruthy();
  await submit();
  await waitFor(() => expect(sent.map(({ version }) => version)).toEqual(['"0"', '"1"']));
});

it('has what was typed again after a sign-in, over the version it was typed on', async () => {
  show(<Quarters />, { session });
  await userEvent.type(await trends(), '，补充');
  stored['1'] = { ...analysis('1', 1), causes: '他人写的原因' };
  signInAnew(<Quarters />, { session });
  await waitFor(async () => expect((await trends()).value).toBe('第1季度走势，补充'));
  await submit();
  expect(await screen.findByText('他人刚刚保存了对此项的修改')).toBeTruthy();
  expect(sent.map(({ version }) => version)).toEqual(['"0"']);
});

it('goes on with what was written after a look at another quarter', async () => {
  show(<Quarters />, { session });
  const another = await screen.findByRole('button', { name: 'another' });
  await userEvent.type(await trends(), '，补充');
  await userEvent.click(another);
  await waitFor(async () => expect((await trends()).value).toBe('第2季度走势'));
  await userEvent.click(another);
  await waitFor(async () => expect((await trends()).value).toBe('第1季度走势，补充'));
  await submit();
  await waitFor(() => expect(sent).toEqual([{ path: '1', version: '"0"', trends: '第1季度走势，补充' }]));
});
