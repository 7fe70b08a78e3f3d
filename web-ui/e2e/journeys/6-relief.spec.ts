import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { as, visit } from '../people';

const TABLE = fileURLToPath(new URL('../../../samples/responsibility-table.docx', import.meta.url));
const API = '/api/responsibility/v1';
const headers = { 'X-Requested-With': 'qingyuan' };

test.describe.configure({ mode: 'serial' });

/** A table of its own, in a year that no other journey looks at. */
let plan = { id: '', version: 0 };
let obligation = '';

test('the discipline office looks at the terms and publishes a table from the middle of a year', async ({
  browser,
}) => {
  await as(browser, 'discipline', '/imports', async (page) => {
    const made = await page.request.post(`${API}/plan-imports`, {
      headers,
      multipart: { file: await file(), year: '2029' },
    });
    plan = await made.json();
    const { rows } = await read(page);
    await page.request.put(`${API}/plans/${plan.id}/proofreading`, {
      headers: { ...headers, 'If-Match': `"${plan.version}"` },
      data: { rows: rows.map((row: { id: string }) => row.id), read: true },
    });
    await visit(page, `/imports/${plan.id}`);
    await page.getByRole('button', { name: '发布执行' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(/发布后将生成 \d+ 项履职事项/)).toBeVisible();
    await expect(dialog.getByText(/放假安排尚未公布/)).toBeVisible();
    const from = dialog.getByLabel('有效期').first();
    await from.fill('2029-05-01');
    await from.press('Enter');
    // The end as it is: a span counts once both its days are confirmed.
    await dialog.getByPlaceholder('结束日期').press('Enter');
    await dialog.getByLabel(/按比例/).check();
    await expect(dialog.getByText(/期按比例减少次数/)).toBeVisible();
    await page.getByRole('button', { name: '确认发布' }).click();
    await expect(page).toHaveURL(/\/plan\b/);
    plan = await read(page);
  });
});

test('staff divides an obligation, and asks for more time', async ({ browser }) => {
  await as(browser, 'staff', '/obligations?from=2029-05-01&to=2030-12-31&q=集中学习', async (page) => {
    await page
      .getByRole('link', { name: /集中学习/ })
      .first()
      .click();
    await page.getByRole('button', { name: '分解子任务' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('内容').fill('拟定学习计划');
    await dialog.getByLabel('承办').click();
    await page.locator('.ant-select-item-option').first().click();
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(dialog).toHaveCount(0);
    await page.getByRole('checkbox', { name: '完成“拟定学习计划”' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '完成' }).click();
    await expect(page.getByText('1 项中已完成 1 项')).toBeVisible();

    obligation = new URL(page.url()).pathname;
    await page.getByRole('link', { name: '申请免除或延期' }).click();
    await page.getByLabel('延期至').fill('2030-02-28');
    await page.getByLabel('延期至').press('Enter');
    await page.getByLabel('理由').fill('承担上级专项任务，人员抽调。');
    await page.getByLabel('依据', { exact: true }).fill('市局会议纪要');
    await page.getByRole('button', { name: '保存草稿' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '延期申请' })).toBeVisible();
  });
});

test('its head submits, the head of the discipline office approves, the first date stays visible', async ({
  browser,
}) => {
  await as(browser, 'unit-leader', '/reliefs?queue=SUBMIT', (page) => take(page, '提请', '待批准'));
  await as(browser, 'discipline-head', '/reliefs?queue=APPROVE', (page) => take(page, '批准', '已批准'));
  await as(browser, 'staff', obligation, async (page) => {
    await expect(page.getByText(/经批准延期，原到期日 2029-12-\d\d/)).toBeVisible();
  });
});

test.afterAll(async ({ browser }) => {
  if (!plan.id) return;
  await as(browser, 'discipline', '/', async (page) => {
    const { version } = await read(page);
    await page.request.post(`${API}/plans/${plan.id}/close`, {
      headers: { ...headers, 'If-Match': `"${version}"` },
      data: { reason: '演练结束' },
    });
  });
});

async function file() {
  const { readFile } = await import('node:fs/promises');
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return { name: '责任分解表.docx', mimeType, buffer: await readFile(TABLE) };
}

async function read(page: Page) {
  return (await page.request.get(`${API}/plans/${plan.id}`, { headers })).json();
}

async function take(page: Page, step: string, state: string) {
  await page
    .getByRole('link', { name: /集中学习/ })
    .first()
    .click();
  await page.getByRole('button', { name: step, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: step, exact: true }).click();
  await expect(page.getByRole('main').getByText(state, { exact: true }).first()).toBeVisible();
}
