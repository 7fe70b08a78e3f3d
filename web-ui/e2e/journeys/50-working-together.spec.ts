import { type Browser, expect, type Page, test } from '@playwright/test';
import { nothingThere } from '../absent';
import { as } from '../people';

/** Item 5.2, the lines beside 挂牌督办: each issued and answered on the pages. */

test('a request to a supporting brigade discloses one question; others know nothing of it', async ({
  browser,
}) => {
  const title = `协助请求 ${Date.now()}`;
  const address = await issued(browser, 'handler', '协助请求', title, ['经侦大队']);
  await as(browser, 'leader-jingzhen', address, async (page) => {
    await expect(page.getByText('请提供有关记录。')).toBeVisible();
    await step(page, '签收');
    await step(page, '报告结果', '办理结果', '记录附后。');
    await expect(page.getByText('已报结果').first()).toBeVisible();
  });
  for (const account of ['discipline', 'leader-xingzhen'])
    await as(browser, account, address, async (page) => {
      await nothingThere(page, page.getByText(title));
    });
  await as(browser, 'handler', address, async (page) => {
    await step(page, '办结', '办结意见', '已收到。');
    await expect(page.getByText('已办结').first()).toBeVisible();
  });
});

test('somebody is sent to guide a unit; joint handling names the partner and records meetings', async ({
  browser,
}) => {
  const title = `联合督办 ${Date.now()}`;
  const address = await issued(browser, 'discipline', '联合督办', title, ['云岫派出所'], async (page) => {
    await page.getByRole('dialog').getByLabel('协作机关').fill('市纪委监委派驻纪检监察组');
  });
  await as(browser, 'leader-yunxiu', address, async (page) => {
    await expect(page.getByText('市纪委监委派驻纪检监察组')).toBeVisible();
    await step(page, '签收');
  });
  await as(browser, 'discipline', address, async (page) => {
    await step(page, '会商记录', '会商内容', '明确分工，一周后再会商。');
    await expect(page.getByText('明确分工，一周后再会商。')).toBeVisible();
    await page.getByRole('button', { name: '派员', exact: true }).click();
    const dialog = page.getByRole('dialog');
    const person = dialog.getByRole('combobox', { name: '派出人员' });
    await person.fill('吴样例');
    // The list is drawn anew with the answer to what was typed: a click on the old one is lost.
    const found = page.locator('.ant-select-item-option:visible');
    await expect(found).toHaveCount(1);
    await found.click();
    await expect(found).toHaveCount(0);
    await dialog.getByLabel('指导任务').fill('驻点指导取证。');
    await dialog.getByRole('button', { name: '派员', exact: true }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText(/吴样例/).first()).toBeVisible();
  });
});

test('a public-opinion case is one task of four units in hours; whoever is concerned sees nothing', async ({
  browser,
}) => {
  const title = `涉警舆情 ${Date.now()}`;
  const address = await issued(browser, 'discipline', '涉警舆情', title, [], async (page) => {
    const dialog = page.getByRole('dialog');
    for (const unit of ['指挥中心', '政工室', '纪委', '网安大队'])
      await expect(dialog.locator('.ant-select-selection-item', { hasText: unit }).first()).toBeVisible();
    await pick(page, '回避人员', '金示例');
  });
  await as(browser, 'leader-wangan', address, async (page) => {
    await nothingThere(page, page.getByText(title));
  });
  await as(browser, 'leader-zhihui', address, async (page) => {
    await expect(page.getByText(/指挥中心.*政工室|政工室.*指挥中心/).first()).toBeVisible();
    await step(page, '签收');
  });
  await as(browser, 'unit-leader', address, async (page) => {
    await expect(page.getByText('办理中').first()).toBeVisible();
    await step(page, '报告结果', '办理结果', '已回应，舆情平稳。');
    await expect(page.getByText('已报结果').first()).toBeVisible();
  });
});

test('the discipline office enters a gang-related case early and tracks it', async ({ browser }) => {
  const title = `提前介入 ${Date.now()}`;
  const address = await issued(browser, 'discipline', '涉黑涉恶', title, ['刑侦大队']);
  await as(browser, 'leader-xingzhen', address, async (page) => {
    await step(page, '签收');
    await step(page, '报告进展', '进展情况', '已立案侦查，三人到案。');
  });
  await as(browser, 'discipline', address, async (page) => {
    await expect(page.getByText('已立案侦查，三人到案。')).toBeVisible();
    await step(page, '催办', '催办内容', '请报告保护伞线索。');
    await expect(page.getByText('已催办 1 次')).toBeVisible();
  });
});

/** Issues an order on the page. @returns its address */
async function issued(
  browser: Browser,
  account: string,
  kind: string,
  title: string,
  units: string[],
  more?: (page: Page) => Promise<void>,
): Promise<string> {
  let address = '';
  await as(browser, account, '/supervisions', async (page) => {
    await page.getByRole('button', { name: '下达' }).click();
    const dialog = page.getByRole('dialog');
    await pick(page, '方式', kind);
    await dialog.getByLabel('事项').fill(title);
    await dialog.getByLabel('要求').fill('请提供有关记录。');
    for (const unit of units) await pick(page, '承办单位', unit);
    await more?.(page);
    // The list of the last choice covers the button until the focus leaves it.
    await dialog.getByLabel('事项').click();
    await dialog.getByRole('button', { name: '下达', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    address = new URL(page.url()).pathname;
  });
  return address;
}

async function pick(page: Page, label: string, option: string) {
  const field = page.getByRole('dialog').getByRole('combobox', { name: label });
  await field.click();
  if (await field.isEditable()) await field.fill(option);
  await page.locator('.ant-select-item-option:visible', { hasText: option }).first().click();
}

async function step(page: Page, name: string, label?: string, words = '') {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  if (label) await dialog.getByLabel(label).fill(words);
  await dialog.getByRole('button', { name, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}
