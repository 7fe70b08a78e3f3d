import { fireEvent, screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { show } from '@/test/page';
import { API, server } from '@/test/server';
import LedgerPage from './LedgerPage';

const record = (no: number) => ({
  id: `r${no}`,
  title: `记录${no}`,
  state: 'ACCEPTED',
  heldOn: '2026-03-01',
  unit: { id: 'u1', name: '法制室' },
  recorder: { id: 'p1', name: '王样例' },
  obligations: 1,
  evidence: 0,
});

function answers(second: () => Response) {
  let asked = 0;
  server.use(
    http.get(`${API}/records`, ({ request }) => {
      if (!new URL(request.url).searchParams.get('after'))
        return HttpResponse.json({ items: [record(1)], next: 'one' });
      asked += 1;
      return second();
    }),
    http.get(`${API}/units`, () => HttpResponse.json({ items: [] })),
    http.get(`${API}/plans`, () => HttpResponse.json({ items: [] })),
  );
  return () => asked;
}

it('prints once the last page is drawn', async () => {
  answers(() => HttpResponse.json({ items: [record(2)], next: null }));
  let printed: string | null = null;
  vi.spyOn(window, 'print').mockImplementation(() => {
    printed = document.body.textContent;
  });
  show(<LedgerPage />);
  fireEvent.click(await screen.findByRole('button', { name: '打印' }));
  await waitFor(() => expect(printed).toContain('记录2'));
});

it('says that a page was refused, asks no more and prints nothing', async () => {
  const refused = { code: 'FORBIDDEN', title: '无权查看', status: 403 };
  const asked = answers(() => HttpResponse.json(refused, { status: 403 }));
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  show(<LedgerPage />);
  fireEvent.click(await screen.findByRole('button', { name: '打印' }));
  expect(await screen.findByText('无权查看')).toBeTruthy();
  await new Promise((later) => setTimeout(later, 200));
  expect(asked()).toBe(1);
  expect(print).not.toHaveBeenCalled();
});
