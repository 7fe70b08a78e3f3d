import { expect, type Page, test } from '@playwright/test';
import { Api } from '../api';
import { ask, pick } from '../december/clicks';
import { December } from '../december/december';
import { adoptedScheme } from '../december/year';
import { pdf } from '../pdf';
import { as } from '../people';

// What is claimed, deducted and rectified rests on papers; what is not done goes on in the next year.
test.describe.configure({ mode: 'serial' });

const title = `佐证演练 ${Date.now()}`;
const deduction = {
  code: 'j.3',
  requirement: '责任制检查中的扣分',
  criterion: '按检查结果扣分，最多扣5分。',
  method: '查阅检查结果通报',
  points: 0,
  clauses: [
    {
      words: '按检查结果扣分，最多扣5分',
      rule: { kind: 'PER_COUNT', step: 0.1, deduct: 0.1, cap: 5 },
      source: { kind: 'DOCUMENT', keys: ['inspection-deduction'], quantity: 'SUM', absent: 'ZERO' },
    },
  ],
};
let december: December;
let scheme = '';
let object = '';

test.beforeAll(async ({ browser }) => {
  const api = await Api.open(browser);
  december = new December(api);
  scheme = await adoptedScheme(api, title, { ballots: false, adjustments: [deduction] });
  await december.open(title, scheme, ['云岫派出所'], '2026-12-05', '2026-11-30');
  await api.call('discipline', 'POST', december.at('/snapshots'), { kind: 'MAIN' });
  object = december.named('云岫派出所');
});
test.afterAll(() => december?.api.close());

test('a self-score rests on a paper that the inspectors open', async ({ browser }) => {
  await as(browser, 'staff-yunxiu', `/rounds/${december.round}/objects/${object}/self`, async (page) => {
    await handIn(page, /^上传文件 z1 /, '实效佐证.pdf');
    await handIn(page, /^上传文件 z1 /, '传错的.pdf');
    await page.getByRole('button', { name: '撤回附件 传错的.pdf' }).click();
    await expect(page.getByRole('link', { name: '传错的.pdf' })).toHaveCount(0);
    await expect(page.getByRole('link', { name: '实效佐证.pdf' })).toBeVisible();
  });
  await december.report({ id: object, name: '云岫派出所', kind: 'UNIT' });
  await as(browser, 'inspector', `/rounds/${december.round}/objects/${object}/self`, async (page) => {
    await expect(
      page.getByRole('row', { name: /^z1 / }).getByRole('link', { name: '实效佐证.pdf' }),
    ).toBeVisible();
    await expect(page.getByLabel(/^上传文件/)).toHaveCount(0);
    const paper = await page.getByRole('link', { name: '实效佐证.pdf' }).getAttribute('href');
    expect((await page.request.get(paper ?? '')).headers()['content-type']).toBe('application/pdf');
  });
});

test('the result of the 责任制 inspection is taken in with its document', async ({ browser }) => {
  await as(browser, 'discipline', `/rounds/${december.round}?tab=facts`, async (page) => {
    await page.getByRole('button', { name: '录入数据' }).click();
    const dialog = page.getByRole('dialog');
    await pick(page, dialog, '考评对象', '云岫派出所');
    await pick(page, dialog, '方案要求的数据', 'j.3 责任制检查中的扣分');
    await dialog.getByLabel('数值').fill('1.5');
    await dialog.getByLabel('依据文件').fill('坛委〔2026〕检查演练号');
    await dialog.getByLabel('文件日期').fill('2026-11-20');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(dialog).toHaveCount(0);
    await handIn(page, '上传文件 inspection-deduction', '检查通报.pdf');
    await expect(page.getByRole('button', { name: '核对' })).toHaveCount(0);
  });
  await as(browser, 'discipline-head', `/rounds/${december.round}?tab=facts`, async (page) => {
    await expect(page.getByRole('link', { name: '检查通报.pdf' })).toBeVisible();
    await page.getByRole('button', { name: '核对' }).click();
    await expect(page.getByText(/discipline-head 已核对/)).toBeVisible();
  });
  const { parts: _, ...score } = await december.api.call('auditor', 'GET', december.of(object, '/score'));
  expect(Number(score.deduction)).toBe(1.5);
});

test('a rectification is reported with its evidence, and accepted', async ({ browser }) => {
  await published();
  for (const kind of ['RECTIFICATION_ORDER', 'REFERRAL']) {
    await december.api.call('discipline', 'POST', december.of(object, '/measures'), {
      kind,
      subject: kind === 'REFERRAL' ? '建议组织处理' : '台账不全',
      basis: '考评结果',
      addressee: '云岫派出所',
    });
  }
  await as(browser, 'staff-yunxiu', `/rounds/${december.round}?tab=measures`, async (page) => {
    await ask(page, '报整改方案', { 内容: '补齐台账。' });
    await handIn(page, /^上传文件 限期整改 /, '整改前后对照.pdf');
    await ask(page, '报整改结果', { 内容: '台账已补齐。' });
    await expect(page.getByText('已报结果')).toBeVisible();
    await expect(page.getByLabel(/^上传文件/)).toHaveCount(0);
    await expect(page.getByText('建议组织处理')).toHaveCount(0);
  });
  await as(browser, 'discipline', `/rounds/${december.round}?tab=measures`, async (page) => {
    await expect(page.getByRole('link', { name: '整改前后对照.pdf' })).toBeVisible();
    await ask(page, '验收', { 内容: '对照台账，属实。' });
    await ask(page, '复查合格', { 内容: '保持良好。' });
    await ask(page, '结转下年', { 内容: '组织处理尚未公布。' });
    await expect(page.getByText('建议组织处理')).toBeVisible();
  });
});

test('what was carried over is on the table of the next round until it is done', async ({ browser }) => {
  const next = new December(december.api);
  next.round = crypto.randomUUID();
  const { round } = await december.api.call('discipline', 'GET', december.at(''));
  const { stages } = await december.api.call('discipline', 'GET', december.at(''));
  const period = { from: '2026-12-01', to: '2027-11-30', asOf: '2027-11-30' };
  const rest = { level: 'UNITS', scheme: round.scheme, siteShare: 0.5, sampleSize: 5, stages };
  await next.api.call('discipline', 'PUT', next.at(''), { title: `${title}（下年）`, ...rest, ...period }, 0);
  const { ref } = december.objects[0] as unknown as { ref: string };
  await next.api.call('discipline', 'PUT', next.at('/objects'), { objects: [{ kind: 'UNIT', ref }] }, 0);
  await next.act('discipline-head', 'OPEN');
  await as(browser, 'discipline', `/rounds/${next.round}?tab=measures`, async (page) => {
    const earlier = page.getByRole('region', { name: '上年结转' });
    await expect(earlier.getByText(new RegExp(`${title} · 考评结果`))).toBeVisible();
    await page.getByRole('button', { name: '登记公布结果' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('内容').fill('已公布。');
    await dialog.getByRole('button', { name: '登记公布结果' }).click();
    await expect(dialog).toHaveCount(0);
  });
});

async function handIn(page: Page, input: string | RegExp, name: string) {
  await page.getByLabel(input).setInputFiles({
    name,
    mimeType: 'application/pdf',
    buffer: pdf(`${title.replace(/\D/g, '')} ${name.length}`),
  });
  await expect(page.getByRole('link', { name })).toBeVisible();
}

/** From the report to the publication, by calls: journey 70 shows it. */
async function published() {
  const { api } = december;
  await api.call('discipline', 'PUT', december.at('/seed'), { seed: title });
  await december.team('第一组', ['舒样例'], december.objects);
  await december.act('discipline', 'START_INSPECTION');
  await december.load();
  for (const one of december.objects) await december.inspect(one);
  await december.act('discipline', 'START_SCORING');
  for (const one of december.objects) await december.explain(one);
  await december.act('discipline-head', 'CONCLUDE_SCORING');
  await december.grade();
  const { round } = await api.call('discipline', 'GET', december.at(''));
  await api.call('discipline', 'POST', december.at('/decision'), {
    heldOn: round.asOf,
    chairedBy: '赵示例',
    present: ['赵示例', '钱示例', '孙示例'],
    absent: [],
    votesFor: 3,
    votesAgainst: 0,
    abstained: 0,
    minutes: '会议表决通过。',
  });
  await december.act('bureau-leader', 'DECIDE');
  await api.call('discipline', 'PUT', december.at('/publication'), {
    scope: 'OWN',
    documentNo: '坛公发〔2026〕演练号',
    opening: '现将结果通报如下。',
  });
  await december.act('discipline-head', 'PUBLISH');
}
