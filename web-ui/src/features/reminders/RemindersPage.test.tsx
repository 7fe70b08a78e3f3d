import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import type { Session } from '@/session/session';
import { show, staff } from '@/test/page';
import { API, server } from '@/test/server';
import RemindersPage from './RemindersPage';

const discipline: Session = { ...staff, account: 'discipline', unit: 'u-jiwei', roles: ['discipline'] };
const asked: URLSearchParams[] = [];
const marked: unknown[] = [];
let inbox: object[] = [];
let cases: object[] = [];
let waits: object = {};

function reminder(id: string, values: object) {
  return {
    id,
    obligation: `o-${id}`,
    plan: 'p1',
    item: { no: '3.3', name: '执法规范化建设联席会议制度' },
    clause: '各成员单位做好每月、每季综合分析研判',
    unit: { id: 'u-zhian', name: '治安大队' },
    owner: null,
    audience: 'DISCIPLINE',
    starts: '2026-01-01',
    due: '2026-02-02',
    dueWritten: '2026-01-31',
    dueOriginal: null,
    daysBefore: -10,
    recordedOn: '2026-11-20',
    overtaken: false,
    readAt: null,
    required: 1,
    accepted: 0,
    state: 'OVERDUE',
    inPerson: false,
    ...values,
  };
}

beforeEach(() => {
  asked.length = 0;
  marked.length = 0;
  cases = [];
  waits = {};
  server.use(
    http.get(`${API}/reminders`, ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ items: inbox, next: null });
    }),
    http.get(`${API}/reminders/register-entries`, () => HttpResponse.json({ items: [], next: null })),
    http.get(`${API}/units`, () => HttpResponse.json({ items: [], next: null })),
    http.get(`${API}/workbench`, () => HttpResponse.json(waits)),
    http.get('*/api/case/v1/reminders', () => HttpResponse.json(cases)),
    http.get('*/api/inspection/v1/round-reminders', () => HttpResponse.json({ items: [], next: null })),
    http.get(`${API}/reminders/unread`, () => HttpResponse.json({ unread: 2 })),
    http.put(`${API}/reminders/read`, async ({ request }) => {
      marked.push(await request.json());
      return HttpResponse.json({ unread: 0 });
    }),
  );
});

test('like lines are told apart by their period, and say first how it stands today', async () => {
  inbox = [
    reminder('r1', {}),
    reminder('r2', { due: '2026-03-31', dueWritten: null, audience: 'OWNER', daysBefore: 7 }),
  ];
  show(<RemindersPage />, { path: '/reminders', session: discipline });
  const month = (await screen.findByRole('link', { name: /^2026年1月 · 各成员单位/ })).closest('tr');
  expect(screen.getByRole('link', { name: /^2026年一季度 · 各成员单位/ }).getAttribute('href')).toBe(
    '/obligations/o-r2',
  );
  // The business day, once it is known.
  await screen.findByText('逾期 294 天');
  const cells = within(month as HTMLElement)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
  expect(cells.slice(1, 5)).toEqual([
    '治安大队',
    '2026-02-02逾期 294 天',
    '逾期',
    '逾期满 10 天，报纪委督办2026-11-20 提醒',
  ]);
});

test('the address narrows the list, and only what is shown is marked as read', async () => {
  inbox = [reminder('r1', {}), reminder('r2', { readAt: '2026-11-20T08:00:00Z' })];
  const router = show(<RemindersPage />, {
    path: '/reminders',
    at: '/reminders?unit=u-zhian&state=OVERDUE',
    session: discipline,
  });
  await userEvent.type(await screen.findByRole('searchbox', { name: '查找项目或任务要求' }), '3.3');
  await expect.poll(() => router.state.location.search).toBe('?unit=u-zhian&state=OVERDUE&q=3.3');
  await expect.poll(() => asked.at(-1)?.get('q')).toBe('3.3');
  expect(asked.at(-1)?.get('unit')).toBe('u-zhian');
  expect(asked.at(-1)?.get('state')).toBe('OVERDUE');
  await screen.findAllByRole('link', { name: /^2026年1月/ });
  await userEvent.click(screen.getByRole('button', { name: '所列标为已读' }));
  await expect.poll(() => marked).toEqual([{ reminders: ['r1'] }]);
  await userEvent.click(screen.getByRole('button', { name: '清除条件' }));
  await expect.poll(() => router.state.location.search).toBe('');
  expect(screen.getByRole('button', { name: '全部标为已读' })).toBeTruthy();
});

test('a notice of a round that was refused leads to the notices', async () => {
  inbox = [];
  server.use(
    http.get('*/api/inspection/v1/round-reminders', () =>
      HttpResponse.json({
        items: [
          {
            id: 'n1',
            round: 'x1',
            title: '2026年度考评',
            stage: null,
            ends: '2026-11-20',
            object: null,
            objectName: null,
            recordedOn: '2026-11-20',
            open: true,
            readAt: null,
          },
        ],
        next: null,
      }),
    ),
  );
  show(<RemindersPage />, { path: '/reminders', session: discipline });
  const link = await screen.findByRole('link', { name: '有履行通知未能登记' });
  expect(link.getAttribute('href')).toBe('/rounds/x1/notices');
  expect(link.closest('tr')?.textContent).toContain('2026-11-20退回日期');
});

test('what a person owes while another unit keeps the record leads to the own file', async () => {
  inbox = [
    reminder('r1', {
      item: { no: '1.4', name: '' },
      clause: '廉政承诺（对新入警的民警，履行廉政承诺和廉政宣誓）',
      unit: { id: 'u-jiwei', name: '纪委' },
      audience: 'OWNER',
      daysBefore: 30,
      starts: '2026-11-20',
      due: '2026-12-21',
      dueWritten: null,
      state: 'NOT_STARTED',
      inPerson: true,
    }),
  ];
  show(<RemindersPage />, { path: '/reminders' });
  const link = await screen.findByRole('link', { name: /廉政承诺/ });
  expect(link.getAttribute('href')).toBe('/integrity/mine#duties');
});

test('who handles leads reads their numbers and days, and asks nothing of what is not his', async () => {
  cases = [
    { kind: 'LEAD', id: 'l1', number: '2026-7', due: '2026-11-21', overdue: true },
    { kind: 'SUPERVISION', id: 's1', number: '2026-4711', due: '2026-11-23', overdue: false },
  ];
  show(<RemindersPage />, { path: '/reminders', session: { ...staff, roles: ['handler'] } });
  const lead = await screen.findByRole('link', { name: '线索 2026-7' });
  expect(lead.getAttribute('href')).toBe('/leads/l1');
  expect(await screen.findByText('逾期 2 天')).toBeTruthy();
  expect(screen.getByRole('link', { name: '督办事项 2026-4711' }).getAttribute('href')).toBe(
    '/supervisions/s1',
  );
  expect(asked).toEqual([]);
  expect((screen.getByRole('button', { name: '全部标为已读' }) as HTMLButtonElement).disabled).toBe(true);
});

test('what waits for the reader stands first, a line for each kind', async () => {
  inbox = [];
  waits = { toSign: 3, toAccept: 0, returned: 1, reliefsDecided: 2 };
  show(<RemindersPage />, { path: '/reminders', session: staff });
  const waiting = await screen.findByRole('region', { name: '等您办理' });
  const lines = within(waiting)
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')]);
  expect(lines).toEqual([
    ['退回给您的履职记录 1 份', '/mine?queue=RETURNED'],
    ['待您签字的履职记录 3 份', '/signing'],
    ['近两周批复、撤销的免除和延期申请 2 件', '/reliefs?queue=DECIDED'],
  ]);
});
