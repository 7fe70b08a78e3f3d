import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { EVERY_PAGE } from '../everyPage';
import { as, signIn, visit } from '../people';
import { usable } from '../usable';

const API = '/api/responsibility/v1';
/** What the gateway asks of every change, so that no foreign page can make one. */
const OURS = { 'X-Requested-With': 'qingyuan' };
const TABLE = fileURLToPath(new URL('../../../samples/responsibility-table.docx', import.meta.url));
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Options = NonNullable<Parameters<Page['request']['post']>[1]>;

for (const [account, paths] of Object.entries(EVERY_PAGE)) {
  test(`the pages of ${account} can be used by everybody`, async ({ browser }) => {
    await as(browser, account, '/', async (page) => {
      for (const path of paths) {
        await settled(page, path);
        await usable(page, path);
      }
    });
  });
}

test('the pages of one thing can be used by everybody', async ({ browser }) => {
  await as(browser, 'discipline', '/', async (page) => {
    const plan = await made(page, 'post', '/plan-imports', {
      multipart: {
        file: { name: '责任分解表.docx', mimeType: DOCX, buffer: await readFile(TABLE) },
        year: '2031',
      },
    });
    await settled(page, `/imports/${plan.id}`);
    await usable(page, 'review');
    await page
      .getByRole('button', { name: /^修改本行/ })
      .first()
      .click();
    await expect(page.getByRole('dialog').getByRole('button', { name: '保存修改' })).toBeVisible();
    await usable(page, 'row editor');
    await page.request.delete(`${API}/plans/${plan.id}`, {
      headers: { ...OURS, 'If-Match': `"${plan.version}"` },
    });

    const snapshot = await made(page, 'post', '/fact-snapshots', {
      data: { from: '2026-01-01', to: '2026-12-31', asOf: '2026-11-20' },
      headers: { 'Idempotency-Key': crypto.randomUUID() },
    });
    await settled(page, `/facts/${snapshot.id}`);
    await usable(page, 'snapshot');
  });
  await as(browser, 'staff', '/', async (page) => {
    const record = await made(page, 'put', `/records/${crypto.randomUUID()}`, {
      data: { title: '无障碍检查', content: '内容', participants: '参加人员', obligations: [] },
    });
    await settled(page, `/records/${record.id}`);
    await usable(page, 'record');
    await settled(page, `/records/${record.id}/edit`);
    await usable(page, 'record form');
  });
  await as(browser, 'admin', '/directory', async (page) => {
    await page.getByRole('button', { name: '增加职务' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await usable(page, 'form of a post');
  });
});

test('the sign-in page can be used by everybody', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByLabel('用户名')).toBeVisible();
  await usable(page, 'sign-in');
});

test('walks a list with the keyboard alone', async ({ page }) => {
  await signIn(page, 'staff', '/obligations');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  const current = page.locator('tr[aria-current]');
  await expect(current).toHaveCount(1);
  const title = await current.getByRole('link').innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('speaks English when asked, and remembers it', async ({ page }) => {
  await signIn(page, 'staff');
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(page.getByRole('link', { name: 'Responsibility table' })).toBeVisible();
  await page.reload();
  await page.getByRole('link', { name: 'Obligations' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Obligations' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('/?lang=zh-CN');
  await expect(page.getByRole('link', { name: '责任分解表' })).toBeVisible();
});

test('fits a small screen', async ({ browser }) => {
  await as(browser, 'staff', '/', async (page) => {
    await page.setViewportSize({ width: 390, height: 844 });
    // A record of a duty with a long clause.
    const owed = await page.request.get(
      `/api/responsibility/v1/obligations?limit=1&q=${encodeURIComponent('三个报告评议')}`,
      { headers: { 'X-Requested-With': 'qingyuan' } },
    );
    const record = `/records/new?obligation=${(await owed.json()).items[0].id}`;
    for (const path of ['/', '/plan', '/calendar', '/obligations', '/directory', record]) {
      await settled(page, path);
      if (path === record) await expect(page.getByText(/三个报告评议/).first()).toBeVisible();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, path).toBeLessThanOrEqual(390);
    }
    await page.getByRole('button', { name: '主导航' }).click();
    await page.getByRole('dialog').getByRole('link', { name: '工作台' }).click();
    await expect(page).toHaveURL(/\/$/);
  });
});

test('keeps what was written when the session ends', async ({ page, context }) => {
  await signIn(page, 'staff', '/records/new');
  await expect(page.getByRole('heading', { level: 1, name: '填写履职记录' })).toBeVisible();
  const address = page.url();
  await context.clearCookies();
  await page.getByLabel('开展情况').fill('会话结束前写下的内容');
  await expect(page.getByLabel('用户名')).toBeVisible();
  await page.getByLabel('用户名').fill('staff');
  await page.getByLabel('密码', { exact: true }).fill('qingyuan');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page).toHaveURL(address);
  await expect(page.getByLabel('开展情况')).toHaveValue('会话结束前写下的内容');
});

/** Makes something through the API, in the session of the page. */
async function made(page: Page, method: 'post' | 'put', path: string, options: Options) {
  const headers = { ...OURS, ...options.headers };
  const answer = await page.request[method](API + path, { ...options, headers });
  expect(answer.status(), path).toBeLessThan(300);
  return (await answer.json()) as { id: string; version: number };
}

/** Axe's word on what stands on the page now. */
async function settled(page: Page, path: string) {
  await visit(page, path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.ant-skeleton')).toHaveCount(0);
}
