import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { Api } from '../api';
import { pdf } from '../pdf';
import { as } from '../people';
import { planInForce } from '../planInForce';

const API = '/api/inspection/v1';
const RESPONSIBILITY = '/api/responsibility/v1';
const title = `检查考评演练 ${Date.now()}`;
const SECTIONS = ['责任落实情况', '任务完成情况', '取得的实效', '存在的问题', '整改措施'];
/** Whose head hands in what, by unit; the others have accounts of the same kind. */
const HEADS: Record<string, string> = {
  纪委: 'discipline-head',
  政工室: 'unit-leader',
  办公室: 'leader-bangongshi',
  审计室: 'leader-shenji',
  法制室: 'leader-fazhi',
  指挥中心: 'leader-zhihui',
  督察大队: 'leader-ducha',
  行政服务审批中心公安窗口: 'leader-chuangkou',
  治安大队: 'leader-zhian',
  刑侦大队: 'leader-xingzhen',
  经侦大队: 'leader-jingzhen',
  出入境管理大队: 'leader-churujing',
  网安大队: 'leader-wangan',
  云岫派出所: 'leader-yunxiu',
  松风派出所: 'leader-songfeng',
  白鹭派出所: 'leader-bailu',
  星河派出所: 'leader-xinghe',
  竹影派出所: 'leader-zhuying',
  银杏巡逻中队: 'leader-yinxing',
};

interface Thing {
  id: string;
  name: string;
  kind: string;
  onSite?: boolean;
}

// A whole year's end in ten steps: the longest has several people and takes its time on a busy machine.
test.describe.configure({ mode: 'serial', timeout: 300_000 });

let api: Api;
let round = '';
let objects: Thing[] = [];
let object = '';
const at = (path: string) => `${API}/rounds/${round}${path}`;
const of = (one: string, path: string) => at(`/objects/${one}${path}`);
/** 舒样例 belongs to 纪委 and declared a relation to 银杏巡逻中队: somebody of another unit inspects those two. */
const inspectorOf = ({ name }: Thing) =>
  name === '纪委' || name === '银杏巡逻中队' ? 'inspector-two' : 'inspector';

test.beforeAll(async ({ browser }) => {
  await planInForce(browser);
  api = await Api.open(browser);
});
test.afterAll(() => api?.close());

test('a scheme is adopted and a round of twenty prepared and opened', async ({ browser }) => {
  await fulfilOnce();
  await adoptedScheme();
  await as(browser, 'discipline', '/rounds', async (page) => {
    await page.getByRole('button', { name: '新建考评' }).click();
    await page.getByLabel('名称').fill(title);
    await page.getByLabel('考评方案').click();
    await page.getByTitle(new RegExp(title)).click();
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    round = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await page.getByRole('button', { name: '选择全部单位' }).click();
    await page.getByLabel('选择考评对象').click();
    await page.keyboard.type('机关第二党支部');
    await page.locator('.ant-select-item-option', { hasText: '机关第二党支部' }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByText('20 个对象')).toBeVisible();
    await page.getByRole('main').getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('cell', { name: /政工室/ })).toBeVisible();
    await page.getByRole('tab', { name: '考评事实' }).click();
    await page.getByRole('button', { name: '固化考评事实' }).click();
    await expect(page.getByText('事实已固化并核对校验值')).toBeVisible();
  });
  await as(browser, 'discipline-head', `/rounds/${round}`, (page) => step(page, '启动考评', '自查'));
  objects = (await api.call('discipline', 'GET', at(''))).objects;
  expect(objects).toHaveLength(20);
  object = objects.find(({ name }) => name === '政工室')?.id ?? '';
});

test('a unit reports; a duty of December is not deducted', async ({ browser }) => {
  await as(browser, 'staff', `/rounds/${round}`, async (page) => {
    await page.getByRole('link', { name: '自查报告' }).click();
    await expect(
      page.getByRole('row', { name: /2\.4 每季度分析/ }).getByText(/未到期，不扣分/),
    ).toBeVisible();
    for (const [indicator, score] of [
      ['2.4', 40],
      ['z1', 60],
    ] as const) {
      await claim(page, indicator, score);
    }
    const rest = page.getByRole('row', { name: /^3\.2 / });
    if (await rest.getByRole('spinbutton').count()) await claim(page, '3.2', 20);
    for (const section of SECTIONS) await writes(page, section, `${section}：按要求办理。`);
  });
  await signs(browser, '签字上报', '已上报');
  await as(browser, 'inspector', `/rounds/${round}/objects/${object}/self`, async (page) => {
    await page.getByRole('button', { name: '退回', exact: true }).click();
    await page.getByRole('dialog').getByLabel('理由').fill('“存在的问题”写得不具体。');
    await page.getByRole('dialog').getByRole('button', { name: '退回', exact: true }).click();
    await expect(page.getByRole('main').getByText('已退回').first()).toBeVisible();
  });
  await as(browser, 'staff', `/rounds/${round}/objects/${object}/self`, async (page) => {
    await expect(page.getByText('“存在的问题”写得不具体。')).toBeVisible();
    await writes(page, '存在的问题', '第三季度分析会缺少一个所的材料。');
  });
  await signs(browser, '签字上报', '已上报');
});

test('two people on one section: nothing that was typed is lost', async ({ browser }) => {
  const yunxiu = objects.find(({ name }) => name === '云岫派出所')?.id ?? '';
  await as(browser, 'staff-yunxiu', `/rounds/${round}/objects/${yunxiu}/self`, async (page) => {
    const box = page.getByRole('textbox', { name: '取得的实效' });
    await expect(box).toBeVisible();
    const { sections } = await api.call('leader-yunxiu', 'GET', of(yunxiu, '/self-inspection'));
    await api.call(
      'leader-yunxiu',
      'PUT',
      of(yunxiu, '/self-inspection/sections/EFFECT'),
      { content: '所长写的实效。' },
      sections.find((one: { section: string }) => one.section === 'EFFECT').version,
    );
    await box.fill('经办人写的实效。');
    await expect(page.getByText('他人已修改此节，已载入其内容')).toBeVisible();
    await expect(box).toHaveValue('所长写的实效。');
    await expect(page.getByLabel('我的文字')).toHaveValue('经办人写的实效。');
  });
});

test('the other nineteen report; monthly meetings of December cost nobody a point', async () => {
  let monthly = 0;
  for (const one of objects.filter(({ id }) => id !== object)) {
    const head = one.kind === 'UNIT' ? HEADS[one.name] : 'leader-fazhi';
    let view = await api.call(head ?? '', 'GET', of(one.id, '/self-inspection'));
    for (const { own, suggested, state, notYetDue, requirement } of view.indicators) {
      if (requirement === '每月联席会议' && notYetDue > 0) {
        monthly++;
        // Eleven months at most were due; the twelfth stands apart.
        expect(notYetDue).toBeGreaterThanOrEqual(1);
      }
      view = await api.call(
        head ?? '',
        'PUT',
        of(one.id, `/self-inspection/scores/${own.indicator}`),
        {
          score: state === 'SCORED' && suggested !== null ? suggested : own.points,
          reason: '见台账',
        },
        own.version,
      );
    }
    for (const section of view.sections) {
      view = await api.call(
        head ?? '',
        'PUT',
        of(one.id, `/self-inspection/sections/${section.section}`),
        { content: `${one.name}按要求办理。` },
        section.version,
      );
    }
    const { self } = await api.call(
      head ?? '',
      'POST',
      of(one.id, '/self-inspection/acts'),
      { act: 'SUBMIT' },
      view.self.version,
    );
    expect(self.state).toBe('SUBMITTED');
  }
  expect(monthly).toBeGreaterThan(0);
});

test('teams with recusals, and a draw from a published seed', async ({ browser }) => {
  await as(browser, 'discipline', `/rounds/${round}`, async (page) => {
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
    await team.getByRole('button', { name: '保存' }).click();
    await expect(team).toHaveCount(0);
  });
  const { items } = await api.call('discipline', 'GET', `${RESPONSIBILITY}/people?limit=200&q=陈样例`);
  await api.call('discipline', 'PUT', at(`/teams/${crypto.randomUUID()}`), {
    name: '第二组',
    members: [{ person: items[0].id, leads: true }],
    objects: objects.filter((one) => inspectorOf(one) === 'inspector-two').map(({ id }) => id),
  });
  await as(browser, 'discipline', `/rounds/${round}`, async (page) => {
    await step(page, '进入检查', '检查');
    await expect(page.getByText(/实地检查/).first()).toBeVisible();
  });
  objects = (await api.call('discipline', 'GET', at(''))).objects;
  expect(objects.filter(({ onSite }) => onSite)).toHaveLength(7);
});

test('the appraisal of all twenty, made from the scheme with one click', async ({ browser }) => {
  let poll = '';
  await as(browser, 'discipline', `/rounds/${round}?tab=polls`, async (page) => {
    await page.getByRole('button', { name: '按方案新建“民主测评”' }).click();
    await expect(page.getByRole('heading', { level: 1, name: `${title} · 民主测评` })).toBeVisible();
    poll = page.url().split('/').at(-1) ?? '';
  });
  await vote('discipline', poll, 19);
  // Nobody holds a poll about the own unit: a bureau leader holds that of 纪委.
  await as(browser, 'bureau-leader', `/rounds/${round}?tab=polls`, async (page) => {
    await page.getByRole('button', { name: '按方案新建“民主测评”' }).click();
    await expect(page.getByRole('heading', { level: 1, name: `${title} · 民主测评` })).toBeVisible();
    poll = page.url().split('/').at(-1) ?? '';
  });
  const whole = await api.call('bureau-leader', 'GET', `${API}/polls/${poll}`);
  await api.call(
    'bureau-leader',
    'PUT',
    `${API}/polls/${poll}`,
    {
      kind: whole.kind,
      round,
      title: `${title} · 民主测评（纪委）`,
      definition: {
        ...whole.definition,
        items: whole.definition.items.filter((one: { title: string }) => one.title === '纪委'),
      },
    },
    whole.version,
  );
  await vote('bureau-leader', poll, 1);
});

test('inspectors strike what is not supported, and the score follows', async ({ browser }) => {
  await as(browser, 'inspector', `/rounds/${round}/objects/${object}/inspect`, async (page) => {
    const line = page.getByRole('row', { name: /^2\.4 / });
    // Of four that were due one is accepted: 40 − 3 × 5.
    await expect(line.getByRole('cell').nth(3)).toContainText(/^25/);
    // All that was drawn of this unit: what an earlier run left is struck as well.
    const strike = page.getByRole('button', { name: '不支持' });
    const drawn = await strike.count();
    expect(drawn).toBeGreaterThan(0);
    for (let at = 0; at < drawn; at++) {
      await strike.nth(at).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('情况说明').fill('签到表日期与会议日期不符。');
      await dialog.getByRole('button', { name: '保存' }).click();
      await expect(dialog).toHaveCount(0);
    }
    await expect(page.getByText('不予采信').first()).toBeAttached();
    await expect(line.getByRole('cell').nth(3)).toContainText(/^20/);
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
  });
  for (const one of objects.filter(({ id }) => id !== object)) {
    const inspector = inspectorOf(one);
    for (const check of await api.call(inspector, 'GET', of(one.id, '/checks'))) {
      await api.call(inspector, 'PUT', of(one.id, `/checks/${check.id}`), { finding: 'TRUE' }, check.version);
    }
    if (one.onSite) {
      await api.call(inspector, 'POST', of(one.id, '/notes'), {
        kind: 'VISIT',
        heldOn: (await api.call(inspector, 'GET', at(''))).round.asOf,
        place: one.name,
        content: '实地查看了台账。',
      });
    }
    await api.call(inspector, 'PUT', of(one.id, '/ratings/z1'), { number: 54, reason: '按评分细则' });
  }
  await as(browser, 'discipline-head', `/rounds/${round}?tab=decision`, async (page) => {
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
  await as(browser, 'discipline-head', `/rounds/${round}?tab=scores`, async (page) => {
    await expect(page.getByText(/处差异未说明/).first()).toBeVisible();
    await expect(page.getByRole('row', { name: /第一组/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /第二组/ })).toBeVisible();
    await expect(page.getByRole('button', { name: '评分完成，交换意见' })).toBeDisabled();
  });
  await as(browser, 'inspector', `/rounds/${round}/objects/${object}/inspect`, async (page) => {
    await page.getByRole('button', { name: '2.4 差异原因' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('差异原因').fill('一次会议记录不予采信');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(page.getByText('一次会议记录不予采信')).toBeVisible();
  });
  for (const one of objects) {
    const { parts } = await api.call(inspectorOf(one), 'GET', of(one.id, '/score'));
    for (const line of parts.flatMap((part: { lines: object[] }) => part.lines)) {
      if (!line.difference || Number(line.difference) === 0 || line.reason) continue;
      await api.call(inspectorOf(one), 'PUT', of(one.id, `/reasons/${line.indicator}`), {
        reason: '按核查结果',
      });
    }
  }
  await as(browser, 'discipline-head', `/rounds/${round}`, (page) =>
    step(page, '评分完成，交换意见', '交换意见'),
  );
});

test('views are exchanged, the committee decides within quota and veto', async ({ browser }) => {
  await as(browser, 'unit-leader', `/rounds/${round}?tab=decision`, async (page) => {
    await page.getByRole('button', { name: '提出意见' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('指标').fill('2.4');
    await dialog.getByLabel('意见').fill('会议确已召开。');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(page.getByText('会议确已召开。')).toBeVisible();
  });
  await as(browser, 'discipline', `/rounds/${round}?tab=decision`, async (page) => {
    await page.getByRole('button', { name: '答复' }).click();
    const answer = page.getByRole('dialog');
    await answer.getByLabel('理由').fill('签到表日期不符，维持原认定。');
    await answer.getByRole('button', { name: '答复' }).click();
    await expect(page.getByText(/签到表日期不符，维持原认定。/)).toBeVisible();
    const decision = await api.call('discipline', 'GET', at('/decision'));
    const capped = decision.objects.find((one: Thing) => one.name === '银杏巡逻中队');
    expect(
      decision.grades.findIndex((one: { code: string }) => one.code === capped.allowed),
    ).toBeGreaterThanOrEqual(3);
    for (const one of decision.objects) {
      for (const what of ['PROPOSED', 'DECIDED']) {
        await api.call('discipline', 'POST', of(one.object, '/grades'), { step: what, grade: one.allowed });
      }
    }
    await page.reload();
    await expect(page.getByText(/优秀名额 5 个/)).toBeVisible();
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
});

test('the result is published, proven and traced', async ({ browser }) => {
  let bundle: Buffer = Buffer.alloc(0);
  await as(browser, 'discipline-head', `/rounds/${round}?tab=results`, async (page) => {
    await page.getByRole('button', { name: '确定通报范围' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('文号').fill('坛公发〔2026〕演练号');
    await dialog.getByLabel('通报正文').fill('现将结果通报如下。');
    await dialog.getByRole('button', { name: '保存' }).click();
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
  await as(browser, 'unit-leader', `/rounds/${round}/objects/${object}/result`, async (page) => {
    await expect(page.getByText('重新计算与存档一致')).toBeVisible();
    await page
      .getByText(/佐证记录（\d+）/)
      .first()
      .click();
    await expect(page.getByText(/^[0-9a-f]{64}$/).first()).toBeVisible();
  });
});

async function step(page: Page, act: string, state: string) {
  await page.getByRole('button', { name: act, exact: true }).click();
  await expect(page.getByRole('main').getByText(state, { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: act, exact: true })).toHaveCount(0);
}

async function pick(page: Page, within: Locator, label: string, option: string) {
  await within.getByLabel(label, { exact: true }).click();
  await page.keyboard.type(option);
  await page
    .locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: option })
    .first()
    .click();
}

async function claim(page: Page, indicator: string, score: number) {
  const row = page.getByRole('row', { name: new RegExp(`^${indicator.replace('.', '\\.')} `) });
  await row.getByRole('spinbutton').fill(String(score));
  await row.getByRole('textbox').fill('见台账');
  await row.getByRole('button', { name: '保存' }).click();
  await expect(row.getByRole('button', { name: '保存' })).toBeDisabled();
}

async function writes(page: Page, section: string, text: string) {
  const kept = page.waitForResponse(
    (answer) => answer.request().method() === 'PUT' && answer.url().includes('/sections/'),
  );
  await page.getByRole('textbox', { name: section }).fill(text);
  expect((await kept).status()).toBe(200);
}

function signs(browser: Parameters<typeof as>[0], act: string, state: string) {
  return as(browser, 'unit-leader', `/rounds/${round}/objects/${object}/self`, async (page) => {
    await page.getByRole('button', { name: act }).click();
    await page.getByRole('dialog').getByRole('button', { name: act }).click();
    await expect(page.getByRole('main').getByText(state).first()).toBeVisible();
  });
}

/** Read before the browser goes, which takes its downloads along. */
async function saved(page: Page, button: string): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await coming).path());
}

/** Cards for both groups, all voted with; then the poll is closed. */
async function vote(holder: string, poll: string, items: number) {
  const answers = Array.from({ length: items }, () => 'good');
  for (const group of ['leaders', 'officers']) {
    const { codes } = await api.call(holder, 'PUT', `${API}/polls/${poll}/card-lots/${crypto.randomUUID()}`, {
      group,
      cards: 5,
    });
    const before = await api.call(holder, 'GET', `${API}/polls/${poll}`);
    if (before.state === 'DRAFT') {
      await api.call(holder, 'POST', `${API}/polls/${poll}/acts`, { act: 'OPEN' }, before.version);
    }
    for (const code of codes) await api.call(holder, 'POST', `${API}/ballots`, { code, answers });
  }
  const { version } = await api.call(holder, 'GET', `${API}/polls/${poll}`);
  await api.call(holder, 'POST', `${API}/polls/${poll}/acts`, { act: 'CLOSE' }, version);
}

/** One analysis of an earlier quarter, recorded with its paper, signed and accepted. */
async function fulfilOnce() {
  const owed = await api.call('staff', 'GET', `${RESPONSIBILITY}/obligations?limit=200&to=2026-10-10`);
  const quarterly = owed.items.filter((one: { item: { no: string } }) => one.item.no === '2.4');
  const due = quarterly.find((one: { accepted: number }) => one.accepted > 0) ?? quarterly.at(-1);
  const record = crypto.randomUUID();
  const path = `${RESPONSIBILITY}/records/${record}`;
  await api.call('staff', 'PUT', path, {
    heldOn: due.starts,
    title: '季度信访分析会',
    content: '分析本季度受理的信访事项。',
    participants: '政工室全体',
    obligations: [due.id],
  });
  await api.call(
    'staff',
    'PUT',
    `${path}/evidence/${crypto.randomUUID()}?name=${encodeURIComponent('签到表.pdf')}`,
    pdf(`Attendance ${title.replace(/\D/g, '')}`),
  );
  for (const [account, act] of [
    ['staff', 'SUBMIT'],
    ['unit-leader', 'SIGN'],
    ['discipline', 'ACCEPT'],
  ] as const) {
    const { version } = await api.call(account, 'GET', path);
    await api.call(account, 'POST', `${path}/acts`, { act }, version);
  }
}

/** Two indicators counted from ledgers, one rated by inspectors, one from ballots. */
async function adoptedScheme() {
  const begun = await api.call('discipline', 'POST', `${API}/schemes`, { title, year: 2026, start: 'FRAME' });
  const indicator = (code: string, requirement: string, points: number, clause: object) => ({
    code,
    requirement,
    criterion: (clause as { words: string }).words,
    method: '查台账',
    points,
    clauses: [clause],
  });
  const part = (
    code: string,
    kind: string,
    name: string,
    weight: number,
    indicators: { points: number }[],
  ) => ({
    code,
    kind,
    title: name,
    weight,
    full: indicators.reduce((sum, { points }) => sum + points, 0),
    groups: [{ code: `${code}.g`, title: '项目', indicators }],
  });
  const counted = (item: string, deduct: number) => ({
    words: `每少1次扣${deduct}分，扣完为止`,
    rule: { kind: 'PER_COUNT', step: 1, deduct },
    source: { kind: 'DUTY', keys: [item], quantity: 'SHORTFALL', absent: 'NOT_APPLICABLE' },
  });
  const parts = [
    part('q', 'QUANTITATIVE', '定量考评', 40, [
      indicator('2.4', '每季度分析', 40, counted('2.4', 5)),
      indicator('3.2', '每月联席会议', 20, counted('3.2', 1)),
    ]),
    part('r', 'QUALITATIVE', '定性考评', 30, [
      indicator('z1', '工作实效', 60, {
        words: '由检查组评分',
        rule: { kind: 'RATING', full: 60 },
        source: { kind: 'RATING', keys: [], quantity: 'EACH', absent: 'MISSING' },
      }),
    ]),
    part('b', 'APPRAISAL', '民主测评', 30, [
      indicator('m', '民主测评', 100, {
        words: '按测评结果折算',
        rule: { kind: 'BALLOT_SHARE', ballot: 'appraisal' },
        source: { kind: 'BALLOT', keys: ['overall'], quantity: 'VOTES', absent: 'MISSING' },
      }),
    ]),
  ];
  const kept = await api.call(
    'discipline',
    'PUT',
    `${API}/schemes/${begun.id}`,
    {
      ...begun.scheme,
      ballots: begun.scheme.ballots.filter((one: { code: string }) => one.code === 'appraisal'),
      sheets: ['UNIT', 'BRANCH_SECRETARY'].map((kind) => ({ kind, parts, adjustments: [] })),
      quotas: [{ kind: 'UNIT', grade: 'excellent', percent: 30 }],
    },
    begun.version,
  );
  await api.call(
    'discipline-head',
    'POST',
    `${API}/schemes/${begun.id}/adopt`,
    { basis: '演练' },
    kept.version,
  );
}
