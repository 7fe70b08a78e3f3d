import { expect, test } from '@playwright/test';
import { as } from '../people';

test('a refused scoring table stays with its reason', async ({ browser }) => {
  await as(browser, 'discipline', '/schemes/import', async (page) => {
    const name = `不是评分表-${Date.now()}.docx`;
    await page.getByLabel('选择评分表文件').setInputFiles({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('没有表格'),
    });
    await page.getByRole('button', { name: '读取并核对' }).click();
    await expect(page.getByText(`文件“${name}”不能导入`)).toBeVisible();
    const row = page.getByRole('table', { name: '导入过的评分表' }).getByRole('row', { name });
    await expect(row.getByText('未能读入')).toBeVisible();
    await expect(row.getByText('不是 .docx 或 .xlsx 文件')).toBeVisible();
    await page.reload();
    await expect(row.getByText('未能读入')).toBeVisible();
  });
});
