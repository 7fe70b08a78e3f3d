import { expect, type Page, test } from '@playwright/test';
import { as } from '../people';

test.describe.configure({ mode: 'serial' });

const title = `午间窗口无人值守 ${Date.now()}`;
let address = '';

test('a hot-line complaint is registered for the unit that it is about', async ({ browser }) => {
  await as(browser, 'discipline', '/petitions', async (page) => {
    await page.getByRole('button', { name: '登记来件' }).click();
    const dialog = page.getByRole('dialog');
    await choose(page, '类别', '服务态度');
    await choose(page, '承办单位', '云岫派出所');
    await dialog.getByLabel('事由').fill(title);
    await dialog.getByLabel('反映内容').fill('连续三天中午办证窗口没有人。');
    await dialog.getByLabel('姓名').fill('甲群众');
    await dialog.getByLabel('联系方式').fill('0519-00000000');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByText('待签收').first()).toBeVisible();
    address = new URL(page.url()).pathname;
  });
});

test('its head takes it, the handler proposes, the head signs, the citizen is answered', async ({
  browser,
}) => {
  await as(browser, 'leader-yunxiu', '/petitions?queue=HEAD', async (page) => {
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('button', { name: '签收', exact: true }).click();
    await choose(page, '经办人', '姜样例');
    await confirm(page, '签收');
    await expect(page.getByText('办理中').first()).toBeVisible();
  });
  await as(browser, 'staff-yunxiu', address, async (page) => {
    await expect(page.getByText('甲群众')).toBeVisible();
    await page.getByRole('button', { name: '告知受理', exact: true }).click();
    await confirm(page, '告知受理');
    await page.getByRole('button', { name: '提出答复意见', exact: true }).click();
    await choose(page, '办理结果', '已解决');
    await page.getByRole('dialog').getByLabel('调查情况').fill('值守表午间有空档。');
    await page.getByRole('dialog').getByLabel('答复内容').fill('已安排午间轮值。');
    await confirm(page, '提出答复意见');
    await expect(page.getByText('待签批').first()).toBeVisible();
  });
  await as(browser, 'leader-yunxiu', address, async (page) => {
    await page.getByRole('button', { name: '签批', exact: true }).click();
    await confirm(page, '签批');
    await page.getByRole('button', { name: '答复群众', exact: true }).click();
    await confirm(page, '答复群众');
    await expect(page.getByText('已办结').first()).toBeVisible();
  });
});

test('the discipline office reads its copy; another unit knows nothing of it', async ({ browser }) => {
  await as(browser, 'discipline', '/petitions?queue=OVERSEER', async (page) => {
    await page.getByRole('link', { name: title }).click();
    await expect(page.getByText('纪委（已阅）')).toBeVisible();
  });
  await as(browser, 'staff', address, async (page) => {
    await expect(page.getByRole('button', { name: '重试' })).toBeVisible();
    await expect(page.getByText(title)).toHaveCount(0);
  });
});

/** A long list draws only what is in sight: where it can be searched, its words are typed. */
async function choose(page: Page, label: string, option: string) {
  const field = page.getByRole('dialog').getByRole('combobox', { name: label });
  await field.click();
  if (await field.isEditable()) await field.fill(option);
  await page.locator('.ant-select-item-option:visible', { hasText: option }).first().click();
}

async function confirm(page: Page, step: string) {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: step, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}
