import { expect, test } from '@playwright/test';
import { as } from '../people';

test('纪委 freezes the figures, the auditor reads plan, facts and trail', async ({ browser }) => {
  let path = '';
  await as(browser, 'discipline', '/facts', async (page) => {
    await page.getByRole('button', { name: '生成快照' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '生成快照' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /事实快照 2026-01-01/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /每年集中学习不少于2次/ })).toBeVisible();
    path = new URL(page.url()).pathname;
  });
  await as(browser, 'auditor', '/plan', async (page) => {
    await expect(page.getByRole('heading', { level: 1, name: '2026 年责任分解表' })).toBeVisible();
    await expect(page.locator('tbody > tr')).toHaveCount(39);
    await expect(page.getByRole('button', { name: '终止执行' })).toHaveCount(0);

    await page.goto(path);
    await expect(page.getByRole('row', { name: /每年集中学习不少于2次/ })).toBeVisible();
    await expect(page.getByText(/^[0-9a-f]{64}$/).first()).toBeVisible();

    await page.goto('/trail?act=plan');
    await expect(page.getByText('发布责任分解表').first()).toBeVisible();
    await expect(page.getByText(/已封印至第 \d+ 条/)).toBeVisible();
    await page.getByRole('button', { name: '详情' }).first().click();
    await expect(page.getByText('请求编号')).toBeVisible();
  });
});
