import { expect, test } from '@playwright/test';
import { as } from '../people';

const field = `建设面积（${Date.now() % 100_000}）`;

test('the discipline office adds a field to a form and publishes it', async ({ browser }) => {
  await as(browser, 'discipline', '/forms?q=示范点', async (page) => {
    await page.getByRole('link', { name: '廉政文化示范点争创' }).click();
    await expect(page.getByLabel('示范点名称')).toBeVisible();
    await page.getByRole('button', { name: '修改表单' }).click();
    await page.getByRole('button', { name: '添加栏目' }).first().click();
    await page.getByLabel('栏目名称').fill(field);
    await expect(page.getByRole('button', { name: '发布', exact: true })).toBeDisabled();
    await page.getByRole('button', { name: '保存草稿' }).click();
    await expect(page.getByText('草稿已保存')).toBeVisible();
    await page.getByRole('button', { name: '发布', exact: true }).click();
    await page
      .getByRole('tooltip')
      .getByRole('button', { name: '确 定' })
      .or(page.locator('.ant-popconfirm .ant-btn-primary'))
      .first()
      .click();
    await expect(page.getByText('已发布，新填的记录将使用此版本')).toBeVisible();
    await expect(page.getByText(/本局 第 \d+ 版/).first()).toBeVisible();
  });
});

test('everybody else fills it in and cannot change it', async ({ browser }) => {
  await as(browser, 'staff', '/forms/culture-site', async (page) => {
    await expect(page.getByLabel(field)).toBeVisible();
    await expect(page.getByRole('button', { name: '修改表单' })).toHaveCount(0);
  });
});
