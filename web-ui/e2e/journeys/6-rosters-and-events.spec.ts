import { expect, type Page, test } from '@playwright/test';
import { absent } from '../absent';
import { as } from '../people';

test.describe.configure({ mode: 'serial' });

/** A day and words of this run alone: the bureau is shared with the other journeys. */
const run = Date.now() % 100_000_000;
const basis = `政工函第${run}号`;
const course = `新警培训班${run}`;

/** Types into a field of the dialog that looks while one types, and takes the first it finds. */
async function choose(page: Page, label: string, words: string) {
  await page.getByRole('dialog').getByRole('combobox', { name: label }).fill(words);
  await page.locator('.ant-select-item-option', { hasText: words }).first().click();
}

test('纪委 enters a recruit, and promise and oath are owed', async ({ browser }) => {
  await as(browser, 'discipline', '/rosters?list=NEW_RECRUIT', async (page) => {
    await page.getByRole('button', { name: '录入' }).click();
    await choose(page, '人员', '姜样例');
    await page.getByRole('dialog').getByLabel('依据').fill(basis);
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
    await expect(page.getByText(/已录入，开立 \d+ 项履职事项/)).toBeVisible();
    await page
      .getByRole('row', { name: new RegExp(basis) })
      .getByRole('button')
      .click();
    const drawer = page.getByRole('dialog');
    await expect(drawer.getByText(/已开立 \d+ 项，完成 0 项/)).toBeVisible();
    await drawer.getByRole('link', { name: '查看' }).click();
    await expect(page.getByRole('link', { name: '廉政承诺' }).first()).toBeVisible();
    await expect(page.getByRole('link', { name: '廉政宣誓' }).first()).toBeVisible();
  });
  await as(browser, 'staff-yunxiu', '/rosters?list=NEW_RECRUIT', async (page) => {
    await expect(page.getByText('仅显示本单位人员')).toBeVisible();
    await absent(
      page,
      page.getByRole('tab', { name: /苗头性问题/ }),
      page.getByRole('button', { name: '录入' }),
    );
  });
  await as(browser, 'discipline', `/rosters?list=NEW_RECRUIT&q=${basis}`, async (page) => {
    await page
      .getByRole('row', { name: new RegExp(basis) })
      .getByRole('button')
      .click();
    await page.getByRole('dialog').getByRole('button', { name: '撤销录入' }).click();
    const ask = page.getByRole('dialog').last();
    await ask.getByLabel('理由').fill('演练结束');
    await ask.getByRole('button', { name: '撤销录入' }).click();
    await expect(page.getByText('已撤销').first()).toBeVisible();
  });
});

test('政工室 opens a course by hand and withdraws it', async ({ browser }) => {
  await as(browser, 'staff', '/events', async (page) => {
    await page.getByRole('button', { name: '开立事项' }).click();
    const dialog = page.getByRole('dialog');
    await choose(page, '任务要求', '首任培训');
    await dialog.getByLabel('事项名称').fill(course);
    await expect(dialog.getByText(/期限 30 天/)).toBeVisible();
    await dialog.getByRole('button', { name: '开立事项' }).click();
    await expect(page.getByRole('heading', { level: 1, name: course })).toBeVisible();
    await expect(page.getByRole('link', { name: /首任培训/ })).toBeVisible();

    await page.getByRole('button', { name: '撤销事项' }).click();
    await page.getByRole('dialog').getByLabel('理由').fill('办班取消');
    await page.getByRole('dialog').getByRole('button', { name: '撤销事项' }).click();
    await expect(page.getByText('该事项已撤销：办班取消')).toBeVisible();
  });
});

test('the staffing check says who is there and drafts a record', async ({ browser }) => {
  await as(browser, 'staff', '/rosters?list=STAFFING', async (page) => {
    const auditors = page.getByRole('row', { name: /配备专职审计人员/ }).first();
    await expect(auditors.getByText('达到')).toBeVisible();
    await auditors.getByRole('button', { name: '据此起草记录' }).click();
    await expect(page).toHaveURL(/\/records\/.*\/edit/);
    await expect(page.getByLabel('活动名称')).toHaveValue(/人员配备核对/);
  });
});

test('a head lets a colleague sign for a week', async ({ browser }) => {
  await as(browser, 'discipline-head', '/delegations', async (page) => {
    await page.getByRole('button', { name: '授权代理' }).click();
    const dialog = page.getByRole('dialog');
    await choose(page, '代理人', '庞样例');
    await dialog.getByLabel('事由').fill(`外出培训${run}`);
    await dialog.getByRole('button', { name: '授权代理' }).click();
    const row = page.getByRole('row', { name: new RegExp(`外出培训${run}`) });
    await expect(row.getByText('代理中')).toBeVisible();
    await row.getByRole('button', { name: '撤回' }).click();
    await page.getByRole('dialog').getByLabel('理由').fill('提前返岗');
    await page.getByRole('dialog').getByRole('button', { name: '撤回' }).click();
    await expect(row.getByText('已撤回')).toBeVisible();
  });
});
