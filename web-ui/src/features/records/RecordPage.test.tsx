import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import type { RecordView } from './calls';
import RecordPage from './RecordPage';

const record: RecordView = {
  id: 'r1',
  unit: { id: 'u1', name: '政工室' },
  heldOn: '2026-11-20',
  title: '专题学习',
  content: '学习内容',
  participants: '中心组成员',
  state: 'SIGNED',
  recorder: { id: 'p1', name: '王样例' },
  signer: { id: 'p2', name: '郑示例' },
  acceptor: null,
  acceptingSide: 'DISCIPLINE',
  acceptingUnit: null,
  acceptedOn: null,
  hash: null,
  hashVersion: 2,
  form: null,
  values: {},
  names: {},
  measures: [],
  obligations: [],
  evidence: [],
  history: [
    {
      act: 'SUBMIT',
      from: 'DRAFT',
      to: 'SUBMITTED',
      person: { id: 'p1', name: '王样例' },
      at: '2026-11-20T08:00:00Z',
      reason: null,
    },
  ],
  acts: [
    { act: 'ACCEPT', reason: false },
    { act: 'RETURN', reason: true },
  ],
  editable: false,
  past: [],
  version: 3,
};

function open(view: RecordView) {
  server.use(http.get(`${API}/records/r1`, () => HttpResponse.json(view)));
  show(<RecordPage />, { path: '/records/:record', at: '/records/r1' });
}

describe('a record', () => {
  it('offers the steps that the service names and no others', async () => {
    open(record);
    expect(await screen.findByRole('button', { name: '验收销号' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '退回' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: '签字' })).toBeNull();
  });

  it('tells who accepts that it closes nothing, and what would', async () => {
    open({
      ...record,
      obligations: [
        {
          id: 'o1',
          item: { no: '1.6', name: '廉政文化建设' },
          clause: '争取争创示范点',
          owner: '纪委',
          starts: '2026-01-01',
          due: '2027-12-31',
          reason: '',
          fulfils: false,
          closing: {
            form: 'culture-site',
            formTitle: '廉政文化示范点争创',
            field: 'state',
            fieldTitle: '争创状态',
            values: ['已命名'],
          },
        },
      ],
    });
    const words = '《廉政文化示范点争创》中“争创状态”为“已命名”的记录才能销号。';
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.getByText('待验收（进展）')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '验收销号' })).toBeNull();
    await userEvent.setup().click(screen.getByRole('button', { name: '验收为进展' }));
    expect(await screen.findByText('这条记录作为进展，验收后不销号')).toBeTruthy();
    expect(screen.getAllByText(words)).toHaveLength(2);
  });

  it('has no bar when nothing is open to this person', async () => {
    open({ ...record, acts: [] });
    expect(await screen.findByRole('heading', { level: 1, name: '专题学习' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: '可办理的事项' })).toBeNull();
  });

  it('leads from a step taken to the next that waits for it', async () => {
    let view = record;
    server.use(
      http.get(`${API}/records/r1`, () => HttpResponse.json(view)),
      http.post(`${API}/records/r1/acts`, () => {
        // The acceptor may take it back; what comes next is another record.
        view = { ...record, state: 'ACCEPTED', acts: [{ act: 'REOPEN', reason: true }], version: 4 };
        return HttpResponse.json(view);
      }),
      http.get(`${API}/records`, ({ request }) => {
        expect(new URL(request.url).searchParams.get('queue')).toBe('ACCEPT');
        return HttpResponse.json({ items: [{ id: 'r2', title: '党课' }], next: null });
      }),
    );
    const router = show(<RecordPage />, { path: '/records/:record', at: '/records/r1' });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: '验收销号' }));
    await user.click(screen.getAllByRole('button', { name: '验收销号' }).at(-1) as HTMLButtonElement);
    await user.click(await screen.findByRole('link', { name: /下一条：党课/ }));
    expect(router.state.location.pathname).toBe('/records/r2');
  });

  it('lets a colleague take over what was left behind, and tells of both', async () => {
    const left: RecordView = { ...record, state: 'RETURNED', acts: [{ act: 'TAKE_OVER', reason: false }] };
    const [before, after] = [left.recorder, { id: 'p9', name: '沈样例' }];
    let sent: unknown;
    open(left);
    server.use(
      http.get(`${API}/records`, () => HttpResponse.json({ items: [], next: null })),
      http.post(`${API}/records/r1/acts`, async ({ request }) => {
        sent = await request.json();
        const step = { ...record.history[0], act: 'TAKE_OVER', to: 'RETURNED', person: after } as const;
        const history = [{ ...step, recorderBefore: before, recorderAfter: after }];
        return HttpResponse.json({ ...left, acts: [], recorder: after, history });
      }),
    );
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: '接手' }));
    expect(screen.getByText('原经办人王样例已不在本单位。接手后由您继续填写、提交。')).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: '接手' }).at(-1) as HTMLButtonElement);
    expect(await screen.findByText(/王样例 改为 沈样例/)).toBeTruthy();
    expect(sent).toEqual({ act: 'TAKE_OVER' });
  });

  it('shows what was accepted before it was reopened', async () => {
    open({
      ...record,
      state: 'ACCEPTED',
      acts: [{ act: 'REOPEN', reason: true }],
      past: [
        {
          acceptedOn: '2026-03-20',
          acceptor: { id: 'p-jiwei', name: '周示例' },
          hash: 'ab12',
          heldOn: '2026-03-10',
          title: '专题学习（初次）',
          content: '学习条例。',
          participants: '全体',
          values: {},
          names: {},
          evidence: [
            {
              id: 'e1',
              name: '签到表.pdf',
              mediaType: 'application/pdf',
              size: 10,
              sha256: 'ab12',
              removedAt: '2026-03-22T01:00:00Z',
            },
          ],
        },
      ],
    });
    expect(await screen.findByText('2026-03-20 由周示例验收')).toBeTruthy();
    expect(screen.getByText('签到表.pdf').getAttribute('href')).toContain('/records/r1/evidence/e1');
    expect(screen.getByText('已于 2026-03-22 09:00 撤下')).toBeTruthy();
    expect(screen.getByRole('button', { name: '退回重办' })).toBeTruthy();
  });

  it('says why nobody accepts what he owes himself', async () => {
    open({ ...record, acts: [{ act: 'RETURN', reason: true }] });
    expect(await screen.findByText(/须由他人验收/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '验收销号' })).toBeNull();
  });

  it('returns only with a reason, under the version that was read', async () => {
    open(record);
    const sent: unknown[] = [];
    server.use(
      http.post(`${API}/records/r1/acts`, async ({ request }) => {
        sent.push(
          request.headers.get('If-Match'),
          request.headers.get('X-Requested-With'),
          await request.json(),
        );
        return HttpResponse.json({ ...record, state: 'RETURNED', acts: [], version: 4 });
      }),
    );
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: '退回' }));
    const confirm = screen.getAllByRole('button', { name: '退回' }).at(-1) as HTMLButtonElement;
    expect(confirm.disabled).toBe(true);
    await user.type(screen.getByLabelText('原因'), '缺签到表');
    await user.click(confirm);
    expect((await screen.findAllByText('已退回')).length).toBeGreaterThan(0);
    expect(sent).toEqual(['"3"', 'qingyuan', { act: 'RETURN', reason: '缺签到表' }]);
  });

  it('keeps the words of a step that somebody else went before, and shows what was done', async () => {
    open(record);
    server.use(
      http.post(`${API}/records/r1/acts`, () => {
        server.use(
          http.get(`${API}/records/r1`, () =>
            HttpResponse.json({ ...record, state: 'ACCEPTED', acts: [], version: 4 }),
          ),
        );
        return HttpResponse.json(
          { code: 'STALE_VERSION', title: '内容已被他人修改', status: 412 },
          { status: 412 },
        );
      }),
    );
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: '退回' }));
    await user.type(screen.getByLabelText('原因'), '缺签到表');
    await user.click(screen.getAllByRole('button', { name: '退回' }).at(-1) as HTMLElement);
    expect((await screen.findAllByText('已销号')).length).toBeGreaterThan(0);
    expect(screen.getByText('内容已被他人修改')).toBeTruthy();
    expect(screen.getByLabelText('原因')).toHaveProperty('value', '缺签到表');
  });

  it('says why the service refused, in its words', async () => {
    open(record);
    server.use(
      http.post(`${API}/records/r1/acts`, () =>
        HttpResponse.json(
          {
            code: 'FOUR_EYES',
            title: '须由不同的人办理',
            detail: '本人不能再办此步。',
            status: 403,
            traceId: 'abc',
          },
          { status: 403, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: '验收销号' }));
    await user.click(screen.getAllByRole('button', { name: '验收销号' }).at(-1) as HTMLButtonElement);
    expect(await screen.findByText('本人不能再办此步。')).toBeTruthy();
    expect(screen.getByText('查询编号：abc')).toBeTruthy();
  });
});
