import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { as } from '../people';

const WORKBOOK = fileURLToPath(new URL('../../../samples/responsibility-table.xlsx', import.meta.url));

const COPIED =
  '<p>某公委〔2026〕3号</p><p>2026年廉政任务分解表</p><table>' +
  '<tr><td>序号</td><td>任务</td><td>责任单位</td><td>时限</td><td>备注</td></tr>' +
  '<tr><td>1</td><td>每年检查2次。</td><td rowspan="2">纪委</td><td>12月</td><td>略</td></tr>' +
  '<tr><td>2</td><td>建立谈话制度。</td><td>全年</td><td></td></tr></table>';

test('the Excel form of the table is read like the Word one, and each value tells its cell', async ({
  browser,
}) => {
  await as(browser, 'discipline', '/imports/new', async (page) => {
    await page.getByLabel('选择文件').setInputFiles(WORKBOOK);
    await page.getByRole('button', { name: '开始导入' }).click();
    await expect(page.getByText('6 项机制 · 28 个项目 · 39 项任务')).toBeVisible();
    const places = page.getByRole('button', { name: '任务 1.1 各栏在原件中的位置' }).nth(1);
    await places.focus();
    await expect(page.getByText('F4 单元格')).toBeVisible();
    await discard(page);
  });
});

test('a table pasted from a page keeps its merged cells and names what was not read', async ({ browser }) => {
  await as(browser, 'discipline', '/imports/new', async (page) => {
    await paste(page, COPIED);
    await expect(page.getByText('已粘贴表格：3 行，最多 5 栏')).toBeVisible();
    await page.getByRole('button', { name: '开始导入' }).click();

    await expect(page.locator('tbody > tr')).toHaveCount(2);
    await expect(page.getByText('某公委〔2026〕3号')).toBeVisible();
    await page.getByText('文件中有 1 处不属于责任分解的内容').click();
    await expect(page.getByRole('list', { name: '未读取的内容' }).getByText('备注')).toBeVisible();
    await discard(page);
  });
});

test('of two tables in one file one is chosen, then the other, from the file that was kept', async ({
  browser,
}) => {
  const run = Date.now() % 100_000_000;
  const table = (title: string, task: string) =>
    `<p>${title}${run}</p><table><tr><td>任务</td><td>责任单位</td><td>时限</td></tr>` +
    `<tr><td>${task}</td><td>纪委</td><td>全年</td></tr></table>`;
  await as(browser, 'discipline', '/imports/new', async (page) => {
    await paste(
      page,
      table('附件1：教育任务分解表', '每年学习2次。') + table('附件2：作风任务分解表', '每年走访3次。'),
    );
    await page.getByRole('button', { name: '开始导入' }).click();
    const plans = page.getByRole('list', { name: '文件中的责任分解表' });
    await expect(plans.getByRole('listitem')).toHaveCount(2);
    await expect(plans.getByText('第 2 张表第 1 行第 1 列 · 1 项任务')).toBeVisible();
    await page.getByRole('button', { name: `导入“作风任务分解表${run}”` }).click();
    await expect(page.getByText('每年走访3次。').first()).toBeVisible();
    await discard(page);

    const file = page.getByRole('row', { name: /文件中有 2 张责任分解表/ }).first();
    await file.getByRole('button', { name: '选择要导入的表' }).click();
    await expect(page.getByText(/1 项任务 · 导入的草稿已作废/)).toBeVisible();
    await page.getByRole('button', { name: `导入“教育任务分解表${run}”` }).click();
    await expect(page.getByText('每年学习2次。').first()).toBeVisible();
    await discard(page);
  });
});

async function paste(page: Page, html: string) {
  await page.getByText('粘贴表格', { exact: true }).click();
  await page.getByLabel('粘贴区').evaluate((field, copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', copied);
    clipboardData.setData('text/plain', '任务');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

/** Discards the draft that is on the page, and looks at the row of its very file: others may have been discarded before. */
async function discard(page: Page) {
  const draft = new URL(page.url()).pathname.split('/').at(-1);
  const answer = await page.request.get('/api/responsibility/v1/plan-imports?limit=50');
  const { items } = (await answer.json()) as { items: { id: string; plan?: string }[] };
  const file = items.find(({ plan }) => plan === draft);
  await page.getByRole('button', { name: '作废草稿' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '作废草稿' }).click();
  await expect(page).toHaveURL(/\/imports$/);
  const row = page
    .getByRole('row')
    .filter({ has: page.locator(`a[href$="/plan-imports/${file?.id}/file"]`) });
  await expect(row.getByText('草稿已作废')).toBeVisible();
}
