import { expect, type Page, test } from '@playwright/test';
import { absent } from '../absent';
import { as, visit } from '../people';

/** A unit of this run alone; it is merged away at the end. */
const run = Date.now() % 100_000_000;
const name = `演练中队${run}`;
const renamed = `演练大队${run}`;

test('a unit is renamed, answers to its old name, and is merged into another', async ({ browser }) => {
  await as(browser, 'admin', '/directory', async (page) => {
    const unit = crypto.randomUUID();
    const made = await page.request.put(`/api/responsibility/v1/units/${unit}`, {
      headers: { 'X-Requested-With': 'qingyuan' },
      data: {
        id: unit,
        bureau: 'jintan',
        name,
        kind: 'LEADERSHIP',
        parent: null,
        ordinal: 90,
        aliases: [],
        validFrom: '2026-01-01',
      },
    });
    expect(made.status(), await made.text()).toBe(201);

    await visit(page, `/directory?unit=${unit}`);
    await page.getByRole('button', { name: '机构改革' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('新名称').fill(renamed);
    await dialog.getByLabel('依据（文号）').fill(`演练〔${run}〕1号`);
    await expect(dialog.getByRole('button', { name: '确认实施' })).toBeDisabled();
    await dialog.getByRole('button', { name: '预览' }).click();
    await expect(dialog.getByText(`单位编号和台账不变，“${name}”保留为别名。`)).toBeVisible();
    await dialog.getByRole('button', { name: '确认实施' }).click();
    await expect(page.getByText('机构改革已实施')).toBeVisible();
    await expect(page.getByText(name, { exact: true })).toBeVisible();
    await expect(page.getByText(renamed, { exact: true }).first()).toBeVisible();

    await page.getByRole('button', { name: '机构改革' }).click();
    await dialog.getByText('并入其他单位').click();
    await choose(page, '承接单位', '银杏巡逻中队');
    await dialog.getByLabel('依据（文号）').fill(`演练〔${run}〕2号`);
    await dialog.getByRole('button', { name: '预览' }).click();
    await expect(dialog.getByText(/转移人员 0 名.*承接未完成事项 0 项/)).toBeVisible();
    await dialog.getByRole('button', { name: '确认实施' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await absent(page, page.getByRole('link', { name: renamed }));
  });
});

async function choose(page: Page, label: string, option: string) {
  await page.getByRole('dialog').getByLabel(label).fill(option);
  await page.locator('.ant-select-item-option', { hasText: option }).first().click();
}
