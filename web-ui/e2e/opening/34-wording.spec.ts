import { expect, test } from '@playwright/test';
import { as } from '../people';

test('anybody tries a wording and sees duties and doubts beside it', async ({ browser }) => {
  await as(browser, 'auditor', '/wording', async (page) => {
    await page
      .getByLabel('原文')
      .fill('各单位每季度召开一次分析会，每年12月5日前报送总结；定期开展明察暗访，严禁走过场。');
    await page.getByRole('button', { name: '识别' }).click();
    const result = page.getByRole('region', { name: '识别结果' });
    await expect(result.getByText('4 项要求')).toBeVisible();
    await expect(result.locator('mark')).toHaveCount(4);
    await expect(result.getByText('每季度 至少 1 次')).toBeVisible();
    await expect(result.getByText('“定期”没有写明次数、数量或时间。')).toBeVisible();
    await expect(result.getByText('禁止性要求，不列入履职安排')).toBeVisible();
  });
});
