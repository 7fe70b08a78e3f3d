import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { show, staff } from '@/test/page';
import { server } from '@/test/server';
import type { RoundView } from './calls';
import { ObjectsTab } from './ObjectsTab';
import { TeamsTab } from './TeamsTab';

const ROUND = `${window.location.origin}/api/inspection/v1/rounds/r1`;
const object = (id: string, name: string, ownerUnit: string) => ({
  id,
  name,
  kind: 'UNIT',
  ownerBureau: 'jintan',
  ownerUnit,
});
const view = {
  round: { id: 'r1', state: 'INSPECTION', seed: 'ab', seedOn: '2026-11-29' },
  mine: true,
  objects: [object('o1', '政工室', 'u-zhenggong'), object('o2', '云岫派出所', 'u-yunxiu')],
} as unknown as RoundView;
const member = (person: string, leads: boolean, keptFrom: string[] = []) => ({
  person,
  name: `${person}样例`,
  unit: 'u1',
  leads,
  keptFrom,
});
const recusal = (id: string, person: string, on: string) => ({
  id,
  person,
  name: person,
  object: on,
  reason: id,
});

let sent: unknown[] = [];

beforeEach(() => {
  sent = [];
  server.use(
    http.get(`${ROUND}/teams`, () =>
      HttpResponse.json([
        {
          id: 't1',
          name: '第一组',
          members: [member('舒', true), member('陈', false, ['o2']), member('万', false)],
          objects: ['o1', 'o2'],
          version: 2,
        },
      ]),
    ),
    http.get(`${ROUND}/recusals`, () =>
      HttpResponse.json([
        recusal('他人', 'p-other', 'o2'),
        recusal('本人', 'p-wang', 'o2'),
        recusal('本单位', 'p-other', 'o1'),
      ]),
    ),
    http.get(`${ROUND}/self-inspections`, () => HttpResponse.json([])),
    http.get('*/api/responsibility/v1/people*', () => HttpResponse.json({ items: [], next: null })),
    http.put(`${ROUND}/teams/t1`, async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()]);
      return HttpResponse.json([]);
    }),
  );
});

const head = { ...staff, roles: ['discipline-head' as const] };

it('goes on without who is kept from an object of the team', async () => {
  show(<TeamsTab view={view} />, { session: head });
  const user = userEvent.setup();
  expect(await screen.findByText(/陈样例须回避云岫派出所/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '更换人员' }));
  await user.click(await screen.findByRole('button', { name: '保存' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toEqual([
    '"2"',
    {
      name: '第一组',
      members: [
        { person: '舒', leads: true },
        { person: '万', leads: false },
      ],
      objects: ['o1', 'o2'],
    },
  ]);
});

it('lets a head take back no relation of himself, nor to an object of the own unit', async () => {
  show(<TeamsTab view={view} />, { session: head });
  expect(await screen.findByText('本单位')).toBeTruthy();
  expect(screen.getAllByRole('button', { name: /撤回/ })).toHaveLength(1);
});

it('leads nobody to the inspection of the own unit', async () => {
  show(<ObjectsTab view={view} />, { session: head });
  await waitFor(() =>
    expect(screen.getAllByRole('link').map((one) => one.getAttribute('href'))).toContain(
      '/rounds/r1/objects/o2/inspect',
    ),
  );
  expect(screen.getAllByRole('link').map((one) => one.getAttribute('href'))).not.toContain(
    '/rounds/r1/objects/o1/inspect',
  );
});
