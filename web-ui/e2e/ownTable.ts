import { type Browser, expect } from '@playwright/test';
import { docx } from './docx';
import { as } from './people';

const API = '/api/responsibility/v1';
const headers = { 'X-Requested-With': 'qingyuan' };

export interface OwnTable {
  id: string;
  /** The rows of the table by the order of the file. */
  rows: { id: string }[];
  close: () => Promise<void>;
}

/** A table of one journey alone, read from a file and in force for the year; it ends with the journey. */
export async function ownTable(browser: Browser, title: string, rows: string[][]): Promise<OwnTable> {
  let plan = {
    id: '',
    version: 0,
    rows: [] as { id: string }[],
  };
  const asDiscipline = (work: Parameters<typeof as>[3]) => as(browser, 'discipline', '/imports', work);
  await asDiscipline(async ({ request }) => {
    const file = {
      name: '专项责任表.docx',
      mimeType: 'application/octet-stream',
      buffer: docx(title, rows),
    };
    const read = await request.post(`${API}/plan-imports`, { headers, multipart: { file, year: '2026' } });
    expect(read.status(), await read.text()).toBe(201);
    plan = await read.json();
    const reviewed = await request.put(`${API}/plans/${plan.id}/proofreading`, {
      headers: { ...headers, 'If-Match': `"${plan.version}"` },
      data: { rows: plan.rows.map(({ id }) => id), read: true },
    });
    plan = await reviewed.json();
    const published = await request.post(`${API}/plans/${plan.id}/publish`, {
      headers: { ...headers, 'If-Match': `"${plan.version}"` },
      data: { validFrom: '2026-01-01', validTo: '2026-12-31', reportCycle: 'P6M' },
    });
    expect(published.status(), await published.text()).toBe(200);
  });
  const close = () =>
    asDiscipline(async ({ request }) => {
      const { version } = await (await request.get(`${API}/plans/${plan.id}`, { headers })).json();
      const closed = await request.post(`${API}/plans/${plan.id}/close`, {
        headers: { ...headers, 'If-Match': `"${version}"` },
        data: { reason: '演练结束' },
      });
      expect(closed.ok(), await closed.text()).toBe(true);
    });
  return { id: plan.id, rows: plan.rows, close };
}
