import { expect, test } from '@playwright/test';
import { absent, nothingThere } from '../absent';
import { matter, take } from '../leadPage';
import { Office } from '../office';
import { visit } from '../people';

test.describe('gates, repetitions and the incident', () => {
  let office: Office;
  test.beforeEach(({ browser }) => {
    office = new Office(browser);
  });
  test.afterEach(() => office.close());

  test("the superior's matter is not entered, approved by the head and handed over", async () => {
    const intake = await office.page('intake', '/leads/new');
    await intake.getByLabel('被反映人').fill('某领导');
    await intake.getByLabel('职级').click();
    await intake.locator('.ant-select-item-option').filter({ hasText: '班子' }).click();
    await intake.getByLabel('反映问题').fill(matter('上级件'));
    await intake.getByLabel('摘要').fill('反映有关问题。');
    await intake.getByRole('button', { name: '登记', exact: true }).click();
    await expect(intake.getByText(/属上级机关，请只登记纸质登记号/).first()).toBeVisible();

    const number = `上${Date.now()}`;
    await visit(intake, '/gates');
    await intake.getByRole('button', { name: '登记纸质登记号' }).click();
    const dialog = intake.getByRole('dialog');
    await dialog.getByRole('radio', { name: '属上级管辖' }).check();
    await dialog.getByLabel('纸质登记号').fill(number);
    await dialog.getByRole('button', { name: '登记', exact: true }).click();
    const row = intake.getByRole('row').filter({ hasText: number });
    await expect(row).toContainText('属上级管辖');
    await expect(row.getByRole('button', { name: '登记移交' })).toHaveCount(0);
    const head = await office.page('discipline-head', '/gates');
    await head.getByRole('row').filter({ hasText: number }).getByRole('button', { name: '批准上报' }).click();
    await expect(head.getByRole('row').filter({ hasText: number })).toContainText('已批准');
    await intake.reload();
    await row.getByRole('button', { name: '登记移交' }).click();
    const over = intake.getByRole('dialog');
    await over.getByLabel('交接单号').fill(`交${number}`);
    await over.getByRole('button', { name: '登记移交' }).click();
    await expect(row).toContainText('已移交');
  });

  test('a repetition is joined, read by the handler of the first, and un-joined', async () => {
    const about = matter('重复');
    const subjectName = `欧阳${Date.now()}`;
    const first = await office.assessed({ matter: about, subjectName }, 'handler');
    const again = await office.register('intake', {
      matter: about,
      subjectName,
      source: 'PHONE',
      outsideSystem: '12389',
      outsideNumber: `JB${Date.now()}`,
    });
    const intake = await office.page('intake', `/leads/${again}`);
    await intake.getByRole('button', { name: '登记已确认收到' }).click();
    await expect(intake.getByText(/· 已确认收到/)).toBeVisible();
    const { number } = await office.see('case-manager', first);
    await take(intake, '并入重复件', '办理', async () => {
      await intake.getByRole('dialog').getByLabel('并入的线索').fill(`${number}`);
      await intake
        .locator('.ant-select-item-option')
        .filter({ hasText: new RegExp(`^${number}，`) })
        .click();
    });
    await expect(intake.getByText('已并入').first()).toBeVisible();
    const handler = await office.page('handler', `/leads/${first}`);
    const repetitions = handler.locator('.ant-card').filter({ hasText: '重复件' });
    await repetitions.getByRole('link', { name: about }).click();
    await expect(handler.getByText('已并入').first()).toBeVisible();
    await take(intake, '撤销并入', '办理', () =>
      intake.getByRole('dialog').getByLabel('理由或说明').fill('不是同一问题。'),
    );
    await expect(intake.getByRole('button', { name: '受理', exact: true })).toBeVisible();
    await handler.reload();
    await nothingThere(handler, handler.getByText(about));
  });

  test('mistyped classified content is frozen, reported within a day and destroyed on instruction', async () => {
    const about = matter('误录');
    const lead = await office.assessed({ matter: about }, 'handler');
    const handler = await office.page('handler', `/leads/${lead}`);
    await handler.getByRole('button', { name: '更多操作' }).click();
    await handler.getByRole('menuitem', { name: '报告涉密并封存' }).click();
    await handler.getByRole('dialog').getByRole('button', { name: '报告涉密并封存' }).click();
    await expect(handler.getByText('本件因涉密事件封存', { exact: false })).toBeVisible();
    await expect(handler.getByText(about)).toHaveCount(0);

    const manager = await office.page('case-manager', '/leads');
    await absent(manager, manager.getByText(about));
    await visit(manager, `/leads/${lead}`);
    await expect(manager.getByText(/须在 .* 前报告/).first()).toBeVisible();
    await manager.getByRole('button', { name: '登记已报告保密部门' }).click();
    await manager.getByLabel('书面指令文号').fill('保〔2026〕1号');
    await manager.getByRole('button', { name: '按指令销毁' }).click();
    await manager.getByRole('tooltip').getByRole('button', { name: '按指令销毁' }).click();
    await expect(manager.getByText(/已销毁/).first()).toBeVisible();
    await expect(manager.getByText(about)).toHaveCount(0);
  });
});
