import { expect, type Page, test } from '@playwright/test';
import { as } from '../people';

test.describe.configure({ mode: 'serial' });

const matter = `旅程线索${Date.now()}：反映收受礼品`;

/** Opens the lead from the ledger, as a person finds it. */
async function open(page: Page) {
  await page.getByRole('link', { name: matter }).click();
  await expect(page.getByRole('heading', { name: matter })).toBeVisible();
}

async function approve(page: Page) {
  await open(page);
  await page.getByLabel('批示').fill('同意。');
  await page.getByRole('button', { name: '同意', exact: true }).click();
  await expect(page.getByText('已批准并办理').first()).toBeVisible();
}

test('a letter is entered by keyboard and accepted', async ({ browser }) => {
  await as(browser, 'intake', '/leads/new', async (page) => {
    await page.getByLabel('被反映人').focus();
    await page.keyboard.type('某民警');
    await page.getByLabel('反映问题').focus();
    await page.keyboard.type(matter);
    await page.getByLabel('摘要').focus();
    await page.keyboard.type('反映其在节日期间收受礼品。');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: matter })).toBeVisible();
    await expect(page.getByText(/编号 \d{4}-\d+/).first()).toBeVisible();
    await page.getByRole('button', { name: '受理', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '办理' }).click();
    await expect(page.getByText('待分办').first()).toBeVisible();
  });
});

test('case management assigns it, and the head approves', async ({ browser }) => {
  await as(browser, 'case-manager', '/leads', async (page) => {
    await open(page);
    await page.getByRole('button', { name: '分办', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('承办人').fill('熊样例');
    await page.locator('.ant-select-item-option').filter({ hasText: '熊样例' }).click();
    await page.keyboard.press('Escape');
    await dialog.getByRole('button', { name: '呈批' }).click();
    await expect(page.getByText('待批').first()).toBeVisible();
  });
  await as(browser, 'discipline-head', '/leads', approve);
});
