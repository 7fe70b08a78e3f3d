import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '@/session/session';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import type { Entry, Roster } from './calls';
import RostersPage from './RostersPage';

const recruits: Roster = {
  kind: 'NEW_RECRUIT',
  whole: true,
  editable: true,
  keepable: true,
  current: 1,
};

const entry: Entry = {
  id: 'e1',
  kind: 'NEW_RECRUIT',
  person: 'p9',
  name: '姜样例',
  policeNumber: '900115',
  unit: { id: 'u9', name: '云岫派出所' },
  occurredOn: '2026-11-02',
  basis: '政工〔2026〕8号',
  note: '',
  state: 'CURRENT',
  addedOn: '2026-11-03',
  event: 'v1',
  opened: 2,
  done: 1,
  version: 0,
};

const discipline: Session = {
  account: 'discipline',
  name: '戴样例',
  bureau: 'jintan',
  unit: 'u-jiwei',
  person: 'p-dai',
  roles: ['discipline'],
};

function lists(roster: Roster) {
  server.use(
    http.get(`${API}/rosters`, () => HttpResponse.json([roster])),
    http.get(`${API}/rosters/NEW_RECRUIT/entries`, () => HttpResponse.json({ items: [entry], next: null })),
  );
}

beforeEach(() =>
  server.use(
    http.get(`${API}/units`, () => HttpResponse.json({ items: [], next: null })),
    http.get(`${API}/roster-entries/e1`, () => HttpResponse.json(entry)),
    http.get(`${API}/roster-entries/e1/history`, () =>
      HttpResponse.json([
        { act: 'ADD', at: '2026-11-03T02:00:00Z', by: '戴样例', basis: entry.basis, note: '', reason: null },
      ]),
    ),
  ),
);

describe('the lists of people', () => {
  it('lets the discipline office say which announced measures are followed up', async () => {
    const saved: unknown[] = [];
    server.use(
      http.get(`${API}/rosters`, () =>
        HttpResponse.json([{ ...recruits, kind: 'SANCTIONED', keepable: false }]),
      ),
      http.get(`${API}/rosters/SANCTIONED/entries`, () => HttpResponse.json({ items: [], next: null })),
      http.get(`${API}/follow-up-setting`, () =>
        HttpResponse.json({ kinds: ['ORGANISATIONAL'], version: 3 }),
      ),
      http.put(`${API}/follow-up-setting`, async ({ request }) => {
        saved.push(request.headers.get('If-Match'), await request.json());
        return HttpResponse.json({ kinds: [], version: 4 });
      }),
    );
    show(<RostersPage />, { path: '/rosters', session: discipline });
    await userEvent.click(await screen.findByRole('button', { name: '自动列入的措施' }));
    const sanction = await screen.findByRole('checkbox', { name: '党纪处分' });
    expect((sanction as HTMLInputElement).disabled).toBe(true);
    await userEvent.click(screen.getByRole('checkbox', { name: '诫勉' }));
    await userEvent.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(saved).toEqual(['"3"', { kinds: ['ORGANISATIONAL', 'ADMONITION'] }]));
  });

  it('shows who is on a list and what the entry opened', async () => {
    lists(recruits);
    show(<RostersPage />, { path: '/rosters', session: discipline });
    expect(await screen.findByRole('tab', { name: '新入警 1' })).toBeTruthy();
    expect(await screen.findByText('已开立 2 项，完成 1 项')).toBeTruthy();
    expect(screen.getByRole('button', { name: '录入' })).toBeTruthy();
  });

  it('offers nothing to change to those who only read', async () => {
    lists({ ...recruits, whole: false, editable: false });
    show(<RostersPage />, { path: '/rosters' });
    expect(await screen.findByText('仅显示本单位人员')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '录入' })).toBeNull();
    expect(screen.queryByRole('button', { name: '导入' })).toBeNull();
  });

  it('withdraws a mistake under the version that was read, with a reason', async () => {
    lists(recruits);
    const sent: unknown[] = [];
    server.use(
      http.post(`${API}/roster-entries/e1/acts`, async ({ request }) => {
        sent.push({ ifMatch: request.headers.get('If-Match'), body: await request.json() });
        return HttpResponse.json({ ...entry, state: 'WITHDRAWN', version: 1 });
      }),
    );
    show(<RostersPage />, { path: '/rosters', at: '/rosters?entry=e1', session: discipline });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: '撤销录入' }));
    await user.type(await screen.findByLabelText('理由'), '录错了人');
    const confirm = screen.getAllByRole('button', { name: '撤销录入' }).at(-1);
    if (confirm) await user.click(confirm);
    await waitFor(() =>
      expect(sent).toEqual([{ ifMatch: '"0"', body: { act: 'WITHDRAW', reason: '录错了人' } }]),
    );
  });
});
