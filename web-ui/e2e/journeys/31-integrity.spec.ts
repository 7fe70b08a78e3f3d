import { expect, test } from '@playwright/test';
import { absent } from '../absent';
import { as } from '../people';

test.describe.configure({ mode: 'serial' });

/** Words of this run alone: the bureau is shared with the other journeys. */
const run = Date.now() % 100_000_000;

test('纪委 opens a file for a reason, and 纪委书记 sees that it was opened', async ({ browser }) => {
  await as(browser, 'discipline', '/integrity?q=姜样例', async (page) => {
    await page.getByRole('button', { name: '调阅 姜样例 的廉政档案' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('其他').check();
    await dialog.getByLabel('说明').fill(`抽查第${run}号`);
    await dialog.getByRole('button', { name: '调阅', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: '姜样例 的廉政档案' })).toBeVisible();
    await expect(page.getByText(`抽查第${run}号`)).toBeVisible();
    await expect(
      page.getByRole('region', { name: '任职情况' }).getByText('云岫派出所').first(),
    ).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出 Word' }).click();
    expect((await download).suggestedFilename()).toBe('廉政档案（姜样例）.docx');
  });
  await as(browser, 'discipline-head', '/integrity?q=姜样例', async (page) => {
    await page.getByRole('button', { name: '调阅 姜样例 的廉政档案' }).click();
    await page.getByRole('dialog').getByLabel('日常监督').check();
    await page.getByRole('dialog').getByRole('button', { name: '调阅', exact: true }).click();
    await expect(page.getByRole('row', { name: new RegExp(`抽查第${run}号`) })).toBeVisible();
  });
  await as(browser, 'staff-yunxiu', '/integrity', async (page) => {
    await expect(page.getByRole('heading', { level: 1, name: '我的廉政档案' })).toBeVisible();
    await absent(page, page.getByRole('button', { name: /调阅/ }));
  });
});
