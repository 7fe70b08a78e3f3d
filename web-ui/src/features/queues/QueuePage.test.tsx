import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { show, staff } from '@/test/page';
import { API, server } from '@/test/server';
import AcceptancePage from './AcceptancePage';
import { QueuePage } from './QueuePage';

beforeEach(() => {
  server.use(http.get(`${API}/units`, () => HttpResponse.json({ items: [], next: null })));
});

it('tells a search that finds nothing from having nothing to do', async () => {
  server.use(http.get(`${API}/records`, () => HttpResponse.json({ items: [], next: null })));
  show(<QueuePage queue="SIGN" />, { path: '/signing', at: '/signing?q=谈话' });
  expect(await screen.findByText('没有符合条件的记录')).toBeTruthy();
});

it('says of which month each of a monthly duty is', async () => {
  const record = (id: string, starts: string, ends: string) => ({
    id,
    unit: { id: 'u', name: '云岫派出所' },
    heldOn: '2026-03-05',
    title: '执法研判',
    state: 'SIGNED',
    recorder: { id: 'p', name: '姜样例' },
    item: { no: '3.3', name: '执法规范化建设联席会议制度' },
    starts,
    ends,
    evidence: 1,
    obligations: 1,
    form: null,
    progress: false,
    changedAt: '2026-03-06T01:00:00Z',
    version: 1,
  });
  const items = [record('r1', '2026-02-01', '2026-02-28'), record('r2', '2026-03-01', '2026-03-31')];
  server.use(http.get(`${API}/records`, () => HttpResponse.json({ items, next: null })));
  show(<QueuePage queue="ACCEPT" />, { path: '/acceptance' });
  expect(await screen.findByText('3.3 执法规范化建设联席会议制度 · 2026年2月')).toBeTruthy();
  expect(screen.getAllByText('自 03-06 09:00 起')).toHaveLength(2);
  expect(screen.getByText('3.3 执法规范化建设联席会议制度 · 2026年3月')).toBeTruthy();
});

it('goes on with a draft at once', async () => {
  const draft = {
    id: 'r1',
    title: '党课',
    unit: { id: 'u', name: '政工室' },
    recorder: { id: 'p', name: '王样例' },
    state: 'DRAFT',
    changedAt: '2026-03-06T01:00:00Z',
    evidence: 0,
    obligations: 0,
  };
  server.use(http.get(`${API}/records`, () => HttpResponse.json({ items: [draft], next: null })));
  show(<QueuePage queue="DRAFTS" />, { path: '/mine' });
  const link = await screen.findByRole('link', { name: '党课' });
  expect(link.getAttribute('href')).toBe('/records/r1/edit');
});

it('leads to the spot checks also when nothing waits to be accepted', async () => {
  server.use(http.get(`${API}/records`, () => HttpResponse.json({ items: [], next: null })));
  show(<AcceptancePage />, { path: '/acceptance', session: { ...staff, roles: ['discipline'] } });
  expect(await screen.findByRole('link', { name: '抽查' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: '批量验收' })).toBeNull();
});
