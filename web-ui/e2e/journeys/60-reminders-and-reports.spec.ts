import { expect, type Page, test } from '@playwright/test';
import { Api } from '../api';
import { fulfilOnce } from '../december/year';
import { as, visit } from '../people';

test('staff is reminded, reads, and takes the due dates along', async ({ browser, playwright, baseURL }) => {
  await as(browser, 'staff', '/reminders', async (page) => {
    // Rounds of other journeys remind too.
    const rows = page.locator('tbody > tr').filter({ has: page.locator('a[href^="/obligations/"]') });
    const nothing = page.getByText('没有待处理的提醒');
    // Petitions and orders of other journeys stay until they are answered.
    const waiting = page.getByRole('region', { name: '等您办理' });
    const cases = page.getByRole('region', { name: '线索、信访和督办' });
    // The service looks once a minute for what is due.
    await expect(async () => {
      await page.reload();
      await page.getByText('全部', { exact: true }).click();
      await expect(rows.first()).toBeVisible({ timeout: 4_000 });
    }).toPass({ timeout: 100_000 });
    await rows.first().getByRole('link').click();
    await expect(page).toHaveURL(/\/obligations\//);
    // What waits stands there before the reminders are read.
    const unread = page.waitForResponse(/\/responsibility\/v1\/reminders\?/);
    await visit(page, '/reminders');
    const { items } = (await (await unread).json()) as { items: unknown[] };
    // Who walks here again on the same day has read everything.
    if (items.length > 0) {
      await expect(page.getByRole('link', { name: /提醒，\d+ 条未读/ })).toBeVisible();
      await page.getByRole('button', { name: '全部标为已读' }).click();
    }
    await expect(nothing.or(cases).or(waiting).first()).toBeVisible();
    await expect(rows).toHaveCount(0);
    await page.getByText('全部', { exact: true }).click();
    await expect(rows.first()).toBeVisible();
    const item = /\d\.\d/.exec(await rows.first().getByRole('cell').first().innerText())?.[0] ?? '';
    await page.getByRole('searchbox', { name: '查找项目或任务要求' }).fill(item);
    await expect(page).toHaveURL(new RegExp(`q=${item.replace('.', '\\.')}`));
    await expect(rows.filter({ hasNotText: item })).toHaveCount(0);
    await expect(rows.first()).toBeVisible();

    await page.route('**/api/responsibility/v1/reminders?*', async (route) => {
      const answer = await route.fetch();
      const { items, next } = (await answer.json()) as { items: { unit: object }[]; next: string | null };
      for (const one of items) one.unit = { ...one.unit, name: '行政服务审批中心公安窗口' };
      await route.fulfill({ response: answer, json: { items, next } });
    });
    await visit(page, '/reminders?show=all');
    await expect(page.getByText('行政服务审批中心公安窗口').first()).toBeVisible();
    // A long name breaks its line: nothing stands over the due date beside it.
    const cells = page.locator('tbody td');
    expect(
      await cells.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length),
    ).toBe(0);
    await page.unrouteAll();

    await visit(page, '/calendar');
    await page.getByRole('button', { name: '日历订阅' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '新建订阅' }).click();
    await dialog.getByLabel('提前几天弹出提示').fill('3');
    await dialog.getByRole('button', { name: '新建订阅' }).click();
    const address = (await dialog.getByText(/\/api\/responsibility\/v1\/calendars\//).innerText()).trim();

    // A calendar program knows neither session nor token.
    const program = await playwright.request.newContext({ baseURL });
    const path = new URL(address).pathname;
    const calendar = await (await program.get(path)).text();
    expect(calendar).toContain('BEGIN:VCALENDAR');
    expect(calendar).toContain('BEGIN:VALARM');
    await dialog.getByRole('button', { name: '撤销' }).first().click();
    await page.locator('.ant-popconfirm').getByRole('button', { name: '撤销' }).click();
    await expect(dialog.getByText('还没有日历订阅')).toBeVisible();
    expect((await program.get(path)).status()).toBe(404);
    await program.dispose();
  });
});

test('纪委 sets the reminders, exports the table and the reports, and sees who needs help', async ({
  browser,
}) => {
  await as(browser, 'discipline', '/reminders', async (page) => {
    await page.getByRole('button', { name: '提醒设置' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('逾期几天后告知单位负责人').fill('5');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(page.getByText('已保存')).toBeVisible();

    await visit(page, '/plan');
    await page.getByRole('button', { name: '导出' }).click();
    expect(await saved(page, () => page.getByText('Word 文档（原表版式）').click())).toMatch(/\.docx$/);

    await visit(page, '/reports');
    const quarter = page.getByRole('region', { name: '季度落实情况报告' });
    expect(await saved(page, () => quarter.getByRole('button').click())).toContain('季度落实情况报告');
    const calendar = page.getByRole('region', { name: '全年日历' });
    expect(await saved(page, () => calendar.getByRole('button').click())).toMatch(/\.xlsx$/);

    // Other journeys have tables of their own in force meanwhile.
    const plans = await page.request.get('/api/responsibility/v1/plans?state=IN_FORCE&limit=50');
    const table = (await plans.json()).items.find(({ title }: { title: string }) =>
      title.startsWith('构建惩治和预防腐败体系'),
    );
    await visit(page, `/dashboard?plan=${table.id}`);
    await expect(page.getByRole('heading', { name: '各机制进展' })).toBeVisible();
    await expect(page.getByRole('heading', { name: '基层负担' })).toBeVisible();
    await page.getByRole('link', { name: /^政工室，1\.1/ }).click();
    await expect(page).toHaveURL(/\/obligations\?(.+&)?unit=/);
  });
  const api = await Api.open(browser);
  await fulfilOnce(api, `台账${Date.now()}`);
  await api.close();
  await as(browser, 'staff', '/reports', async (page) => {
    const ledger = page.getByRole('region', { name: '履职台账打包' });
    await expect(ledger.getByText(/\d+ 条记录/)).toBeVisible();
    expect(await saved(page, () => ledger.getByRole('button').click())).toMatch(/政工室.*\.zip$/);
  });
  await as(browser, 'admin', '/hooks', async (page) => {
    await page.getByRole('button', { name: '登记推送地址' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('接收系统').fill('办公平台');
    await dialog.getByLabel('推送地址').fill('https://elsewhere.example/in');
    await dialog.getByRole('button', { name: '保存' }).click();
    // A local stack allows no host, and what was typed stays.
    await expect(dialog.getByText(/没有开启对外推送/)).toBeVisible();
    await expect(dialog.getByLabel('接收系统')).toHaveValue('办公平台');
  });
});

/** The name of the file that the browser was given to save. */
async function saved(page: Page, work: () => Promise<void>): Promise<string> {
  const coming = page.waitForEvent('download');
  await work();
  return (await coming).suggestedFilename();
}
