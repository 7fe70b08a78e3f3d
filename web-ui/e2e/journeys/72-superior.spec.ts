import { expect, test } from '@playwright/test';
import { absent } from '../absent';
import { Api } from '../api';
import { ask, pick, step } from '../december/clicks';
import { December } from '../december/december';
import { adoptedScheme, fulfilOnce } from '../december/year';
import { as } from '../people';

// 常州市公安局 evaluates the bureaus right below it; 纪委 of 金坛市公安局 hands in for the whole bureau.
test.describe.configure({ mode: 'serial' });

const title = `市局考评 ${Date.now()}`;
let december: December;
let object = '';

test.beforeAll(async ({ browser }) => {
  const api = await Api.open(browser);
  december = new December(api, 'superior');
  await fulfilOnce(api, title);
  await adoptedScheme(api, title, { account: 'superior', head: 'superior-head' });
});
test.afterAll(() => december?.api.close());

test('a superior prepares a round over its bureaus and freezes their facts', async ({ browser }) => {
  await as(browser, 'superior', '/rounds', async (page) => {
    await page.getByRole('link', { name: '新建考评' }).click();
    await page.getByLabel('名称').fill(title);
    await pick(page, page.getByRole('main'), '考评层级', '上级考评所属公安局');
    await page.getByLabel('考评方案').click();
    await page.getByTitle(new RegExp(title)).click();
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    december.round = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await page.getByRole('button', { name: '选择全部单位' }).click();
    await expect(page.getByText('1 个对象')).toBeVisible();
    await page.getByRole('main').getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('cell', { name: /金坛市公安局/ })).toBeVisible();
    await step(page, '启动考评', '自查');
    await page.getByRole('tab', { name: '考评事实' }).click();
    await page.getByRole('button', { name: '固化考评事实' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '固化' }).click();
    await expect(page.getByText('事实已固化并核对校验值')).toBeVisible();
  });
  await december.load();
  object = december.named('金坛市公安局');
});

test('the 纪委 of the bureau hands in for it and sees nothing of the office', async ({ browser }) => {
  await december.report(
    { id: object, name: '金坛市公安局', kind: 'UNIT' },
    { account: 'discipline-head', submit: false },
  );
  await as(browser, 'discipline-head', '/rounds', async (page) => {
    await page.getByRole('link', { name: title }).click();
    await expect(page.getByRole('tab', { name: '对象与上报' })).toBeVisible();
    await absent(page, page.getByRole('tab', { name: '检查组与抽签' }));
    await page.getByRole('link', { name: '自查报告' }).click();
    await ask(page, '签字上报', {});
    await expect(page.getByRole('main').getByText('已上报').first()).toBeVisible();
  });
});

test('the superior holds the appraisal of the bureau', async ({ browser }) => {
  let poll = '';
  await as(browser, 'superior', `/rounds/${december.round}?tab=polls`, async (page) => {
    await page.getByRole('button', { name: '按方案新建“民主测评”' }).click();
    await expect(page.getByRole('heading', { level: 1, name: `${title} · 民主测评` })).toBeVisible();
    poll = page.url().split('/').at(-1) ?? '';
    await december.vote('superior', poll, 1);
    await page.reload();
    await expect(page.getByRole('table').getByText('金坛市公安局').first()).toBeVisible();
  });
});

test('it is inspected, decided and published to the bureau', async ({ browser }) => {
  await december.api.call('superior', 'PUT', december.at('/seed'), { seed: title });
  await as(browser, 'superior', `/rounds/${december.round}?tab=teams`, async (page) => {
    await page.getByRole('button', { name: '新建检查组' }).click();
    const team = page.getByRole('dialog');
    await team.getByLabel('组名').fill('市局检查组');
    await pick(page, team, '组长', '祝样例');
    await team.getByRole('button', { name: '保存' }).click();
    await expect(team).toHaveCount(0);
    await step(page, '进入检查', '检查');
  });
  // What is drawn is there once the step is done, and the word 检查 stands on the page before.
  await expect
    .poll(async () => (await december.api.call('superior', 'GET', december.at(''))).round.state)
    .toBe('INSPECTION');
  await december.load();
  for (const one of december.objects) await december.inspect(one, 'superior');
  await december.act('superior', 'START_SCORING');
  for (const one of december.objects) await december.explain(one, 'superior');
  await december.act('superior', 'CONCLUDE_SCORING');
  await december.api.call('discipline-head', 'POST', december.of(object, '/no-objections'));
  await december.grade();
  await as(browser, 'superior', `/rounds/${december.round}?tab=decision`, async (page) => {
    const meeting = { 主持人: '米示例', 到会: '米示例、祝样例、', 赞成: '2', 会议记录: '会议表决通过。' };
    await ask(page, '录入会议', meeting, '保存');
    await step(page, '按党委决定审定', '已审定');
    await page.getByRole('tab', { name: '结果与通报' }).click();
    const circular = { 文号: '常公发〔2026〕演练号', 通报正文: '现将结果通报如下。' };
    await ask(page, '确定通报范围', circular, '保存');
    await step(page, '通报', '已通报');
  });
  await as(browser, 'discipline-head', `/rounds/${december.round}/objects/${object}/result`, async (page) => {
    await expect(page.getByText('重新计算与存档一致')).toBeVisible();
  });
});
