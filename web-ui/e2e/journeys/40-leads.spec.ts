import { expect, type Locator, type Page, test } from '@playwright/test';
import { Office } from '../office';

const matter = (name: string) => `旅程${name}${Date.now()}：反映收受礼品`;

/** Opens the lead from the ledger, as a person finds it. */
async function open(page: Page, about: string) {
  await page.getByRole('link', { name: about }).click();
  await expect(page.getByRole('heading', { name: about })).toBeVisible();
}

async function approve(page: Page, about: string) {
  await open(page, about);
  await page.getByLabel('批示').fill('同意。');
  await page.getByRole('button', { name: '同意', exact: true }).click();
  await expect(page.getByText('已审批')).toBeVisible();
}

/** Takes a step in its dialog. */
async function take(page: Page, act: string, button: string, fill?: () => Promise<void>) {
  await page.getByRole('button', { name: act, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await fill?.();
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await expect(dialog).toBeHidden();
}

async function choose(page: Page, label: string, ...names: string[]) {
  const box = page.getByRole('dialog').getByLabel(label, { exact: true });
  for (const name of names) {
    await box.fill(name);
    await page.locator('.ant-select-item-option').filter({ hasText: name }).first().click();
  }
  await page.keyboard.press('Escape');
}

/** Puts on record what a step lacks, from the button beside the step. */
async function put(page: Page, kind: string, more?: () => Promise<void>) {
  await page
    .getByRole('button', { name: `记录：${kind}` })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: '记录材料' });
  await more?.();
  await dialog.getByLabel(/^内容/).fill('有关内容。');
  await dialog.getByRole('button', { name: '记录', exact: true }).click();
  await expect(dialog).toBeHidden();
}

async function meeting(page: Page) {
  await put(page, '集体研究记录', async () => {
    const dialog = page.getByRole('dialog', { name: '记录材料' });
    await dialog.getByLabel('地点').fill('纪委会议室');
    await dialog.getByLabel('姓名 1').fill('孙示例');
    await dialog.getByLabel('姓名 2').fill('熊样例');
    await dialog.getByLabel('会议决定').fill('经研究，同意。');
  });
}

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

    await head.goto('/leads');
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
    await leader.getByRole('button', { name: '同意', exact: true }).click();
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
    await superior.getByRole('button', { name: '同意', exact: true }).click();
    await expect(superior.getByText('已审批')).toBeVisible();

    await head.reload();
    await expect(head.getByRole('heading', { name: about })).toBeHidden();
    await expect(head.getByText('没有找到').or(head.getByText('不存在')).first()).toBeVisible();
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

  test('a classified letter leaves its paper number and nothing else', async () => {
    const number = `密${Date.now()}`;
    const intake = await office.page('intake', '/gates');
    await intake.getByRole('button', { name: '登记纸质登记号' }).click();
    const dialog = intake.getByRole('dialog');
    await expect(dialog.getByRole('textbox')).toHaveCount(2);
    await dialog.getByLabel('纸质登记号').fill(number);
    await dialog.getByRole('button', { name: '登记', exact: true }).click();
    const row = intake.getByRole('row').filter({ hasText: number });
    await expect(row).toContainText('涉密');
    await row.getByRole('button', { name: '登记移交' }).click();
    const over = intake.getByRole('dialog');
    await over.getByLabel('交接单号').fill(`交${number}`);
    await over.getByRole('button', { name: '登记移交' }).click();
    await expect(row).toContainText('已移交');
    await expect(row.getByRole('button')).toHaveCount(0);
  });

  test('a bag of letters is entered by keys alone, with a scan that is covered', async () => {
    const first = matter('邮袋一');
    const second = matter('邮袋二');
    const page = await office.page('intake', '/leads/new');
    const keys = page.keyboard;
    await to(page, page.getByLabel('被反映人'));
    await keys.type('某民警');
    await to(page, page.getByLabel('反映问题'));
    await keys.type(first);
    await to(page, page.getByLabel('摘要'));
    await keys.type('反映其在节日期间收受礼品。');
    await to(page, page.getByRole('radio', { name: '匿名' }));
    await keys.press('ArrowRight');
    await to(page, page.getByRole('textbox', { name: '姓名' }));
    await keys.type('举报乙');
    await to(page, page.getByLabel('联系方式'));
    await keys.type('13900000002');
    await to(page, page.getByRole('button', { name: '添加原件' }).last());
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keys.press('Enter')]);
    await chooser.setFiles(scan('bag.pdf', 'Reporter Li Lives There'));
    await to(page, page.getByRole('button', { name: '遮盖副本：bag.pdf' }));
    await keys.press('Enter');
    await expect(page.getByText('第 1 页，共 1 页')).toBeVisible();
    await to(page, page.getByRole('application'));
    for (const key of ['ArrowUp', 'ArrowUp', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Enter'])
      await keys.press(key);
    await expect(page.getByText('本页已遮盖 1 处')).toBeVisible();
    await to(page, page.getByRole('button', { name: '生成脱敏副本' }));
    await keys.press('Enter');
    await expect(page.getByText('脱敏副本：bag（脱敏副本）.pdf')).toBeVisible();
    await keys.press('Control+Shift+Enter');
    await expect(page.getByLabel('反映问题')).toHaveValue('');
    await expect(page.getByLabel('被反映人')).toBeFocused();
    await expect(page.getByText('bag.pdf')).toHaveCount(0);

    await keys.type('某辅警');
    await to(page, page.getByLabel('反映问题'));
    await keys.type(second);
    await to(page, page.getByLabel('摘要'));
    await keys.type('反映其工作时间饮酒。');
    await keys.press('Control+Enter');
    await expect(page.getByRole('heading', { name: second })).toBeVisible();
    await to(page, page.getByRole('button', { name: '受理', exact: true }));
    await keys.press('Enter');
    await to(page, page.getByRole('dialog').getByRole('button', { name: '办理' }));
    await keys.press('Enter');
    await expect(page.getByText('待分办').first()).toBeVisible();
    expect(await office.matters('intake')).toContain(first);
  });

  test('two persons let a third see a lead, and the head is shown it', async () => {
    const about = matter('急阅');
    const lead = await office.assessed({ matter: about }, 'handler');
    const { number } = await office.see('case-manager', lead);
    const second = await office.page('handler-two', '/leads/glass');
    await second.getByRole('button', { name: '申请紧急查阅' }).click();
    const dialog = second.getByRole('dialog');
    await dialog.getByLabel('编号').fill(number ?? '');
    await dialog.getByLabel('启封理由').fill(`${about}：承办人联系不上。`);
    await dialog.getByRole('button', { name: '申请紧急查阅' }).click();
    await expect(dialog).toBeHidden();
    const line = (page: Page) =>
      page
        .getByRole('listitem')
        .filter({ hasText: `编号 ${number}` })
        .first();
    await expect(line(second)).toContainText('待确认');
    const manager = await office.page('case-manager', '/leads/glass');
    await expect(line(manager)).toContainText(about);
    await line(manager).getByRole('button', { name: '确认', exact: true }).click();
    await expect(line(manager)).toContainText('已确认');
    await second.reload();
    await line(second).getByRole('link', { name: '查阅线索' }).click();
    await expect(second.getByRole('heading', { name: about })).toBeVisible();
    await expect(second.getByRole('button', { name: '记录材料' })).toHaveCount(0);
    const head = await office.page('discipline-head', '/leads/glass');
    await line(head).getByRole('button', { name: '阅知' }).click();
    await expect(line(head)).toContainText('孙示例 已阅知');
    await line(head).getByRole('button', { name: '终止查阅' }).click();
    await expect(line(head)).toContainText('已终止');
    await second.reload();
    await expect(second.getByRole('heading', { name: about })).toBeHidden();
  });

  test('a scan is covered at the desk: the copy holds pixels and no text', async () => {
    const about = matter('遮盖');
    const intake = await office.page('intake', '/leads/new');
    await intake.getByLabel('被反映人').fill('某民警');
    await intake.getByLabel('反映问题').fill(about);
    await intake.getByLabel('摘要').fill('反映其在节日期间收受礼品。');
    await intake.locator('input[type=file]').setInputFiles(scan('letter.pdf', 'Reporter Zhang Lives Here'));
    await intake.getByRole('button', { name: '遮盖副本：letter.pdf' }).click();
    const dialog = intake.getByRole('dialog');
    await expect(dialog.getByText('第 1 页，共 1 页')).toBeVisible();
    await dialog.getByRole('button', { name: '遮盖整页' }).click();
    await expect(dialog.getByText('本页已遮盖 1 处')).toBeVisible();
    await dialog.getByRole('button', { name: '生成脱敏副本' }).click();
    await expect(intake.getByText('脱敏副本：letter（脱敏副本）.pdf')).toBeVisible();
    await intake.getByRole('button', { name: '登记', exact: true }).click();
    await expect(intake.getByRole('heading', { name: about })).toBeVisible();
    await expect(intake.getByText('脱敏副本').first()).toBeVisible();
    const href = await intake.getByRole('link', { name: '附件' }).first().getAttribute('href');
    const copy = await (await intake.request.get(href ?? '')).body();
    expect(copy.subarray(0, 5).toString()).toBe('%PDF-');
    expect(copy.includes('DCTDecode')).toBe(true);
    expect(copy.includes('Zhang')).toBe(false);
    expect(copy.includes('/Font')).toBe(false);
  });

  test('rules are compared with those in force and adopted', async () => {
    const title = `旅程规则${Date.now()}`;
    const head = await office.page('discipline-head', '/leads/rules');
    await expect(head.getByText('《纪检监察机关处理检举控告工作规则》第16条').first()).toBeVisible();
    await head.getByRole('button', { name: '以此为基础修订' }).click();
    await head.getByLabel('名称').fill(title);
    await head.getByLabel('评估时限', { exact: true }).fill('9');
    await head.getByLabel('评估时限', { exact: true }).press('Tab');
    await head.getByRole('button', { name: '采用为现行规则' }).click();
    const dialog = head.getByRole('dialog');
    await dialog.getByRole('button', { name: '采用为现行规则' }).click();
    await expect(dialog.getByText(/超过|上限/).first()).toBeVisible();
    await dialog.getByRole('button', { name: '取消' }).click();
    await head.getByLabel('评估时限', { exact: true }).fill('1');
    await head.getByLabel('评估时限', { exact: true }).press('Tab');
    await head.getByRole('button', { name: '采用为现行规则' }).click();
    await expect(dialog.getByText(title)).toBeVisible();
    await dialog.getByRole('button', { name: '采用为现行规则' }).click();
    await expect(head.getByText('已采用', { exact: true })).toBeVisible();
    await expect(head.getByTitle(new RegExp(`${title}.*现行`)).first()).toBeVisible();
    const handler = await office.page('handler', '/leads/rules');
    await expect(handler.getByTitle(new RegExp(`${title}.*现行`)).first()).toBeVisible();
    await expect(handler.getByRole('button', { name: '以此为基础修订' })).toBeHidden();
  });
});

/** Moves on by the Tab key until the place has the focus. */
async function to(page: Page, place: Locator) {
  await expect(place).toBeVisible();
  for (let i = 0; i < 80; i++) {
    if (await place.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way there by Tab: ${place}`);
}

function scan(name: string, text: string) {
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(letter(text)) };
}

/** A PDF of one page with a line of text. */
function letter(text: string): string {
  const draw = `BT /F 24 Tf 72 700 Td (${text}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let pdf = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = pdf.length;
    pdf += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return `${pdf}xref\n0 6\n0000000000 65535 f \n${rows}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`;
}
