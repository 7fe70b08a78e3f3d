import { expect, type Page, test } from '@playwright/test';
import { as, visit } from '../people';

test.describe.configure({ mode: 'serial' });

const title = `挂牌督办事项 ${Date.now()}`;
let address = '';

test('an order put up for priority runs out of time, is red, and urged', async ({ browser }) => {
  await as(browser, 'discipline-head', '/supervisions', async (page) => {
    await page.getByRole('button', { name: '下达' }).click();
    const dialog = page.getByRole('dialog');
    await choose(page, '方式', '挂牌督办');
    // Issued on paper ten days ago, with a time that has passed since.
    await day(page, '下达日期', await ago(page, 10));
    await day(page, '期限', `${await ago(page, 1)} 18:00`);
    await dialog.getByLabel('事项').fill(title);
    await dialog.getByLabel('要求').fill('查清窗口收费问题并书面报告。');
    await choose(page, '承办单位', '云岫派出所');
    await dialog.getByLabel('要求').click();
    await dialog.getByRole('button', { name: '下达', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByText('超期').first()).toBeVisible();
    address = new URL(page.url()).pathname;
    await step(page, '催办', '催办内容', '请三日内报告。');
    await expect(page.getByText('已催办 1 次')).toBeVisible();
    await visit(page, '/supervisions?light=RED');
    await expect(page.getByRole('link', { name: title })).toBeVisible();
  });
});

test('the unit takes it and reports; the head takes it down', async ({ browser }) => {
  await as(browser, 'leader-yunxiu', address, async (page) => {
    await page.getByRole('button', { name: '签收', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '签收', exact: true }).click();
    await expect(page.getByText('办理中').first()).toBeVisible();
    await step(page, '报告结果', '办理结果', '已退还并整改。');
    await expect(page.getByText('已报结果').first()).toBeVisible();
  });
  await as(browser, 'discipline-head', address, async (page) => {
    await step(page, '办结', '办结意见', '同意摘牌。');
    await expect(page.getByText('已办结').first()).toBeVisible();
  });
});

/** A long list draws only what is in sight: where it can be searched, its words are typed. */
async function choose(page: Page, label: string, option: string) {
  const field = page.getByRole('dialog').getByRole('combobox', { name: label });
  await field.click();
  if (await field.isEditable()) await field.fill(option);
  await page.locator('.ant-select-item-option:visible', { hasText: option }).first().click();
}

async function day(page: Page, label: string, value: string) {
  const field = page.getByRole('dialog').getByLabel(label);
  await field.fill(value);
  await field.press('Enter');
}

async function step(page: Page, name: string, label: string, words: string) {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(label).fill(words);
  await dialog.getByRole('button', { name, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

async function ago(page: Page, days: number) {
  const { today } = await (await page.request.get('/api/responsibility/v1/business-day')).json();
  return new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
}
