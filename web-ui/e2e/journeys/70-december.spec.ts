import { expect, test } from '@playwright/test';
import { Api } from '../api';
import { ask, claim, pick, saved, step, writes } from '../december/clicks';
import { December, each } from '../december/december';
import { adoptedScheme, fulfilOnce } from '../december/year';
import { as } from '../people';

const title = `检查考评演练 ${Date.now()}`;

// A whole year's end, one step after the other; the longest has several people and takes its time on a busy machine.
test.describe.configure({ mode: 'serial', timeout: 300_000 });

let december: December;
/** 政工室, which is followed by clicks; the other nineteen do the same over the API. */
let object = '';

test.beforeAll(async ({ browser }) => {
  december = new December(await Api.open(browser));
});
test.afterAll(() => december?.api.close());

test('a scheme is adopted and a round of twenty prepared and opened', async ({ browser }) => {
  await fulfilOnce(december.api, title);
  await adoptedScheme(december.api, title);
  await as(browser, 'discipline', '/rounds', async (page) => {
    await page.getByRole('button', { name: '新建考评' }).click();
    await page.getByLabel('名称').fill(title);
    await page.getByLabel('考评方案').click();
    await page.getByTitle(new RegExp(title)).click();
    // As many as there may be: what other journeys had accepted must not push out the one that is looked at.
    await page.getByLabel('每个对象抽查记录数').fill('50');
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    december.round = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await page.getByRole('button', { name: '选择全部单位' }).click();
    await page.getByLabel('选择考评对象').click();
    await page.keyboard.type('机关第二党支部');
    await page.locator('.ant-select-item-option', { hasText: '机关第二党支部' }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByText('20 个对象')).toBeVisible();
    await page.getByRole('main').getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('cell', { name: /政工室/ })).toBeVisible();
  });
  await as(browser, 'discipline-head', `/rounds/${december.round}`, (page) => step(page, '启动考评', '自查'));
  await as(browser, 'discipline', `/rounds/${december.round}?tab=facts`, async (page) => {
    await page.getByRole('button', { name: '固化考评事实' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '固化' }).click();
    await expect(page.getByText('事实已固化并核对校验值')).toBeVisible();
  });
  await december.load();
  expect(december.objects).toHaveLength(20);
  object = december.named('政工室');
});

test('a unit reports; a duty of December is not deducted', async ({ browser }) => {
  await december.report({ id: object, name: '政工室', kind: 'UNIT' }, { account: 'staff', submit: false });
  await as(browser, 'staff', `/rounds/${december.round}`, async (page) => {
    await page.getByRole('link', { name: '自查报告' }).click();
    await expect(
      page.getByRole('row', { name: /2\.4 每季度分析/ }).getByText(/未到期，不扣分/),
    ).toBeVisible();
    await claim(page, '2.4', 40);
    await writes(page, '任务完成情况', '各项任务按期完成。');
  });
  await december.submit(object, 'unit-leader');
  await as(browser, 'inspector', `/rounds/${december.round}/objects/${object}/self`, async (page) => {
    await ask(page, '退回', { 理由: '“存在的问题”写得不具体。' });
    await expect(page.getByRole('main').getByText('已退回').first()).toBeVisible();
  });
  await as(browser, 'staff', `/rounds/${december.round}/objects/${object}/self`, async (page) => {
    await expect(page.getByText('“存在的问题”写得不具体。')).toBeVisible();
    await writes(page, '存在的问题', '第三季度分析会缺少一个所的材料。');
  });
  await as(browser, 'unit-leader', `/rounds/${december.round}/objects/${object}/self`, async (page) => {
    await ask(page, '签字上报', {});
    await expect(page.getByRole('main').getByText('已上报').first()).toBeVisible();
  });
});

test('the other nineteen report; monthly meetings of December cost nobody a point', async () => {
  const later = await each(december.others(object), (one) => december.report(one));
  expect(Math.max(...later)).toBeGreaterThan(0);
});

test('teams with recusals, and a draw from a published seed', async ({ browser }) => {
  await as(browser, 'discipline', `/rounds/${december.round}`, async (page) => {
    await expect(page.getByText('已上报', { exact: true })).toHaveCount(21);
    await page.getByRole('tab', { name: '检查组与抽签' }).click();
    await page.getByLabel('抽签种子').fill('07-19-23-31');
    await page.getByRole('button', { name: '公布种子' }).click();
    await expect(page.getByText(/公布$/)).toBeVisible();
    await page.getByRole('button', { name: '申报回避' }).click();
    const recusal = page.getByRole('dialog');
    await pick(page, recusal, '人员', '舒样例');
    await pick(page, recusal, '考评对象', '银杏巡逻中队');
    await recusal.getByLabel('理由').fill('配偶在该单位工作');
    await recusal.getByRole('button', { name: '保存' }).click();
    await expect(page.getByText('配偶在该单位工作')).toBeVisible();
    await page.getByRole('button', { name: '新建检查组' }).click();
    const team = page.getByRole('dialog');
    await team.getByLabel('组名').fill('第一组');
    await pick(page, team, '组长', '舒样例');
    // Refused with the name of whom it is about; what was typed is still there.
    await team.getByRole('button', { name: '保存' }).click();
    await expect(team.getByText(/舒样例.*纪委/).last()).toBeVisible();
    await expect(team.getByLabel('组名')).toHaveValue('第一组');
    for (const name of ['纪委', '银杏巡逻中队']) {
      await team
        .locator('.ant-select-selection-item')
        .filter({ has: page.getByText(name, { exact: true }) })
        .locator('.ant-select-selection-item-remove')
        .dispatchEvent('click');
    }
    // The list gets shorter, and the button moves up.
    await expect(team.getByText('纪委', { exact: true })).toHaveCount(0);
    await expect(async () => {
      await team.getByRole('button', { name: '保存' }).click({ timeout: 2_000 });
      await expect(team).toHaveCount(0, { timeout: 3_000 });
    }).toPass();
  });
  await december.team(
    '第二组',
    ['陈样例'],
    december.objects.filter((one) => december.inspectorOf(one) === 'inspector-two'),
  );
  await as(browser, 'discipline', `/rounds/${december.round}`, async (page) => {
    await step(page, '进入检查', '检查');
    await expect(page.getByText(/实地检查/).first()).toBeVisible();
  });
  await december.load();
  expect(december.objects.filter(({ onSite }) => onSite)).toHaveLength(7);
});

test('the appraisal of all twenty, made from the scheme with one click', async ({ browser }) => {
  let poll = '';
  await as(browser, 'discipline', `/rounds/${december.round}?tab=polls`, async (page) => {
    await page.getByRole('button', { name: '按方案新建“民主测评”' }).click();
    await expect(page.getByRole('heading', { level: 1, name: `${title} · 民主测评` })).toBeVisible();
    poll = page.url().split('/').at(-1) ?? '';
  });
  await december.vote('discipline', poll, 19);
  // Nobody holds a poll about the own unit: a bureau leader holds that of 纪委.
  await as(browser, 'bureau-leader', `/rounds/${december.round}?tab=polls`, async (page) => {
    await page.getByRole('button', { name: '按方案新建“民主测评”' }).click();
    await expect(page.getByRole('heading', { level: 1, name: `${title} · 民主测评` })).toBeVisible();
    poll = page.url().split('/').at(-1) ?? '';
  });
  await december.onlyAbout('bureau-leader', poll, '纪委', `${title} · 民主测评（纪委）`);
  await december.vote('bureau-leader', poll, 1);
});

test('inspectors strike what is not supported, and the score follows', async ({ browser }) => {
  await as(browser, 'inspector', `/rounds/${december.round}/objects/${object}/inspect`, async (page) => {
    const line = page.getByRole('row', { name: /^2\.4 / });
    // Of four that were due one is accepted: 40 − 3 × 5.
    await expect(line.getByRole('cell').nth(3)).toContainText(/^25/);
    // All that was drawn of this unit: what other journeys had accepted is struck as well.
    const strike = page.getByRole('button', { name: '不支持' });
    await expect(strike.first()).toBeVisible();
    const drawn = await strike.count();
    for (let at = 0; at < drawn; at++) {
      await strike.nth(at).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('情况说明').fill('签到表日期与会议日期不符。');
      await dialog.getByRole('button', { name: '保存' }).click();
      await expect(dialog).toHaveCount(0);
    }
    await expect(page.getByText('不予采信').first()).toBeAttached();
    await expect(line.getByRole('cell').nth(3)).toContainText(/^20/);
    await ask(page, '添加记录', { 内容: '听取了单位汇报。' }, '保存');
    await expect(page.getByText('听取了单位汇报。')).toBeVisible();
    await page.getByLabel('z1 我的评分（满分 60）').fill('55');
    await page.getByLabel('z1 评分理由').fill('实效较好');
    await page.getByRole('button', { name: '保存 1 处' }).click();
    await expect(page.getByText('舒样例：55')).toBeVisible();
  });
  await each(december.others(object), (one) => december.inspect(one));
  await as(browser, 'discipline-head', `/rounds/${december.round}?tab=decision`, async (page) => {
    await page.getByRole('button', { name: '登记一票否决' }).click();
    const veto = page.getByRole('dialog');
    await pick(page, veto, '考评对象', '银杏巡逻中队');
    await pick(page, veto, '情形', '被中央、省级媒体曝光');
    await veto.getByLabel('依据', { exact: true }).fill('经查证属实，已向社会公布。');
    await veto.getByLabel('认定机关').fill('局党委');
    await veto.getByLabel('依据文件').fill('坛公通〔2026〕演练号');
    await veto.getByRole('button', { name: '保存' }).click();
    await expect(page.getByText('经查证属实，已向社会公布。')).toBeVisible();
    await step(page, '转入评分', '评分');
  });
});

test('every difference gets its reason before the scoring is concluded', async ({ browser }) => {
  await as(browser, 'discipline-head', `/rounds/${december.round}?tab=scores`, async (page) => {
    await expect(page.getByText(/处差异未说明/).first()).toBeVisible();
    await expect(page.getByRole('row', { name: /第一组/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /第二组/ })).toBeVisible();
    await expect(page.getByRole('button', { name: '评分完成，交换意见' })).toBeDisabled();
  });
  await as(browser, 'inspector', `/rounds/${december.round}/objects/${object}/inspect`, async (page) => {
    await page.getByLabel('2.4 差异原因').fill('一次会议记录不予采信');
    await page.getByLabel('2.4 差异原因').press('Control+Enter');
    await expect(page.getByRole('button', { name: '保存', exact: true })).toBeDisabled();
    await expect(page.getByLabel('2.4 差异原因')).toHaveValue('一次会议记录不予采信');
  });
  await each(december.objects, (one) => december.explain(one));
  await as(browser, 'discipline-head', `/rounds/${december.round}`, (page) =>
    step(page, '评分完成，交换意见', '交换意见'),
  );
});

test('views are exchanged, the committee decides within quota and veto', async ({ browser }) => {
  await as(browser, 'unit-leader', `/rounds/${december.round}?tab=decision`, async (page) => {
    await page.getByRole('button', { name: '提出意见', exact: true }).click();
    await pick(page, page.getByRole('dialog'), '指标', '2.4');
    await page.getByRole('dialog').getByLabel('意见', { exact: true }).fill('会议确已召开。');
    await page.getByRole('dialog').getByRole('button', { name: '保存', exact: true }).click();
    await expect(page.getByText('会议确已召开。')).toBeVisible();
  });
  await as(browser, 'discipline', `/rounds/${december.round}?tab=decision`, async (page) => {
    await ask(page, '答复', { 理由: '签到表日期不符，维持原认定。' });
    await expect(page.getByText(/签到表日期不符，维持原认定。/)).toBeVisible();
    const { grades, allowed } = await december.grade();
    // Vetoed: at most the fourth grade.
    expect(grades.indexOf(allowed.银杏巡逻中队 ?? '')).toBeGreaterThanOrEqual(3);
    await page.reload();
    await expect(page.getByText(/优秀名额 5 个/)).toBeVisible();
    const meeting = {
      主持人: '赵示例',
      到会: '赵示例、钱示例、孙示例、',
      赞成: '3',
      会议记录: '会议表决通过。',
    };
    await ask(page, '录入会议', meeting, '保存');
    await expect(page.getByText('会议表决通过。')).toBeVisible();
  });
  await each(december.others(object), (one) => december.content(one));
  await as(browser, 'bureau-leader', `/rounds/${december.round}`, (page) =>
    step(page, '按党委决定审定', '已审定'),
  );
});

test('the result is published, proven and traced', async ({ browser }) => {
  let bundle: Buffer = Buffer.alloc(0);
  await as(browser, 'discipline-head', `/rounds/${december.round}?tab=results`, async (page) => {
    await ask(page, '确定通报范围', { 文号: '坛公发〔2026〕演练号', 通报正文: '现将结果通报如下。' }, '保存');
    await expect(page.getByText('坛公发〔2026〕演练号')).toBeVisible();
    await page
      .getByRole('row', { name: /政工室/ })
      .getByRole('button', { name: '预览' })
      .click();
    const preview = page.getByRole('dialog');
    await expect(preview.getByText('政工室 将看到')).toBeVisible();
    await expect(
      preview
        .getByRole('row', { name: /云岫派出所/ })
        .getByRole('cell')
        .nth(1),
    ).toHaveText('—');
    await page.keyboard.press('Escape');
    await expect(preview).toHaveCount(0);
    expect((await saved(page, '下载通报')).length).toBeGreaterThan(2_000);
    bundle = await saved(page, '下载证据包');
    await step(page, '通报', '已通报');
  });
  await as(browser, 'auditor', '/verify', async (page) => {
    await page
      .getByLabel('选择证据包')
      .setInputFiles({ name: '证据包.zip', mimeType: 'application/zip', buffer: bundle });
    await expect(page.getByText(/核验通过/)).toBeVisible();
    await expect(page.getByRole('row', { name: /政工室/ })).toBeVisible();
  });
  await as(browser, 'unit-leader', `/rounds/${december.round}/objects/${object}/result`, async (page) => {
    await expect(page.getByText('重新计算与存档一致')).toBeVisible();
    await page
      .getByText(/佐证记录（\d+）/)
      .first()
      .click();
    await expect(page.getByText(/^[0-9a-f]{64}$/).first()).toBeVisible();
  });
});

test('what was found wanting is rectified, and the round closed', async ({ browser }) => {
  const done = { 内容: '已按要求办理。' };
  await as(browser, 'discipline-head', `/rounds/${december.round}?tab=measures`, async (page) => {
    await page.getByRole('button', { name: '下达' }).click();
    const order = page.getByRole('dialog');
    await pick(page, order, '考评对象', '政工室');
    await order.getByLabel('事由').fill('会议记录不完整');
    await order.getByLabel('依据').fill('考评结果');
    await order.getByLabel('对象', { exact: true }).fill('政工室');
    await order.getByRole('button', { name: '下达' }).click();
    await expect(page.getByText('会议记录不完整')).toBeVisible();
  });
  await as(browser, 'staff', `/rounds/${december.round}?tab=measures`, async (page) => {
    await ask(page, '报整改方案', done);
    await ask(page, '报整改结果', done);
  });
  await as(browser, 'discipline-head', `/rounds/${december.round}?tab=measures`, async (page) => {
    await ask(page, '验收', done);
    await ask(page, '复查合格', done);
    await step(page, '办结', '已办结');
  });
});
