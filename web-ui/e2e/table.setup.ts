import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { as } from './people';

const TABLE = fileURLToPath(new URL('../../samples/responsibility-table.docx', import.meta.url));
const API = '/api/responsibility/v1';

interface Plan {
  id: string;
  version: number;
  rows: { id: string }[];
}

/** Stands before every journey, so that each can run on an empty stack or after any other. */
test('the bureau has a table in force', async ({ browser }) => {
  await as(browser, 'discipline', '/plan', async (page) => {
    const headers = { 'X-Requested-With': 'qingyuan' };
    const present = await page.request.get(`${API}/plans?state=IN_FORCE&limit=1`, { headers });
    if ((await present.json()).items.length > 0) return;
    const imported = await page.request.post(`${API}/plan-imports`, {
      headers,
      multipart: {
        file: { name: 'table.docx', mimeType: 'application/octet-stream', buffer: readFileSync(TABLE) },
        year: '2026',
      },
    });
    expect(imported.status()).toBe(201);
    const draft: Plan = await imported.json();
    const settled = await page.request.put(`${API}/plans/${draft.id}/proofreading`, {
      headers: { ...headers, 'If-Match': `"${draft.version}"` },
      data: { rows: draft.rows.map(({ id }) => id), read: true },
    });
    const reviewed: Plan = await settled.json();
    const published = await page.request.post(`${API}/plans/${draft.id}/publish`, {
      headers: { ...headers, 'If-Match': `"${reviewed.version}"` },
      data: { validFrom: '2026-01-01', validTo: '2026-12-31', reportCycle: 'P6M' },
    });
    expect(published.status()).toBe(200);
  });
});
