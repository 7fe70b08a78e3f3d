import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { Session } from '@/session/session';
import { show, staff } from '@/test/page';
import { server } from '@/test/server';
import type { RoundView } from './calls';
import { Objections } from './Objections';

const ROUND = `${window.location.origin}/api/inspection/v1/rounds/r1`;
const mine = { ownerBureau: 'jintan', ownerUnit: 'u-zhenggong' };
const view = {
  round: { id: 'r1', state: 'EXCHANGE' },
  mine: false,
  objects: [
    { ...mine, id: 'o1', ref: 'u-zhenggong', name: '政工室' },
    { ...mine, id: 'o2', ref: 'p-leader', person: 'p-leader', name: '张示例' },
    { ...mine, id: 'o3', ref: 'b-other', person: 'p-other', name: '李示例' },
  ],
} as unknown as RoundView;

let keys: (string | null)[] = [];

beforeEach(() => {
  keys = [];
  server.use(
    http.get(`${ROUND}/objections`, () => HttpResponse.json([])),
    http.get(`${ROUND}/no-objections`, () => HttpResponse.json([])),
    http.get(`${ROUND}/objects/:object/self-inspection`, () => HttpResponse.json({ indicators: [] })),
    http.post(`${ROUND}/objects/o2/objections`, ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return HttpResponse.json({ code: 'UNAVAILABLE', title: '服务暂不可用', status: 503 }, { status: 503 });
    }),
  );
});

const as = (some: Partial<Session>) => show(<Objections view={view} />, { session: { ...staff, ...some } });

it('lets a leader object to the own result, once however often it is sent', async () => {
  as({ roles: ['bureau-leader'], person: 'p-leader' });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '提出意见' }));
  expect(screen.getByTitle('张示例')).toBeTruthy();
  expect(screen.queryByText('李示例')).toBeNull();
  await user.type(screen.getByLabelText('意见'), '会议确已召开');
  await user.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(keys).toHaveLength(1));
  await screen.findByRole('alert');
  await user.click(screen.getByRole('button', { name: /保存/ }));
  await waitFor(() => expect(keys).toHaveLength(2));
  expect(keys[0]).toBeTruthy();
  expect(keys[1]).toBe(keys[0]);
});

it('offers it to nobody else of the unit', async () => {
  as({ roles: ['staff'], person: 'p-clerk' });
  await screen.findByText(/没有/);
  expect(screen.queryByRole('button', { name: '提出意见' })).toBeNull();
});
