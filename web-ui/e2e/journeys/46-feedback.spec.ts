import { expect, test } from '@playwright/test';
import { Office } from '../office';

test('the desk is told how a lead ended, and confirms it', async ({ browser }) => {
  const office = new Office(browser);
  const outside = `信访${Date.now()}`;
  const about = `旅程反馈${Date.now()}`;
  const lead = await office.assessed(
    { matter: about, outsideSystem: '信访系统', outsideNumber: outside },
    'handler',
    'handler-two',
  );
  await office.meeting('handler', lead);
  await office.propose('handler', lead, { act: 'CLOSE', reason: '反映失实。' });
  await office.approve('discipline-head', lead);
  await office.act('handler', lead, { act: 'COMPLETE' });

  const manager = await office.page('case-manager', '/leads');
  await manager.getByRole('link', { name: '办结反馈' }).click();
  await expect(manager.getByRole('row').filter({ hasText: outside })).toContainText('予以了结');
  await expect(manager.getByText(/应在 20\d\d-\d\d-\d\d 前反馈/).first()).toBeVisible();
  await manager.getByRole('button', { name: '反馈给受理岗' }).click();
  // Another lead may have ended meanwhile: what counts is the batch of this one.
  const sent = manager.locator('.ant-card').filter({ hasText: outside }).filter({ hasText: '待签收' });
  await expect(sent).toBeVisible();

  const desk = await office.page('intake', '/leads/feedback');
  const batch = desk.locator('.ant-card').filter({ hasText: outside });
  await expect(batch.getByRole('row').filter({ hasText: outside })).toContainText('予以了结');
  await expect(desk.getByText(about)).toHaveCount(0);
  await batch.getByRole('button', { name: '签收' }).click();
  await expect(batch.getByText(/宋样例 .* 签收/)).toBeVisible();
  await expect(batch.getByRole('button')).toHaveCount(0);
  await office.close();
});
