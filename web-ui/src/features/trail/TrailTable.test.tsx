import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Schema } from '@/api/schema';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import { TrailTable } from './TrailTable';

const PLAN = '01a226ad-aebe-758c-8b9d-3307fd057f5f';

const event: Schema<'TrailEventView'> = {
  id: 'e1',
  at: '2026-11-29T02:30:00Z',
  bureau: 'jintan',
  account: 'discipline',
  person: 'p-dai',
  personName: '戴样例',
  unit: 'u-jiwei',
  roles: ['discipline'],
  requestId: 'r1',
  act: 'plan.publish',
  objectKind: 'plan',
  objectId: PLAN,
  objectTitle: '责任分解表',
  details: {},
  canonical: '{}',
};

beforeEach(() =>
  server.use(
    http.get(`${API}/units`, () =>
      HttpResponse.json({ items: [{ id: 'u-jiwei', name: '纪委' }], next: null }),
    ),
  ),
);

test('an event is told in words, its codes stand among the details', async () => {
  const onObject = vi.fn();
  show(<TrailTable items={[event]} onObject={onObject} />);
  expect(screen.getByText('戴样例')).toBeTruthy();
  expect(await screen.findByText('discipline · 纪委')).toBeTruthy();
  expect(screen.getByText('发布责任分解表').title).toBe('plan.publish');
  expect(screen.getByRole('link', { name: '责任分解表 责任分解表' }).getAttribute('href')).toBe(
    `/plan?plan=${PLAN}`,
  );
  await userEvent.click(screen.getByRole('button', { name: '编号 …fd057f5f' }));
  expect(onObject).toHaveBeenCalledWith(PLAN);
  expect(screen.queryByText('plan.publish')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '详情' }));
  expect(screen.getByText('plan.publish')).toBeTruthy();
});

test('a person, a draft and an act without words are shown by what is known of them', () => {
  const unknown = { ...event, personName: null, act: 'plan.sample', objectTitle: null };
  show(<TrailTable items={[unknown]} onObject={() => undefined} />);
  expect(screen.getByText('discipline')).toBeTruthy();
  expect(screen.getByText('plan.sample')).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
});
