import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { Session } from '@/session/session';
import { show, staff } from '@/test/page';
import { API, server } from '@/test/server';
import { GroupLines } from './GroupLines';
import { OwedByAllCard } from './OwedByAllCard';
import { WarningsCard } from './WarningsCard';

const discipline: Session = { ...staff, account: 'discipline', unit: 'u-jiwei', roles: ['discipline'] };

function group(id: string, values: object, obligations = 1, units = 1) {
  const example = {
    id,
    duty: `d-${id}`,
    clause: '各成员单位做好每月、每季、半年、全年综合分析研判',
    item: { no: '3.3', name: '执法规范化建设联席会议制度' },
    unit: { id: 'u-fazhi', name: '法制室' },
    owner: { id: 'u-fazhi', name: '法制室' },
    starts: '2026-01-01',
    due: '2026-02-02',
    dueWritten: '2026-01-31',
    state: 'OVERDUE',
    required: 1,
    accepted: 0,
    waiting: 0,
    forecast: {
      judgement: 'OVERDUE',
      reason: 'PAST_DUE',
      done: 0,
      open: 1,
      daysLeft: -294,
      days: 33,
      progress: 0,
      expected: 1,
    },
    ...values,
  };
  return { example, obligations, units };
}

test('what many units owe at a time is said once, and leads to all of them', async () => {
  server.use(
    http.get(`${API}/obligation-groups`, ({ request }) => {
      const { searchParams } = new URL(request.url);
      if (searchParams.get('state') === 'OVERDUE')
        return HttpResponse.json([
          group('o1', {}, 18, 18),
          group('o2', { due: '2026-03-31', dueWritten: null }, 25, 18),
          group('o3', { clause: '每月召开执法规范化建设联席会议', recordable: false }),
        ]);
      return HttpResponse.json(
        searchParams.get('state') === 'IN_PROGRESS'
          ? [
              group(
                'o4',
                { state: 'IN_PROGRESS', starts: '2026-12-01', due: '2026-12-31', dueWritten: null },
                2,
                2,
              ),
            ]
          : [
              group(
                'o5',
                { state: 'NOT_STARTED', starts: '2026-11-01', due: '2026-11-30', dueWritten: null },
                3,
              ),
            ],
      );
    }),
  );
  show(<OwedByAllCard />, { session: discipline });
  await screen.findByRole('link', { name: /12月/ });
  await screen.findByRole('link', { name: /11月/ });
  const links = screen.getAllByRole('link', { name: /^3\.3/ });
  expect(links.map(({ textContent }) => textContent)).toEqual([
    '3.3 执法规范化建设联席会议制度 · 1月 · 18 个单位逾期',
    '3.3 执法规范化建设联席会议制度 · 一季度 · 18 个单位 25 项逾期',
    '3.3 执法规范化建设联席会议制度 · 1月 · 法制室',
    '3.3 执法规范化建设联席会议制度 · 11月 · 法制室 3 项未开始',
    '3.3 执法规范化建设联席会议制度 · 12月 · 2 个单位进行中',
  ]);
  expect(links[0]?.getAttribute('href')).toBe(
    '/obligations?duty=d-o1&from=2026-02-02&to=2026-02-02&state=OVERDUE',
  );
  expect(links[2]?.getAttribute('href')).toBe('/obligations/o3');
});

test('the office sees its warnings by duty and period, a unit its own line by line', async () => {
  const one = group('o1', {}).example;
  server.use(
    http.get(`${API}/obligation-warnings`, () =>
      HttpResponse.json({
        atRisk: 18,
        lost: 0,
        overdue: 4,
        units: [],
        next: [{ ...one, state: 'NOT_STARTED', forecast: { ...one.forecast, judgement: 'AT_RISK' } }],
      }),
    ),
    http.get(`${API}/obligation-groups`, () =>
      HttpResponse.json([group('o1', { state: 'NOT_STARTED' }, 18, 18)]),
    ),
  );
  show(<WarningsCard />, { session: discipline });
  const link = await screen.findByRole('link', { name: /18 个单位未开始$/ });
  expect(link.getAttribute('href')).toBe(
    '/obligations?duty=d-o1&from=2026-02-02&to=2026-02-02&state=NOT_STARTED&forecast=AT_RISK',
  );
  show(<WarningsCard />);
  const own = await screen.findByRole('link', { name: one.clause });
  expect(own.getAttribute('href')).toBe('/obligations/o1');
  expect(within(own.closest('li') as HTMLElement).getByText('有风险')).toBeTruthy();
});

test('who owes it writes on it, and nobody else', async () => {
  const groups = [group('o1', { recordable: true }), group('o2', { recordable: false })];
  show(<GroupLines groups={groups as never} />, { session: discipline });
  const write = await screen.findByRole('button', { name: '填写记录' });
  expect(write.closest('a')?.getAttribute('href')).toBe('/records/new?obligation=o1');
});
