import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import { Seal } from './Seal';

const CHECKPOINTS = `${API}/trail/checkpoints`;

test('says how far the chain is signed', async () => {
  const head = { pos: 41, hash: 'a1b2', at: '2026-11-29T02:30:00Z', keyId: 'k1', signature: 's' };
  server.use(http.get(CHECKPOINTS, () => HttpResponse.json({ items: [head], next: null })));
  show(<Seal of="responsibility" />);
  expect(await screen.findByText(/已封印至第 41 条/)).toBeTruthy();
});

test('leaves no empty place to whom the trail is closed', async () => {
  server.use(
    http.get(CHECKPOINTS, () => HttpResponse.json({ status: 403, type: 'FORBIDDEN' }, { status: 403 })),
  );
  show(<Seal of="responsibility" />);
  expect(document.querySelector('.ant-skeleton')).not.toBeNull();
  await waitFor(() => expect(document.querySelector('.ant-skeleton')).toBeNull());
});
