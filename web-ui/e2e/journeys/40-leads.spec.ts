import { expect, test } from '@playwright/test';
import { nothingThere } from '../absent';
import { agree, approve, choose, matter, meeting, open, put, take } from '../leadPage';
import { Office } from '../office';
import { visit } from '../people';

test.describe('leads', () => {
  let office: Office;
  test.beforeEach(({ browser }) => {
    office = new Office(browser);
  });
  test.afterEach(() => office.close());

  test('a letter goes from the desk to its closing', async () => {
    const about = matter('来信');
    const intake = await office.page('intake', '/leads/new');
    await intake.getByLabel('被反映人').focus();
    await intake.keyboard.type('某民警');
    await intake.getByLabel('反映问题').focus();
    await intake.keyboard.type(about);
    await intake.keyboard.press('Tab');
    await intake.keyboard.type('反映其在节日期间收受礼品。');
    await intake.keyboard.press('Control+Enter');
    await expect(intake.getByRole('heading', { name: about })).toBeVisible();
    await expect(intake.getByText(/编号 \d{4}-\d+/).first()).toBeVisible();
    await take(intake, '受理', '办理');
    await expect(intake.getByText('待分办').first()).toBeVisible();

    const manager = await office.page('case-manager', '/leads');
    await open(manager, about);
    await take(manager, '分办', '呈批', () => choose(manager, '承办人', '熊样例'));
    await expect(manager.getByText('待批').first()).toBeVisible();

    const head = await office.page('discipline-head', '/leads');
    await approve(head, about);

    const handler = await office.page('handler', '/leads?view=mine');
    await open(handler, about);
    await take(handler, '接收', '办理');
    await expect(handler.getByRole('button', { name: '予以了结' })).toBeDisabled();
    await meeting(handler);
    await take(handler, '予以了结', '呈批', () =>
      handler.getByRole('dialog').getByLabel('理由或说明').fill('反映不具体，无法查证。'),
    );

    await visit(head, '/leads');
    await approve(head, about);
    await handler.reload();
    await take(handler, '办结', '办理');
    await expect(handler.getByText('由案管人员办理').first()).toBeVisible();

    await manager.reload();
    await manager.getByRole('button', { name: '起草文书' }).click();
    await manager.getByRole('menuitem', { name: '线索登记表' }).click();
    const form = manager.getByRole('dialog');
    await expect(form.getByLabel('反映问题')).toHaveValue(about);
    await form.getByRole('button', { name: '编号发出' }).click();
    await expect(manager.getByText(/线登〔\d{4}〕\d+号/).first()).toBeVisible();
    await manager.getByRole('button', { name: '编制卷宗' }).click();
    await expect(manager.getByText('卷内目录和移交清单已编制并归入材料')).toBeVisible();
    const [file] = await Promise.all([
      manager.waitForEvent('download'),
      manager.getByRole('button', { name: '下载全卷' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('卷宗.zip');
    await take(manager, '归档', '办理');
    await expect(manager.getByText('已归档').first()).toBeVisible();
  });

  test('a real-name report is verified, filed, adjudicated and ends in a sanction', async () => {
    const about = matter('实名');
    const lead = await office.assessed(
      {
        matter: about,
        subjectName: '姜样例',
        subjectPerson: await office.person('staff-yunxiu'),
        naming: 'REAL_NAME',
        verified: true,
        reporter: { name: '举报甲', contact: '13900000001', details: '' },
      },
      'handler',
      'handler-two',
    );
    await office.meeting('handler', lead);
    await office.record('handler', lead, 'PLAN');
    await office.propose('handler', lead, { act: 'VERIFY' });
    await office.approve('discipline-head', lead);

    const handler = await office.page('handler', `/leads/${lead}`);
    await put(handler, '初核报告');
    await handler.getByRole('button', { name: '会签' }).click();
    const second = await office.page('handler-two', `/leads/${lead}`);
    await second.getByRole('button', { name: '会签' }).click();
    await expect(second.getByText('已签：熊样例、滕样例').first()).toBeVisible();
    await office.meeting('handler', lead);
    await handler.reload();
    await take(handler, '立案', '呈批');
    await office.approve('discipline-head', lead);
    const leader = await office.page('bureau-leader', `/leads/${lead}`);
    await leader.getByLabel('批示').fill('同意立案。');
    await agree(leader);
    await expect(leader.getByText('立案审查').first()).toBeVisible();

    await office.record('handler', lead, 'EVIDENCE', { title: '转账记录' });
    await office.record('handler', lead, 'FACTS_SHOWN');
    const report = await office.record('handler', lead, 'INVESTIGATION_REPORT');
    await office.sign('handler', lead, report);
    await office.sign('handler-two', lead, report);
    await office.meeting('handler', lead);
    await handler.reload();
    await take(handler, '移送审理', '呈批', () => choose(handler, '审理人', '纪样例'));
    await office.approve('discipline-head', lead);
    await office.approve('bureau-leader', lead);

    const judge = await office.page('adjudicator', `/leads/${lead}`);
    await put(judge, '审理报告', async () => {
      const dialog = judge.getByRole('dialog', { name: '记录材料' });
      for (const label of ['事实是否清楚', '证据是否确凿', '定性是否准确', '程序是否合规', '处理是否恰当'])
        await dialog.getByLabel(label).fill('是。');
    });
    await put(judge, '处理措施', async () => {
      const dialog = judge.getByRole('dialog', { name: '记录材料' });
      await dialog.getByLabel('措施', { exact: true }).click();
      await judge.locator('.ant-select-item-option').filter({ hasText: '党纪处分' }).click();
      await dialog.getByLabel('决定机关').fill('局党委');
      await dialog.getByLabel('依据').fill('党纪处分条例第九十七条');
      await dialog.getByLabel('救济途径').fill('可在一个月内申诉');
    });
    await meeting(judge);
    await take(judge, '作出审理决定', '呈批');
    await office.approve('discipline-head', lead);
    await office.approve('bureau-leader', lead);

    await handler.reload();
    await put(handler, '措施执行情况', async () => {
      await handler.getByRole('dialog').getByLabel('执行的措施').click();
      await handler.locator('.ant-select-item-option').filter({ hasText: '处理措施' }).first().click();
    });
    await put(handler, '回访教育安排');
    await take(handler, '办结', '办理');
    await expect(handler.getByText('反馈结果').first()).toBeVisible();

    await handler.getByRole('checkbox', { name: '宣布时点名' }).check();
    await handler.getByRole('button', { name: '登记宣布' }).click();
    await handler.getByRole('tooltip').getByRole('button', { name: '登记宣布' }).click();
    await expect(handler.getByText(/已宣布（/).first()).toBeVisible();
    // The integrity file takes it, from service to service.
    await expect
      .poll(() => office.announced('case-manager', '姜样例'), { timeout: 60_000 })
      .toContain('SENT');
  });

  test('where the approver stands aside, the superior approves', async () => {
    const about = matter('回避');
    const lead = await office.assessed({ matter: about }, 'handler');
    await office.meeting('handler', lead);
    await office.propose('handler', lead, { act: 'CLOSE', reason: '无法查证。' });

    const head = await office.page('discipline-head', `/leads/${lead}`);
    await head.getByRole('button', { name: '更多操作' }).click();
    await head.getByRole('menuitem', { name: '声明本人回避' }).click();
    await head.getByLabel('理由或说明').fill('与被反映人是同学。');
    await head.getByRole('dialog').getByRole('button', { name: '声明本人回避' }).click();
    await expect(head.getByText('待决定').first()).toBeVisible();

    const superior = await office.page('superior', '/leads');
    await open(superior, about);
    await superior.getByLabel('回避决定').fill('情况属实，同意回避。');
    await superior.getByRole('button', { name: '同意回避', exact: true }).click();
    await expect(superior.getByText('已回避').first()).toBeVisible();
    await superior.getByLabel('批示').fill('同意。');
    await agree(superior);
    await expect(superior.getByText('已审批')).toBeVisible();

    await head.reload();
    await nothingThere(head, head.getByText(about));
    const handler = await office.page('handler', `/leads/${lead}`);
    await expect(handler.getByText('上级机关（代纪委书记）').first()).toBeVisible();
  });

  test('a report on the own head goes straight up, is seen by nobody here and finished above', async () => {
    const about = matter('直送');
    const intake = await office.page('intake', '/leads/new');
    await intake.getByLabel('被反映人').fill('孙示例');
    await intake.getByLabel('姓名（可从名册中选定）').click();
    await intake.locator('.ant-select-item-option').filter({ hasText: '孙示例' }).first().click();
    await intake.getByLabel('反映问题').fill(about);
    await intake.getByLabel('摘要').fill('反映有关问题。');
    await intake.getByRole('button', { name: '登记', exact: true }).click();
    await expect(intake.getByText('已直送上级机关受理')).toBeVisible();
    for (const account of ['intake', 'case-manager', 'discipline-head', 'handler'])
      expect(await office.matters(account), account).not.toContain(about);

    const superior = await office.page('superior', '/leads');
    await open(superior, about);
    const lead = superior.url().split('/').at(-1) ?? '';
    await take(superior, '受理', '办理');
    await take(superior, '分办', '呈批', () => choose(superior, '承办人', '邵样例', '毛样例'));
    await office.approve('superior-head', lead);
    await office.act('superior-handler', lead, { act: 'TAKE' });
    await office.meeting('superior-handler', lead, ['翟示例', '邵样例', '毛样例']);
    await office.propose('superior-handler', lead, { act: 'CLOSE', reason: '反映失实。' });
    await office.approve('superior-head', lead);
    const handler = await office.page('superior-handler', `/leads/${lead}`);
    await take(handler, '办结', '办理');
    await expect(handler.getByText('由案管人员办理').first()).toBeVisible();
  });
});
