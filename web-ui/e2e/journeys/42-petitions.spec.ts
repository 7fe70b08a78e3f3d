import { expect, type Page, test } from '@playwright/test';
import { nothingThere } from '../absent';
import { as, visit } from '../people';

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
    await nothingThere(page, page.getByText(title));
  });
});

test('a hot-line complaint that is a report on an officer becomes a lead and leaves a stub', async ({
  browser,
}) => {
  const report = `反映民警收受好处 ${Date.now()}`;
  let stub = '';
  await as(browser, 'intake', '/petitions', async (page) => {
    await page.getByRole('button', { name: '登记来件' }).click();
    const dialog = page.getByRole('dialog');
    await choose(page, '类别', '作风纪律');
    await choose(page, '承办单位', '云岫派出所');
    await dialog.getByLabel('事由').fill(report);
    await dialog.getByLabel('反映内容').fill('反映窗口民警收受好处。');
    await dialog.getByLabel('姓名').fill('乙群众');
    await dialog.getByLabel('联系方式').fill('0519-11111111');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('heading', { level: 1, name: report })).toBeVisible();
    stub = new URL(page.url()).pathname;
    await page.getByRole('button', { name: '收回', exact: true }).click();
    await confirm(page, '收回');
    await page.getByRole('button', { name: '转为线索' }).click();
    const becoming = page.getByRole('dialog');
    await becoming.getByLabel('被反映人', { exact: true }).fill('姜样例');
    await choose(page, '姓名（可从名册中选定）', '云岫派出所');
    await becoming.getByLabel('摘要').fill('反映其在办理业务时收受好处。');
    await becoming.getByRole('button', { name: '转为线索' }).click();
    await expect(page).toHaveURL(/\/leads\//);
    await expect(page.getByText('信访登记转来').first()).toBeVisible();
    await visit(page, stub);
    await expect(page.getByRole('heading', { level: 1, name: '已由受理岗收回' })).toBeVisible();
  });
  await as(browser, 'leader-yunxiu', stub, async (page) => {
    await expect(page.getByRole('heading', { level: 1, name: '已由受理岗收回' })).toBeVisible();
    await expect(page.getByText(report)).toHaveCount(0);
    await expect(page.getByText('乙群众')).toHaveCount(0);
  });
});

test('the figures of the quarter count it no more, and the analysis is drafted', async ({ browser }) => {
  await as(browser, 'leader-yunxiu', '/petitions/figures', async (page) => {
    await expect(page.getByRole('heading', { level: 1, name: '信访和热线分析' })).toBeVisible();
    await expect(page.getByRole('cell', { name: '服务态度' })).toBeVisible();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '生成分析报告（Word）' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/信访和热线分析.*\.docx/);
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
