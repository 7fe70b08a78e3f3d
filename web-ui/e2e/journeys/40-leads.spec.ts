import { expect, type Page, test } from '@playwright/test';
import { as } from '../people';

test.describe.configure({ mode: 'serial' });

const matter = `旅程线索${Date.now()}：反映收受礼品`;

/** Opens the lead from the ledger, as a person finds it. */
async function open(page: Page) {
  await page.getByRole('link', { name: matter }).click();
  await expect(page.getByRole('heading', { name: matter })).toBeVisible();
}

async function put(page: Page, kind: string, title: string, more?: () => Promise<void>) {
  await page.getByRole('button', { name: '记录材料' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('材料种类').fill(kind);
  await page.locator('.ant-select-item-option').filter({ hasText: kind }).first().click();
  await dialog.getByLabel('标题').fill(title);
  await more?.();
  await dialog.getByLabel('内容', { exact: true }).fill('有关内容。');
  await dialog.getByRole('button', { name: '记录材料' }).click();
  await expect(dialog).toBeHidden();
}

async function meeting(page: Page) {
  await put(page, '集体研究记录', '集体研究', async () => {
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('地点').fill('纪委会议室');
    await dialog.getByLabel('姓名 1').fill('孙示例');
    await dialog.getByLabel('姓名 2').fill('熊样例');
    await dialog.getByLabel('会议决定').fill('经研究，同意。');
  });
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
    await expect(page.getByText(/编号 \d{4}-\d+/)).toBeVisible();
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

test('the handler sees what is missing, puts it on record and proposes to close', async ({ browser }) => {
  await as(browser, 'handler', '/leads', async (page) => {
    await open(page);
    await page.getByRole('button', { name: '接收', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '办理' }).click();
    await expect(page.getByText('还缺：集体研究记录').first()).toBeVisible();
    await expect(page.getByRole('button', { name: '予以了结' })).toBeDisabled();
    await meeting(page);
    await page.getByRole('button', { name: '予以了结' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('理由或说明').fill('反映不具体，无法查证。');
    await dialog.getByRole('button', { name: '呈批' }).click();
    await expect(page.getByText('待批').first()).toBeVisible();
  });
  await as(browser, 'discipline-head', '/leads', approve);
  await as(browser, 'handler', '/leads', async (page) => {
    await open(page);
    await page.getByRole('button', { name: '办结', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '办理' }).click();
    await expect(page.getByText('予以了结').first()).toBeVisible();
    await expect(page.getByText('由案管人员办理').first()).toBeVisible();
  });
});

test('a report on the own head goes straight up and is seen by nobody here', async ({ browser }) => {
  const about = `旅程直送${Date.now()}`;
  await as(browser, 'intake', '/leads/new', async (page) => {
    await page.getByLabel('被反映人').fill('孙示例');
    await page.getByLabel('姓名（可从名册中选定）').click();
    await page.locator('.ant-select-item-option').filter({ hasText: '孙示例' }).first().click();
    await page.getByLabel('反映问题').fill(about);
    await page.getByLabel('摘要').fill('反映有关问题。');
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await expect(page.getByText('已直送上级机关受理')).toBeVisible();
    await page.goto('/leads?view=all');
    await expect(page.getByRole('heading', { name: '线索' })).toBeVisible();
    await expect(page.getByText(about)).toBeHidden();
  });
  await as(browser, 'discipline-head', '/leads?view=all', async (page) => {
    await expect(page.getByRole('link', { name: matter })).toBeVisible();
    await expect(page.getByText(about)).toBeHidden();
  });
  await as(browser, 'superior', '/leads', async (page) => {
    await page.getByRole('link', { name: about }).click();
    await expect(page.getByRole('button', { name: '受理', exact: true })).toBeVisible();
  });
});
