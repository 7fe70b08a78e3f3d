import { expect, type Page, test } from '@playwright/test';
import { as } from '../people';
import { planInForce } from '../planInForce';

const API = '/api/inspection/v1';
const headers = { 'X-Requested-With': 'qingyuan' };
const title = `检查考评演练 ${Date.now()}`;

test.describe.configure({ mode: 'serial' });
test.beforeAll(({ browser }) => planInForce(browser));

let round = '';
let object = '';

test('the discipline office prepares a round; its head opens it', async ({ browser }) => {
  let scheme = '';
  await as(browser, 'discipline', '/', async (page) => {
    scheme = await draftScheme(page);
  });
  await as(browser, 'discipline-head', '/', async (page) => {
    const { version } = await get(page, `${API}/schemes/${scheme}`);
    const adopted = await page.request.post(`${API}/schemes/${scheme}/adopt`, {
      headers: { ...headers, 'If-Match': `"${version}"` },
      data: { basis: '演练' },
    });
    expect(adopted.status(), await adopted.text()).toBe(200);
  });
  await as(browser, 'discipline', '/rounds', async (page) => {
    await page.getByRole('button', { name: '新建考评' }).click();
    await page.getByLabel('名称').fill(title);
    await page.getByLabel('考评方案').click();
    await page.getByTitle(new RegExp(title)).click();
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    round = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await page.getByLabel('选择考评对象').click();
    await page.keyboard.type('政工室');
    await page.getByTitle('政工室', { exact: true }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('main').getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('cell', { name: /政工室/ })).toBeVisible();
    await page.getByRole('tab', { name: '考评事实' }).click();
    await page.getByRole('button', { name: '固化考评事实' }).click();
    await expect(page.getByText('事实已固化并核对校验值')).toBeVisible();
  });
  await as(browser, 'discipline-head', `/rounds/${round}`, (page) => step(page, '启动考评', '自查'));
});

test('a unit writes its self-inspection; a monthly duty of December is not deducted', async ({ browser }) => {
  await as(browser, 'staff', `/rounds/${round}`, async (page) => {
    await page.getByRole('link', { name: '自查报告' }).click();
    object = new URL(page.url()).pathname.split('/').at(-2) ?? '';
    const meeting = page.getByRole('row', { name: /2\.4 每季度分析/ });
    await expect(meeting.getByText(/项未到期，不扣分/)).toBeVisible();
    for (const [indicator, score] of [
      ['2.4', 40],
      ['z1', 60],
    ] as const) {
      const row = page.getByRole('row', { name: new RegExp(`^${indicator.replace('.', '\\.')} `) });
      await row.getByRole('spinbutton').fill(String(score));
      await row.getByRole('textbox').fill('见台账');
      await row.getByRole('button', { name: '保存' }).click();
      await expect(row.getByRole('button', { name: '保存' })).toBeDisabled();
    }
    for (const section of ['责任落实情况', '任务完成情况', '取得的实效', '存在的问题', '整改措施']) {
      const saved = page.waitForResponse(
        (answer) => answer.request().method() === 'PUT' && answer.url().includes('/sections/'),
      );
      await page.getByRole('textbox', { name: section }).fill(`${section}：按要求办理。`);
      expect((await saved).status()).toBe(200);
    }
  });
  await as(browser, 'unit-leader', `/rounds/${round}/objects/${object}/self`, async (page) => {
    await page.getByRole('button', { name: '签字上报' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '签字上报' }).click();
    await expect(page.getByRole('main').getByText('已上报').first()).toBeVisible();
  });
});

test('inspectors check and score', async ({ browser }) => {
  await as(browser, 'discipline', `/rounds/${round}?tab=teams`, async (page) => {
    await page.getByLabel('抽签种子').fill('07-19-23-31');
    await page.getByRole('button', { name: '公布种子' }).click();
    await expect(page.getByText(/公布$/)).toBeVisible();
    await page.getByRole('button', { name: '新建检查组' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('组名').fill('第一组');
    await dialog.getByLabel('组长').click();
    await page.getByTitle(/^舒样例/).click();
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(dialog).toHaveCount(0);
    await step(page, '进入检查', '检查');
  });
  await as(browser, 'inspector', `/rounds/${round}/objects/${object}/inspect`, async (page) => {
    const checks = await get(page, `${API}/rounds/${round}/objects/${object}/checks`);
    for (const check of checks) {
      await page.request.put(`${API}/rounds/${round}/objects/${object}/checks/${check.id}`, {
        headers: { ...headers, 'If-Match': `"${check.version}"` },
        data: { finding: 'TRUE' },
      });
    }
    await page.getByRole('button', { name: '添加记录' }).click();
    await page.getByRole('dialog').getByLabel('内容').fill('听取了单位汇报。');
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
    await expect(page.getByText('听取了单位汇报。')).toBeVisible();
    await page.getByRole('button', { name: 'z1 我的评分（满分 60）' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('spinbutton').fill('55');
    await dialog.getByLabel('理由').fill('实效较好');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(dialog).toHaveCount(0);
    const sheet = await get(page, `${API}/rounds/${round}/objects/${object}/score`);
    for (const part of sheet.parts) {
      for (const line of part.lines) {
        if (!line.difference || Number(line.difference) === 0) continue;
        await page.request.put(`${API}/rounds/${round}/objects/${object}/reasons/${line.indicator}`, {
          headers,
          data: { reason: '按核查结果' },
        });
      }
    }
    await page.reload();
    await expect(page.getByText('按核查结果').first()).toBeVisible();
  });
  await as(browser, 'discipline-head', `/rounds/${round}`, async (page) => {
    await step(page, '转入评分', '评分');
    await step(page, '评分完成，交换意见', '交换意见');
  });
});

test('the committee decides, the result is published and rectified', async ({ browser }) => {
  await as(browser, 'unit-leader', `/rounds/${round}/objects/${object}/result`, async (page) => {
    await expect(page.getByText('重新计算与存档一致')).toBeVisible();
  });
  await as(browser, 'discipline', `/rounds/${round}?tab=decision`, async (page) => {
    const { objects } = await get(page, `${API}/rounds/${round}/decision`);
    for (const what of ['PROPOSED', 'DECIDED']) {
      await page.request.post(`${API}/rounds/${round}/objects/${object}/grades`, {
        headers,
        data: { step: what, grade: objects[0].allowed },
      });
    }
    await page.getByRole('button', { name: '录入会议' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('主持人').fill('赵示例');
    await dialog.getByLabel('到会').fill('赵示例、钱示例、孙示例、');
    await dialog.getByLabel('赞成').fill('3');
    await dialog.getByLabel('会议记录').fill('会议表决通过。');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(page.getByText('会议表决通过。')).toBeVisible();
  });
  await as(browser, 'bureau-leader', `/rounds/${round}`, (page) => step(page, '按党委决定审定', '已审定'));
  await as(browser, 'discipline-head', `/rounds/${round}?tab=results`, async (page) => {
    await page.getByRole('button', { name: '确定通报范围' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('文号').fill('坛公发〔2026〕演练号');
    await dialog.getByLabel('通报正文').fill('现将结果通报如下。');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(page.getByText('坛公发〔2026〕演练号')).toBeVisible();
    await page.getByRole('button', { name: '预览' }).click();
    await expect(page.getByRole('dialog').getByText('政工室 将看到')).toBeVisible();
    await page.keyboard.press('Escape');
    await step(page, '通报', '已通报');
    await page.getByRole('tab', { name: '整改' }).click();
    await page.getByRole('button', { name: '下达' }).click();
    const order = page.getByRole('dialog');
    await order.getByLabel('考评对象').click();
    await page.getByTitle('政工室', { exact: true }).click();
    await order.getByLabel('事由').fill('会议记录不完整');
    await order.getByLabel('依据').fill('考评结果');
    await order.getByLabel('对象', { exact: true }).fill('政工室');
    await order.getByRole('button', { name: '下达' }).click();
    await expect(page.getByText('会议记录不完整')).toBeVisible();
  });
  await as(browser, 'staff', `/rounds/${round}?tab=measures`, async (page) => {
    await measure(page, '报整改方案');
    await measure(page, '报整改结果');
  });
  await as(browser, 'discipline-head', `/rounds/${round}?tab=measures`, async (page) => {
    await measure(page, '验收');
    await measure(page, '复查合格');
    await step(page, '办结', '已办结');
  });
});

async function step(page: Page, act: string, state: string) {
  await page.getByRole('button', { name: act, exact: true }).click();
  await expect(page.getByRole('main').getByText(state, { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: act, exact: true })).toHaveCount(0);
}

async function measure(page: Page, act: string) {
  await page.getByRole('button', { name: act, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('内容').fill('已按要求办理。');
  await dialog.getByRole('button', { name: act, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

async function get(page: Page, path: string) {
  return (await page.request.get(path, { headers })).json();
}

/** Two indicators: one counted from the ledger, one rated by inspectors. */
async function draftScheme(page: Page): Promise<string> {
  const begun = await page.request.post(`${API}/schemes`, {
    headers,
    data: { title, year: 2026, start: 'FRAME' },
  });
  expect(begun.status(), await begun.text()).toBe(201);
  const view = await begun.json();
  const content = view.scheme;
  const part = (code: string, kind: string, weight: number, indicator: object, full: number) => ({
    code,
    kind,
    title: code,
    weight,
    full,
    groups: [{ code: `${code}.g`, title: '项目', indicators: [indicator] }],
  });
  const counted = {
    code: '2.4',
    requirement: '每季度分析',
    criterion: '每少1次扣1分，扣完为止',
    method: '查台账',
    points: 40,
    clauses: [
      {
        words: '每少1次扣1分，扣完为止',
        rule: { kind: 'PER_COUNT', step: 1, deduct: 1 },
        source: { kind: 'DUTY', keys: ['2.4'], quantity: 'SHORTFALL', absent: 'NOT_APPLICABLE' },
      },
    ],
  };
  const rated = {
    code: 'z1',
    requirement: '工作实效',
    criterion: '由检查组评分',
    method: '听汇报',
    points: 60,
    clauses: [
      {
        words: '由检查组评分',
        rule: { kind: 'RATING', full: 60 },
        source: { kind: 'RATING', keys: [], quantity: 'EACH', absent: 'MISSING' },
      },
    ],
  };
  const saved = await page.request.put(`${API}/schemes/${view.id}`, {
    headers: { ...headers, 'If-Match': `"${view.version}"` },
    data: {
      ...content,
      ballots: [],
      quotas: [],
      sheets: [
        {
          kind: 'UNIT',
          parts: [part('q', 'QUANTITATIVE', 40, counted, 40), part('r', 'QUALITATIVE', 60, rated, 60)],
          adjustments: [],
        },
      ],
    },
  });
  expect(saved.status(), await saved.text()).toBe(200);
  return view.id;
}
