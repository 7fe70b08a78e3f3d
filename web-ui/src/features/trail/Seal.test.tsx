import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { queries } from '@/api/queries';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import { Seal } from './Seal';

const CHECKPOINTS = `${API}/trail/checkpoints`;

const head = { pos: 41, hash: 'a1b2', at: '2026-11-29T02:30:00Z', keyId: 'k1', signature: 's' };
const closed = () => HttpResponse.json({ status: 403, type: 'FORBIDDEN' }, { status: 403 });

test('says how far the chain is signed', async () => {
  server.use(http.get(CHECKPOINTS, () => HttpResponse.json({ items: [head], next: null })));
  show(<Seal of="responsibility" />);
  expect(await screen.findByText(/已封印至第 41 条/)).toBeTruthy();
});

test('leaves no empty place to whom the trail is closed', async () => {
  server.use(http.get(CHECKPOINTS, closed));
  show(<Seal of="responsibility" />);
  expect(document.querySelector('.ant-skeleton')).not.toBeNull();
  await waitFor(() => expect(document.querySelector('.ant-skeleton')).toBeNull());
});

test('keeps what it knew where the chain cannot be read again', async () => {
  server.use(http.get(CHECKPOINTS, () => HttpResponse.json({ items: [head], next: null })));
  show(<Seal of="responsibility" />);
  await screen.findByText(/已封印至第 41 条/);
  server.use(http.get(CHECKPOINTS, closed));
  await queries.refetchQueries();
  await waitFor(() => expect(queries.getQueryCache().getAll()[0]?.state.status).toBe('error'));
  expect(screen.getByText(/已封印至第 41 条/)).toBeTruthy();
});
