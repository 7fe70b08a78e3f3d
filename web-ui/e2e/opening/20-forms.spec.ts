import { expect, test } from '@playwright/test';
import { as, visit } from '../people';

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

test('a form of the bureau is made, retired and taken into use again', async ({ browser }) => {
  const name = `试用表单${Date.now() % 1_000_000}`;
  await as(browser, 'discipline', '/forms', async (page) => {
    await page.getByRole('button', { name: '新建表单' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('表单名称').fill(name);
    await dialog.getByLabel('表单代码').fill(`trial-${Date.now() % 1_000_000}`);
    await dialog.getByRole('button', { name: '新建表单' }).click();
    await page.getByRole('button', { name: '发布', exact: true }).click();
    await page.locator('.ant-popconfirm .ant-btn-primary').click();
    await expect(page.getByText('已发布，新填的记录将使用此版本')).toBeVisible();
    const address = new URL(page.url()).pathname;

    await visit(page, address);
    await page.getByRole('button', { name: '停用', exact: true }).click();
    await page.locator('.ant-popconfirm .ant-btn-primary').click();
    await expect(page.getByRole('button', { name: '恢复使用' })).toBeVisible();
    await visit(page, `/forms?q=${encodeURIComponent(name)}`);
    await expect(page.getByText('没有符合条件的表单')).toBeVisible();
    await page.getByText('已停用', { exact: true }).click();
    await page.getByRole('link', { name }).click();
    await page.getByRole('button', { name: '恢复使用' }).click();
    await expect(page.getByRole('button', { name: '停用', exact: true })).toBeVisible();
  });
});
