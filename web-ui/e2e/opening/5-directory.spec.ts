import { expect, type Page, test } from '@playwright/test';
import { as } from '../people';
import { turnTo } from '../turnTo';

/** What this run makes has names of its own: the bureau is shared with every other journey. */
const run = String(Date.now() % 1_000_000);

test('the administrator keeps the directory and its history shows it', async ({ browser }) => {
  const alias = `政工${run}`;
  await as(browser, 'admin', '/directory', async (page) => {
    await page.getByRole('link', { name: '政工室' }).click();
    await expect(page.getByRole('cell', { name: '王样例', exact: true }).first()).toBeVisible();
    await page.getByRole('button', { name: '修改', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: /别名/ }).fill(alias);
    await dialog.getByRole('combobox', { name: /别名/ }).press('Enter');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(page.getByText(alias)).toBeVisible();
    await page.getByRole('button', { name: '变更历史', exact: true }).click();
    await expect(page.getByRole('dialog').getByText(alias)).toBeVisible();
  });
  await as(browser, 'staff', '/directory', async (page) => {
    await page.getByRole('link', { name: '政工室' }).click();
    await expect(page.getByText(alias)).toBeVisible();
    await expect(page.getByRole('button', { name: '修改', exact: true })).toHaveCount(0);
  });
});

test('the administrator gives an office to somebody, ends it, and its history tells', async ({ browser }) => {
  const title = `政工干事${run}`;
  await as(browser, 'admin', '/directory', async (page) => {
    await page.getByRole('link', { name: '政工室' }).click();
    await page.getByRole('button', { name: '增加职务' }).click();
    await choose(page, '任职人', '王样例');
    await page.getByRole('dialog').getByLabel('职务名称').fill(title);
    await page.getByRole('dialog').getByLabel('职务名称').press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('row', { name: new RegExp(`${title} 民警 王样例`) })).toBeVisible();

    await page.getByRole('button', { name: `修改 ${title} 王样例` }).click();
    await page.getByRole('dialog').getByLabel('负有经济责任').check();
    await fillDay(page, '停用日期', '2026-12-31');
    await save(page);
    await expect(page.getByRole('row', { name: new RegExp(`${title} 负有经济责任`) })).toContainText(
      '2026-12-31',
    );

    await page.getByRole('button', { name: `变更历史 ${title} 王样例` }).click();
    await expect(page.getByRole('dialog').getByText('2026-12-31')).toBeVisible();
    await expect(page.getByRole('dialog').getByText('王样例')).toBeVisible();
  });
});

test('a Party branch is made, moved under another and closed', async ({ browser }) => {
  const name = `机关党支部${run}`;
  await as(browser, 'admin', '/directory?tab=branches', async (page) => {
    await page.getByRole('button', { name: '增加党组织' }).click();
    await page.getByRole('dialog').getByLabel('名称').fill(name);
    await choose(page, '书记', '王样例');
    await save(page);
    await expect(page.getByRole('row', { name: new RegExp(`${name} 党支部 — 王样例`) })).toBeVisible();

    await page.getByRole('button', { name: `修改 ${name}` }).click();
    await page.getByRole('dialog').getByRole('combobox', { name: '上级党总支' }).click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await fillDay(page, '启用日期', '2026-01-01');
    await fillDay(page, '停用日期', '2026-01-02');
    await save(page);
    await expect(page.getByText(name)).toHaveCount(0);
    await page.getByLabel('含已停用').click();
    await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('已停用');
  });
});

test('two administrators change one charge; neither loses what was typed', async ({ browser }) => {
  await as(browser, 'admin', '/directory?tab=leaders', async (page) => {
    const edit = page.getByRole('button', { name: /^修改 / }).first();
    await edit.click();
    const first = page.getByRole('dialog');
    await fillDay(page, '停用日期', '2029-12-31');

    const other = await page.context().newPage();
    await other.goto('/directory?tab=leaders');
    await other
      .getByRole('button', { name: /^修改 / })
      .first()
      .click();
    await fillDay(other, '停用日期', '2028-12-31');
    await save(other);
    await other.close();
    await turnTo(page);

    await first.getByRole('button', { name: '保存' }).click();
    await expect(first.getByText('他人刚刚保存了对此项的修改')).toBeVisible();
    await expect(first.getByText(/2028-12-31/)).toContainText('保留了您填写的内容');
    await expect(first.getByLabel('停用日期')).toHaveValue('2029-12-31');
    await save(page);

    // As it was, for whoever comes next.
    await edit.click();
    await expect(page.getByRole('dialog').getByLabel('停用日期')).toHaveValue('2029-12-31');
    // The cross shows under the pointer only, and the dialog still moves.
    await page.getByRole('dialog').locator('.ant-picker-clear').last().dispatchEvent('click');
    await expect(page.getByRole('dialog').getByLabel('停用日期')).toHaveValue('');
    await save(page);
  });
});

async function choose(page: Page, label: string, name: string) {
  const field = page.getByRole('dialog').getByRole('combobox', { name: label });
  await field.fill(name);
  await page.locator('.ant-select-item-option', { hasText: name }).first().click();
}

async function fillDay(page: Page, label: string, day: string) {
  const field = page.getByRole('dialog').getByLabel(label);
  await field.fill(day);
  await field.press('Enter');
}

async function save(page: Page) {
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}
