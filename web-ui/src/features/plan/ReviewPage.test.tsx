import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { lookAgain, show } from '@/test/page';
import { API, server } from '@/test/server';
import ReviewPage from './ReviewPage';

const row = {
  id: 'r1',
  ordinal: 1,
  mechanism: { no: '1', name: '教育' },
  item: { no: '1.1', name: '理想信念教育' },
  task: '每年集中学习不少于2次',
  responsible: [],
  supporting: [],
  unitsMerged: false,
  sources: [],
  timeLimit: { kind: 'BY_DATE', text: '12月', month: 12 },
  duties: [],
  flags: [],
};
const plan = {
  id: 'p1',
  version: 4,
  year: 2026,
  title: '责任分解表',
  state: 'DRAFT',
  rows: [row],
  flags: [],
  unknownUnits: [],
  sources: [],
  leftAside: [],
  documentNo: '',
  issuer: '',
  sourceName: '责任分解表.docx',
};
let stored: { status: number; body: object };

beforeEach(() => {
  stored = { status: 200, body: plan };
  server.use(
    http.get(`${API}/plans/p1`, () => HttpResponse.json(stored.body, { status: stored.status })),
    http.post(`${API}/plans/p1/windows`, () => HttpResponse.json({ duties: [] })),
    http.get(`${API}/unit-groups`, () => HttpResponse.json({ items: [], next: null })),
    http.get(`${API}/units`, () => HttpResponse.json({ items: [], next: null })),
  );
});

async function typing() {
  show(<ReviewPage />, { path: '/imports/:plan', at: '/imports/p1' });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '修改本行 1.1' }));
  const words = await screen.findByLabelText('表中写法');
  await user.clear(words);
  await user.type(words, '11月底前');
  return words as HTMLInputElement;
}

describe('the row that is being corrected', () => {
  it('keeps its words while somebody else changes the table', async () => {
    const words = await typing();
    const changed = { ...row, timeLimit: { ...row.timeLimit, text: '10月' } };
    stored = { status: 200, body: { ...plan, version: 5, rows: [changed] } };
    await lookAgain();
    expect(words.isConnected).toBe(true);
    expect(words.value).toBe('11月底前');
  });

  it('keeps them while the service is away', async () => {
    const words = await typing();
    stored = { status: 503, body: { code: 'UNAVAILABLE', title: '暂不可用', status: 503 } };
    await lookAgain();
    await waitFor(() => expect(words.isConnected).toBe(true));
    expect(words.value).toBe('11月底前');
  });
});
