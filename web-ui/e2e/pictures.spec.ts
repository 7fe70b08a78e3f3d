import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { as } from './people';

/** Pictures for the README, taken of a system on which the journeys have been walked. */
const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

const pictures: { name: string; account: string; path: string; ready: (page: Page) => Promise<void> }[] = [
  {
    name: 'workbench',
    account: 'staff',
    path: '/',
    ready: (page) => expect(page.getByRole('link', { name: '填写记录' }).first()).toBeVisible(),
  },
  {
    name: 'plan',
    account: 'discipline',
    path: '/plan',
    ready: (page) => expect(page.getByText(/逾期 \d+/).first()).toBeVisible(),
  },
  {
    name: 'calendar',
    account: 'bureau-leader',
    path: '/calendar?year=2026',
    ready: (page) => expect(page.getByRole('button', { name: /12月31日/ })).toBeVisible(),
  },
  {
    name: 'trail',
    account: 'auditor',
    path: '/trail?act=record',
    ready: (page) => expect(page.getByText('验收销号').first()).toBeVisible(),
  },
];

test('the sign-in page', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByLabel('用户名')).toBeVisible();
  await page.screenshot({ path: `${folder}sign-in.png` });
});

for (const { name, account, path, ready } of pictures) {
  test(name, async ({ browser }) => {
    await as(browser, account, path, async (page) => {
      await ready(page);
      await settle(page);
      await page.screenshot({ path: `${folder}${name}.png` });
    });
  });
}

test('review', async ({ browser }) => {
  await as(browser, 'discipline', '/imports/new', async (page) => {
    const table = fileURLToPath(new URL('../../samples/responsibility-table.docx', import.meta.url));
    await page.getByLabel('选择文件').setInputFiles(table);
    await page.getByRole('button', { name: '开始导入' }).click();
    await expect(page.getByText('6 项机制 · 28 个项目 · 39 项任务')).toBeVisible();
    await page
      .getByRole('button', { name: /每年 至少 1 次/ })
      .first()
      .hover();
    await settle(page);
    await page.screenshot({ path: `${folder}review.png` });
    await page.getByRole('button', { name: '作废草稿' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '作废草稿' }).click();
    await expect(page).toHaveURL(/\/imports$/);
  });
});

test('record', async ({ browser }) => {
  await as(browser, 'staff', '/obligations?q=集中学习', async (page) => {
    await page.getByRole('link', { name: '每年集中学习不少于2次' }).click();
    await page
      .getByRole('link', { name: /专题学习/ })
      .first()
      .click();
    await expect(
      page.getByRole('heading', { name: '佐证材料' }).or(page.getByText('佐证材料')).first(),
    ).toBeVisible();
    await settle(page);
    await page.screenshot({ path: `${folder}record.png` });
  });
});

async function settle(page: Page) {
  await expect(page.locator('.ant-skeleton')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}
