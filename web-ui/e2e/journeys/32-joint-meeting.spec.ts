import { expect, type Page, test } from '@playwright/test';
import { as } from '../people';

test.describe.configure({ mode: 'serial' });

const run = Date.now() % 100_000_000;
const title = `作风建设联席会议第${run}次`;
const action = `公开窗口服务承诺${run}`;

async function pick(page: Page, label: string, words: string) {
  await page.getByRole('combobox', { name: label }).fill(words);
  await page.locator('.ant-select-item-option:visible', { hasText: words }).first().click();
}

test('a joint meeting from its preparation to the minutes and the record', async ({ browser }) => {
  await as(browser, 'staff', '/meetings', async (page) => {
    const answer = page.waitForResponse(/proposed-members/);
    await page.getByRole('button', { name: '筹备会议' }).click();
    // The members of last time, or those that the plan names, stand there already.
    const proposed = (await (await answer).json()) as { name: string }[];
    const members = page.locator('.ant-form-item').filter({ hasText: '成员单位' });
    for (const { name } of proposed) await expect(members.getByText(name, { exact: true })).toBeVisible();
    await page.getByLabel('会议名称').fill(title);
    // Held today: there is no earlier day left for the lines.
    await expect(page.getByLabel('情况填报截止')).toHaveValue('');
    const { today } = await (await page.request.get('/api/responsibility/v1/business-day')).json();
    await page.getByLabel('会议日期').fill(today);
    await page.getByLabel('会议日期').press('Enter');
    await expect(page.getByLabel('情况填报截止')).toHaveValue(today);
    await pick(page, '主持人', '郑示例');
    if (!proposed.some(({ name }) => name === '法制室')) {
      await pick(page, '成员单位', '法制室');
      await page.keyboard.press('Escape');
    }
    await page.getByLabel('议程').fill('通报投诉情况');
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await page.getByRole('button', { name: '开始收集' }).click();
    await expect(page.getByRole('button', { name: '登记召开' })).toBeVisible();
  });
  await as(browser, 'staff-fazhi', '/', async (page) => {
    // Who has to say something is told so on the desk.
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('button', { name: '填写本单位情况' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('群众投诉（件）').fill('5');
    await dialog.getByLabel('查实投诉（件）').fill('2');
    await dialog.getByLabel('苗头性问题').fill('窗口态度');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(page.getByText('5 / 2')).toBeVisible();
  });
  await as(browser, 'staff', '/meetings', async (page) => {
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('button', { name: '登记召开' }).click();
    await page.getByRole('tooltip').getByRole('button', { name: '登记召开' }).click();
    await page.getByLabel('议定意见').fill('整治窗口服务态度。');
    await page.getByRole('button', { name: '添加议定事项' }).click();
    await page.getByLabel('事项', { exact: true }).fill(action);
    await page.getByRole('combobox', { name: '单位', exact: true }).last().fill('法制室');
    await page.locator('.ant-select-item-option:visible', { hasText: '法制室' }).first().click();
    await page.getByLabel('完成期限').fill('2026-12-20');
    await page.getByLabel('完成期限').press('Enter');
    await page.getByRole('button', { name: '保存会议结果' }).click();
    await expect(page.getByText('已保存')).toBeVisible();
    await page.getByRole('button', { name: '印发纪要' }).click();
    await page.getByRole('dialog').getByLabel('纪要文号').fill(`联席第${run}号`);
    await page.getByRole('dialog').getByRole('button', { name: '印发纪要' }).click();
    await expect(page.getByText(`联席第${run}号`)).toBeVisible();
    // What the other unit owes is its own affair.
    await expect(page.getByRole('row', { name: action }).getByText('办理中')).toBeVisible();
    await expect(page.getByRole('row', { name: action }).getByRole('link')).toHaveCount(0);
    await page.getByRole('button', { name: '据此起草履职记录' }).click();
    await page.getByRole('link', { name: title }).click();
    await expect(page.getByText('整治窗口服务态度。').first()).toBeVisible();
  });
  await as(browser, 'staff-fazhi', '/meetings', async (page) => {
    await page.getByRole('row', { name: action }).getByRole('link', { name: '履职事项' }).click();
    await expect(page.getByText(action).first()).toBeVisible();
    await expect(page.getByRole('link', { name: '填写履职记录' })).toBeVisible();
  });
});
