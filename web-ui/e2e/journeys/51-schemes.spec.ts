import { expect, type Page, test } from '@playwright/test';
import { docx } from '../docx';
import { as } from '../people';

const title = `考评方案 ${Date.now()}`;
const table = docx(
  '检查考评评分表',
  [
    ['学习教育', '1.1 中心组集中学习不少于2次', '每少1次扣2分，扣完为止', '6', '查台账'],
    ['民主测评', '群众和民警评价', '按测评结果折算', '4', '民主测评'],
    ['合计', '', '', '10', ''],
  ],
  ['项目', '要求', '评分标准', '分值', '考核方法'],
);

test('a scoring table becomes a scheme, is settled, adopted and revised', async ({ browser }) => {
  let address = '';

  await as(browser, 'discipline', '/schemes', async (page) => {
    await page.getByRole('link', { name: '导入评分表' }).click();
    await page
      .getByLabel('选择评分表文件')
      .setInputFiles({ name: '评分表.docx', mimeType: 'application/octet-stream', buffer: table });
    await page.getByLabel('方案名称').fill(title);
    await page.getByRole('button', { name: '读取并核对' }).click();
    const flags = page.getByRole('list', { name: '待核定' });
    await expect(flags.getByRole('listitem')).toHaveCount(2);
    await expect(page.getByText('还有 1 处错误，改正后才能审定')).toBeVisible();

    await flags.getByRole('button', { name: '查看指标' }).click();
    const indicator = page.getByRole('dialog');
    await indicator.getByRole('combobox', { name: '数据名称' }).fill('overall');
    await page.keyboard.press('Enter');
    await indicator.getByRole('button', { name: '完成' }).click();
    await page.getByRole('button', { name: '保存草案' }).click();
    await expect(page.getByText('还有 1 处错误')).toBeHidden();
    await expect(page.getByText('有未保存的修改')).toBeHidden();

    await page.getByRole('tab', { name: '待核定' }).click();
    for (const number of [1, 2]) {
      await page.getByRole('button', { name: `核定第 ${number} 处` }).click();
      await page.getByRole('dialog').getByRole('button', { name: '核定', exact: true }).click();
      await expect(page.getByText('已核定', { exact: true })).toHaveCount(number);
    }
    address = new URL(page.url()).pathname;
    await expect(page.getByRole('button', { name: '审定' })).toBeHidden();
  });

  await as(browser, 'discipline-head', address, async (page) => {
    await page.getByRole('button', { name: '审定' }).click();
    await page.getByLabel('审定依据').fill('党委会议纪要〔2026〕3号');
    await page.getByRole('dialog').getByRole('button', { name: '审定' }).click();
    await expect(page.getByText(/于 \d{4}-\d{2}-\d{2} 审定/)).toBeVisible();
  });

  await as(browser, 'discipline', address, async (page) => {
    await page.getByRole('button', { name: '改版' }).click();
    await expect(page.getByText('第 2 版')).toBeVisible();
    await points(page, '1.1', '5');
    await expect(page.getByText('差 1')).toBeVisible();
    await points(page, '2.1', '5');
    await expect(page.getByText('差 1')).toBeHidden();
    await page.getByRole('button', { name: '保存草案' }).click();
    await expect(page.getByText('有未保存的修改')).toBeHidden();
    await page.getByRole('tab', { name: '版本对比' }).click();
    const differences = page.getByRole('table', { name: '差异说明' });
    await expect(differences.getByRole('row', { name: /1\.1 分值 6 5/ })).toBeVisible();
    await expect(differences.getByRole('row', { name: /2\.1 分值 4 5/ })).toBeVisible();
    await page.getByRole('tab', { name: '试算' }).click();
    await page.getByRole('button', { name: '试算', exact: true }).click();
    const result = page.getByRole('region', { name: '试算结果' });
    await expect(result.getByText('本版')).toBeVisible();
    await expect(result.getByRole('img', { name: /得分分布/ })).toBeVisible();
  });
});

async function points(page: Page, code: string, value: string) {
  const field = page.getByRole('spinbutton', { name: `指标 ${code} 的分值` });
  await field.fill(value);
  await field.press('Tab');
}
