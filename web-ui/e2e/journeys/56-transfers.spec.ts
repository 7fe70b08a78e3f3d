import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { expect, request, test } from '@playwright/test';
import { absent } from '../absent';
import { letter, matter, open, scan, take } from '../leadPage';
import { Office } from '../office';

const API = '/api/case/v1/transfers';

/** The machine client of the local stack, as a system of others. */
const bearer = () => execFileSync('../run', ['token', 'report-platform'], { encoding: 'utf8' }).trim();

test.describe('what outside systems hand in', () => {
  let office: Office;
  let token: string;
  test.beforeAll(() => {
    token = bearer();
  });
  test.beforeEach(({ browser }) => {
    office = new Office(browser);
  });
  test.afterEach(() => office.close());

  async function platform() {
    return request.newContext({
      baseURL: process.env.QINGYUAN_URL ?? 'http://localhost:8080',
      extraHTTPHeaders: { Authorization: `Bearer ${token}` },
    });
  }

  async function handIn(report: object): Promise<{ id: string; number: string }> {
    const number = `JB${randomUUID().slice(0, 18)}`;
    const answer = await (await platform()).post(API, {
      data: {
        system: 'PLATFORM_12389',
        number,
        naming: 'REAL_NAME',
        reporter: { name: '举报己', contact: '13900000006', details: '' },
        subjectName: '某民警',
        subjectUnit: '云岫派出所',
        subjectPost: '',
        letter: '该所某民警在节日期间收受管理对象礼品。',
        originals: 0,
        ...report,
      },
    });
    expect(answer.status()).toBe(200);
    return { id: (await answer.json()).id, number };
  }

  const state = async (id: string) => (await (await platform()).get(`${API}/${id}`)).json();

  test('a report is opened, registered in the form that it fills, and the sender takes note', async () => {
    const about = matter('移交');
    const { id, number } = await handIn({ matter: about, originals: 1 });
    const intake = await office.page('intake', '/transfers');
    const row = intake.getByRole('row').filter({ hasText: number });
    await expect(row).toContainText('缺 1 件');
    const put = await (await platform()).put(`${API}/${id}/originals/${randomUUID()}?name=letter.pdf`, {
      headers: { 'Content-Type': 'application/octet-stream' },
      data: Buffer.from(letter('Reporter Ji Lives Here')),
    });
    expect(put.status()).toBe(204);
    await intake.reload();
    await row.getByRole('button', { name: '打开登记' }).click();
    await expect(intake.getByText('该所某民警在节日期间收受管理对象礼品。')).toBeVisible();
    await expect(intake.getByRole('link', { name: 'letter.pdf' })).toBeVisible();
    await expect(intake.getByLabel('外部编号')).toHaveValue(number);
    await expect(intake.getByLabel('反映问题')).toHaveValue(about);
    await expect(intake.getByRole('textbox', { name: '姓名' })).toHaveValue('举报己');
    await intake.getByRole('button', { name: '遮盖副本：letter.pdf' }).click();
    const dialog = intake.getByRole('dialog');
    await dialog.getByRole('button', { name: '遮盖整页' }).click();
    await dialog.getByRole('button', { name: '生成脱敏副本' }).click();
    await expect(intake.getByText('已生成：脱敏副本 1.pdf')).toBeVisible();
    await intake.getByLabel('摘要').fill('反映其在节日期间收受礼品。');
    await intake.getByRole('button', { name: '登记', exact: true }).click();
    await expect(intake.getByRole('heading', { name: about })).toBeVisible();
    await expect(intake.getByText(`12389 ${number} · 已收到`)).toBeVisible();
    expect(await state(id)).toMatchObject({ state: 'REGISTERED', missing: 0 });
    expect((await (await platform()).post(`${API}/${id}/acknowledgement`)).status()).toBe(200);
    await intake.reload();
    await expect(intake.getByText(`12389 ${number} · 已确认收到`)).toBeVisible();
    await expect(intake.getByRole('button', { name: '受理', exact: true })).toBeVisible();
  });

  test("one that is not the organ's goes back with its reason", async () => {
    const { id, number } = await handIn({ matter: matter('退回') });
    const manager = await office.page('case-manager', '/transfers');
    const line = manager.getByRole('row').filter({ hasText: number });
    await expect(line).toContainText('待登记');
    await expect(line.getByRole('button')).toHaveCount(0);
    const intake = await office.page('intake', '/transfers');
    await intake
      .getByRole('row')
      .filter({ hasText: number })
      .getByRole('button', { name: '打开登记' })
      .click();
    await intake.getByRole('button', { name: '退回移送方' }).click();
    const dialog = intake.getByRole('dialog');
    await dialog.getByRole('radio', { name: '不属于检举控告' }).check();
    await dialog.getByRole('button', { name: '退回移送方' }).click();
    await expect(intake.getByRole('row').filter({ hasText: number })).toHaveCount(0);
    await intake.getByText('全部', { exact: true }).click();
    await expect(intake.getByRole('row').filter({ hasText: number })).toContainText('不属于检举控告');
    expect(await state(id)).toMatchObject({ state: 'RETURNED', reason: 'NOT_A_REPORT' });
  });

  test('one on the own head stands at the superior alone, who registers it though the line breaks', async () => {
    const about = matter('移交直送');
    const { id, number } = await handIn({ matter: about, subjectName: '孙示例', subjectUnit: '纪委' });
    const intake = await office.page('intake', '/transfers?view=all');
    await absent(intake, intake.getByText(number));
    const superior = await office.page('superior', '/transfers');
    const row = superior.getByRole('row').filter({ hasText: number });
    await expect(row).toContainText('可能反映其负责人');
    await row.getByRole('button', { name: '打开登记' }).click();
    await expect(superior.getByText(/下级看不到/)).toBeVisible();
    await superior.getByLabel('姓名（可从名册中选定）').click();
    await superior.locator('.ant-select-item-option').filter({ hasText: '孙示例' }).click();
    await superior.getByLabel('摘要').fill('反映其收受礼品。');
    // The line breaks after it was registered: what came with it is sent again, and it is registered once.
    await superior.locator('input[type=file]').setInputFiles(scan('envelope.pdf', 'An Envelope'));
    await superior.route('**/registrations/*/originals/**', (route) => route.abort(), { times: 1 });
    await superior.getByRole('button', { name: '登记', exact: true }).click();
    await expect(superior.getByText('材料尚未传完')).toBeVisible();
    await expect(superior.getByLabel('反映问题')).toBeDisabled();
    await superior.getByRole('button', { name: '登记', exact: true }).click();
    await expect(superior.getByRole('heading', { name: about })).toBeVisible();
    expect(await state(id)).toMatchObject({ state: 'REGISTERED' });
    const head = await office.page('discipline-head', '/leads');
    await absent(head, head.getByText(about));
  });

  test('one sent straight up without a summary: the superior reads the letter by two persons and writes it', async () => {
    const about = matter('直送无摘要');
    await office.register('intake', {
      matter: about,
      subjectName: '孙示例',
      subjectPerson: await office.person('discipline-head'),
      naming: 'REAL_NAME',
      reporter: { name: '举报庚', contact: '13900000007', details: '' },
      summary: '',
    });
    const superior = await office.page('superior', '/leads');
    await open(superior, about);
    await expect(superior.getByRole('button', { name: '受理', exact: true })).toBeVisible();
    await expect(superior.getByLabel('摘要')).toHaveCount(0);
    await superior.getByRole('button', { name: '紧急启封' }).click();
    const dialog = superior.getByRole('dialog');
    await dialog.getByLabel('启封理由').fill('直送件没有摘要，须看原信改写。');
    await dialog.getByRole('button', { name: '紧急启封' }).click();
    await expect(dialog).toBeHidden();
    const head = await office.page('superior-head', new URL(superior.url()).pathname);
    await head.getByRole('button', { name: '批准启封' }).click();
    await expect(head.getByText(/已批准/)).toBeVisible();
    await superior.reload();
    await superior.getByRole('button', { name: '查看', exact: true }).click();
    await expect(superior.getByRole('dialog').getByText('举报庚')).toBeVisible();
    await superior.keyboard.press('Escape');
    await expect(superior.getByRole('dialog')).toBeHidden();
    await superior.getByLabel('摘要').fill('举报庚反映其收受礼品。');
    await superior.getByRole('button', { name: '保存摘要' }).click();
    await expect(superior.getByText(/摘要中出现了举报人/).first()).toBeVisible();
    await superior.getByLabel('摘要').fill('反映其在节日期间收受礼品。');
    await superior.getByRole('button', { name: '保存摘要' }).click();
    await expect(superior.getByText('摘要已保存')).toBeVisible();
    await take(superior, '受理', '办理');
    await expect(superior.getByText('待分办').first()).toBeVisible();
    const own = await office.page('discipline-head', '/leads');
    await absent(own, own.getByText(about));
  });

  test('classified content that was handed in is frozen, reported and destroyed; the sender is told the channel', async () => {
    const { id, number } = await handIn({ matter: matter('密件'), letter: '误交的涉密内容。' });
    const intake = await office.page('intake', '/transfers');
    await intake
      .getByRole('row')
      .filter({ hasText: number })
      .getByRole('button', { name: '打开登记' })
      .click();
    await intake.getByRole('button', { name: '报告涉密并封存' }).click();
    await intake.getByRole('dialog').getByRole('button', { name: '报告涉密并封存' }).click();
    const row = intake.getByRole('row').filter({ hasText: number });
    await expect(row).toContainText('已封存');
    await expect(row.getByRole('button')).toHaveCount(0);
    const manager = await office.page('case-manager', '/incidents');
    const card = manager.locator('.ant-card').filter({ hasText: number });
    await expect(card).toContainText(/须在 .* 前报告保密部门/);
    await card.getByRole('button', { name: '登记已报告保密部门' }).click();
    await card.getByLabel('书面指令文号').fill('保〔2026〕9号');
    await card.getByRole('button', { name: '按指令销毁' }).click();
    await manager.getByRole('tooltip').getByRole('button', { name: '按指令销毁' }).click();
    await expect(card).toContainText('已销毁');
    expect(await state(id)).toMatchObject({ state: 'RETURNED', reason: 'CLASSIFIED' });
  });
});
