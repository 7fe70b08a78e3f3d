import { act, screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { $inspection } from '@/api/client';
import { queries } from '@/api/queries';
import { show, staff } from '@/test/page';
import { server } from '@/test/server';
import { at, refresh } from './calls';
import InspectPage from './InspectPage';

const ROUND = `${window.location.origin}/api/inspection/v1/rounds/r1`;
const OBJECT = `${ROUND}/objects/o1`;
const line = {
  indicator: 'z1',
  requirement: '要求',
  points: '10',
  ratingFull: '10',
  ratings: [],
  parts: [],
  clauses: [],
};

const wang = { person: 'p-wang', name: '王样例', leads: true, keptFrom: [] as string[] };
const teams = [{ id: 't1', objects: ['o1'], members: [wang] }];
let grants = 0;

beforeEach(() => {
  grants = 0;
  server.use(
    http.get(`${OBJECT}/score`, () =>
      HttpResponse.json({
        name: '政工室',
        total: '0',
        complete: true,
        unexplained: 0,
        parts: [],
        adjustments: [],
        vetoes: [],
        lines: [line],
      }),
    ),
    http.get(`${OBJECT}/checks`, () =>
      HttpResponse.json([{ id: 'c1', record: 'x1', ordinal: 0, finding: null, version: 0 }]),
    ),
    http.get(ROUND, () =>
      HttpResponse.json({ round: { id: 'r1', title: '年度考评', state: 'INSPECTION' }, mine: true }),
    ),
    http.get(`${ROUND}/teams`, () => HttpResponse.json(teams)),
    http.post(`${OBJECT}/grants`, () => {
      grants += 1;
      return HttpResponse.json({ until: '2026-12-01T02:00:00Z' });
    }),
    http.get(`${OBJECT}/*`, () => HttpResponse.json([])),
  );
});

const open = (person: string, role: 'inspector' | 'discipline', before?: () => void) =>
  show(<InspectPage />, {
    before,
    path: '/rounds/:round/objects/:object/inspect',
    at: '/rounds/r1/objects/o1/inspect',
    session: { ...staff, person, roles: [role] },
  });

it('lets the team work, with one grant however often the round is read again', async () => {
  open('p-wang', 'inspector');
  expect(await screen.findByRole('button', { name: '属实' })).toBeTruthy();
  await waitFor(() => expect(grants).toBe(1));
  await act(() => refresh());
  expect(grants).toBe(1);
});

it('is only read by others of the office', async () => {
  open('p-zhou', 'discipline');
  await screen.findByText('记录 1');
  expect(screen.queryByRole('button', { name: '属实' })).toBeNull();
  expect(grants).toBe(0);
});

it('asks for no grant that the role may not have', async () => {
  open('p-wang', 'discipline');
  expect(await screen.findByRole('button', { name: '属实' })).toBeTruthy();
  expect(grants).toBe(0);
});

it('asks for no grant once the inspection is over, though the teams were read on another page', async () => {
  const { queryKey } = $inspection.queryOptions('get', '/api/inspection/v1/rounds/{round}/teams', at('r1'));
  server.use(
    http.get(ROUND, () =>
      HttpResponse.json({ round: { id: 'r1', title: '年度考评', state: 'PUBLISHED' }, mine: true }),
    ),
  );
  open('p-wang', 'inspector', () => queries.setQueryData(queryKey, teams));
  await screen.findByText('记录 1');
  expect(grants).toBe(0);
});

it('passes by an object that the member is kept from', async () => {
  const objects = ['o1', 'o2', 'o3'].map((id) => ({ id, name: `对象 ${id}` }));
  server.use(
    http.get(ROUND, () =>
      HttpResponse.json({
        round: { id: 'r1', title: '年度考评', state: 'INSPECTION' },
        mine: true,
        objects,
      }),
    ),
    http.get(`${ROUND}/teams`, () =>
      HttpResponse.json([
        { id: 't1', objects: ['o1', 'o2', 'o3'], members: [{ ...wang, keptFrom: ['o2'] }] },
      ]),
    ),
  );
  open('p-wang', 'inspector');
  expect(await screen.findByRole('link', { name: '对象 o3 →' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '下一个对象' })).toBeTruthy();
});
