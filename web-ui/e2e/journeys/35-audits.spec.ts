import { expect, test } from '@playwright/test';
import { as } from '../people';

test.describe.configure({ mode: 'serial' });

/** Words of this run alone: the bureau is shared with the other journeys. */
const run = Date.now() % 100_000_000;

test('审计室 plans an audit, begins it and calls it off', async ({ browser }) => {
  await as(browser, 'staff-shenji', '/audits', async (page) => {
    await page.getByRole('button', { name: '把 钱示例 列入审计计划' }).click();
    await page.getByRole('dialog').getByLabel('审计机构').fill(`审计室第${run}组`);
    await page.getByRole('dialog').getByRole('button', { name: '列入计划' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '钱示例任中审计' })).toBeVisible();
    await page.getByRole('button', { name: '进点审计' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '进点审计' }).click();
    await expect(page.getByRole('button', { name: '登记报告' })).toBeVisible();
    await page.getByRole('button', { name: '取消审计' }).click();
    await page.getByRole('dialog').getByLabel('取消原因').fill('演练结束');
    await page.getByRole('dialog').getByRole('button', { name: '取消审计' }).click();
    await expect(page.getByText('已取消').first()).toBeVisible();
  });
});
