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

test('a scheme is written from its frame, with undo and the keyboard', async ({ browser }) => {
  await as(browser, 'discipline', '/schemes', async (page) => {
    await page.getByRole('button', { name: '起草方案' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('方案名称').fill(`自拟方案 ${Date.now()}`);
    await dialog.getByRole('radio', { name: /只带等次和测评规则/ }).check();
    await dialog.getByRole('button', { name: '开始起草' }).click();

    const part = page.getByRole('region', { name: '定量考评' });
    await part.getByRole('button', { name: '添加项目' }).click();
    await part.getByLabel('项目名称').fill('教育');
    for (const requirement of ['专题学习', '警示教育']) {
      await part.getByRole('button', { name: '在“教育”下添加指标' }).click();
      const drawer = page.getByRole('dialog');
      await drawer.getByLabel('要求', { exact: true }).fill(requirement);
      await drawer.getByRole('button', { name: '完成' }).click();
      await expect(drawer).toBeHidden();
    }
    await points(page, '1.1', '60');
    await points(page, '1.2', '40');
    await expect(part.getByText('已分配 100 / 100', { exact: true })).toBeVisible();

    // Alt with an arrow moves the row that has the focus; Ctrl+Z takes it back.
    const rows = part.getByRole('row');
    await part.getByRole('button', { name: '警示教育' }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(rows.first()).toContainText('警示教育');
    await page.keyboard.press('Control+z');
    await expect(rows.first()).toContainText('专题学习');
    await page.getByRole('button', { name: '重做' }).click();
    await expect(rows.first()).toContainText('警示教育');

    await page.getByRole('button', { name: '添加部分' }).click();
    const added = page.getByRole('region', { name: '新部分' });
    await added.getByLabel('部分名称').fill('民主测评部分');
    await expect(page.getByText('权重合计 100% / 100%')).toBeVisible();
    await page
      .getByRole('region', { name: '民主测评部分' })
      .getByRole('button', { name: '删除“民主测评部分”' })
      .click();
    await expect(page.getByRole('region', { name: '民主测评部分' })).toBeHidden();

    await page.getByRole('button', { name: '添加考评对象' }).click();
    await page.getByRole('menuitem', { name: '班子成员' }).click();
    await expect(page.getByRole('region', { name: '新部分' })).toBeVisible();
    await page.getByRole('button', { name: '删除“班子成员的全部指标”' }).click();

    await page.getByRole('tab', { name: '等次和测评' }).click();
    const grades = page.getByRole('region', { name: '等次', exact: true });
    await expect(grades.getByText('[80, 90)')).toBeVisible();
    await page.getByRole('region', { name: '名额' }).getByRole('button', { name: '添加名额' }).click();
    await page
      .getByLabel(/名额 \d+ 的比例/)
      .last()
      .fill('25');
    const vetoes = page.getByRole('region', { name: /一票否决/ });
    await vetoes.getByRole('button', { name: '添加情形' }).click();
    await vetoes
      .getByLabel(/否决情形/)
      .last()
      .fill('发生重大泄密事件');
    const appraisal = page.getByRole('region', { name: '民主测评', exact: true });
    await appraisal.getByRole('button', { name: '给“民主测评”添加人员类别' }).click();
    await appraisal
      .getByLabel(/人员类别 \d+ 的名称/)
      .last()
      .fill('服务对象');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('有未保存的修改')).toBeHidden();
    await page.reload();
    await expect(page.getByLabel(/否决情形/).last()).toHaveValue('发生重大泄密事件');
    await expect(page.getByLabel(/名额 \d+ 的比例/).last()).toHaveValue('25');
  });
});

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

async function points(page: Page, code: string, value: string) {
  const field = page.getByRole('spinbutton', { name: `指标 ${code} 的分值` });
  await field.fill(value);
  await field.press('Tab');
}
