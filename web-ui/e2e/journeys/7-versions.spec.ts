import { expect, type Page, test } from '@playwright/test';
import { Api } from '../api';
import { docx } from '../docx';
import { as, browserOf } from '../people';

test.describe.configure({ mode: 'serial' });

/** A table of this run's own: no other journey knows it, and it ends with the journey. */
const title = `党风廉政专项责任表${Date.now() % 1_000_000}`;
const first = docx(title, [
  ['1', '1.1、学习', '每年集中学习不少于2次。', '政工室', '刑侦支队', '全年'],
  ['2', '1.2、分析', '每季度开展廉政风险分析不少于1次。', '法制室', '无', '全年'],
  ['3', '1.3、会议', '每月召开联席会议。', '法制室', '无', '全年'],
  ['4', '1.4、检查', '每月检查公章使用情况1次。', '法制室', '无', '全年'],
]);
const second = docx(title, [
  ['1', '1.1、学习', '每年集中学习不少于3次。', '政工室', '刑侦大队', '全年'],
  ['2', '1.2、分析', '每季度开展廉政风险分析不少于1次。', '法制室', '无', '全年'],
  ['3', '1.4、检查', '每月检查公章使用情况1次。', '政工室', '无', '全年'],
  ['4', '1.5、谈话', '每月开展廉政谈话1次。', '法制室', '无', '全年'],
]);
const API = '/api/responsibility/v1';
/** A quarter's analysis that has its record before the new version comes, and a meeting that nobody asks for after it. */
const before = {
  quarter: '',
  meeting: '',
  check: '',
  record: '',
  title: `改版前的分析${Date.now() % 1_000_000}`,
};

test('unknown words are matched to a unit with one click', async ({ browser }) => {
  await as(browser, 'discipline', '/imports/new', async (page) => {
    await read(page, first);
    await expect(page.getByText('组织机构中没有“刑侦支队”')).toBeVisible();
    await page.getByRole('button', { name: '“刑侦支队”就是刑侦大队' }).click();
    await expect(page.getByText('已对应到刑侦大队')).toBeVisible();
    await settle(page);
    await page.getByRole('button', { name: '发布执行' }).click();
    await page.getByRole('button', { name: '确认发布' }).click();
    await expect(page).toHaveURL(/\/plan\b/);
  });
});

test('work goes on under the first version', async ({ browser }) => {
  const api = await Api.open(browser);
  const plans = await api.call('discipline', 'GET', `${API}/plans?limit=50`);
  const plan = plans.items.find(
    (one: { title: string; state: string }) => one.title === title && one.state === 'IN_FORCE',
  );
  const owed = await api.call(
    'discipline',
    'GET',
    `${API}/obligations?limit=200&plan=${plan.id}&from=2026-12-31`,
  );
  const last = (item: string) => owed.items.find((one: { item: { no: string } }) => one.item.no === item).id;
  before.quarter = last('1.2');
  before.meeting = last('1.3');
  before.check = last('1.4');
  before.record = crypto.randomUUID();
  await api.call('staff-fazhi', 'PUT', `${API}/records/${before.record}`, {
    heldOn: '2026-11-20',
    title: before.title,
    content: '研究情况。',
    participants: '全体',
    obligations: [before.quarter],
  });
  await api.close();
});

test('a new version is compared, previewed and carried out', async ({ browser }) => {
  await as(browser, 'discipline', '/imports/new', async (page) => {
    await read(page, second);
    await settle(page);
    await page.getByRole('button', { name: '作为现行表的新版' }).click();
    await page.getByRole('radio', { name: new RegExp(title) }).check();
    await page.getByRole('button', { name: '选定并对照' }).click();
    await expect(page.getByText('不变 1 项 · 修改 2 项 · 新增 1 项 · 取消 1 项')).toBeVisible();
    await expect(page.locator('del', { hasText: /^2$/ }).first()).toBeVisible();
    await expect(page.locator('ins', { hasText: /^3$/ }).first()).toBeVisible();

    await page.getByRole('button', { name: '实施新版' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(/延续 \d+ 项，调整 \d+ 项，终止 \d+ 项，新增 \d+ 项/)).toBeVisible();
    await dialog.getByLabel('终止事项的理由').fill('联席会议改由市委政法委召开');
    await dialog.getByRole('button', { name: '确认实施' }).click();
    await expect(page).toHaveURL(/\/plan\?plan=/);
    await page.getByRole('button', { name: '版本 2' }).click();
    await expect(page.getByRole('link', { name: '第 1 版', exact: true })).toBeVisible();
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: '责任主体变动' }).click();
    await expect(page.getByText('没有变动')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: '结转到下一年' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /结转到 \d+ 年/ })).toBeVisible();
    await page.getByRole('button', { name: '生成草稿并预览' }).click();
    await expect(page.getByText(/延续 \d+ 项，结转 0 项/)).toBeVisible();
  });
});

test('what goes on keeps its record, what is removed tells why, what is new is owed', async ({ browser }) => {
  await as(browser, 'staff-fazhi', `/obligations/${before.quarter}`, async (page) => {
    await expect(page.getByRole('link', { name: before.title })).toBeVisible();
    await expect(page.getByText('随新版延续')).toBeVisible();
    await page.getByRole('link', { name: before.title }).click();
    await expect(page).toHaveURL(new RegExp(before.record));

    await page.goto(`/obligations/${before.meeting}`);
    await expect(page.getByText(/\d{4}-\d\d-\d\d · 联席会议改由市委政法委召开/)).toBeVisible();
    await expect(page.getByText('随新版终止')).toBeVisible();
  });
  // What the other unit owes now is the same obligation.
  await as(browser, 'discipline', `/obligations/${before.check}`, async (page) => {
    await expect(page.getByText('随新版调整')).toBeVisible();
    await expect(page.getByText('单位 法制室 → 政工室')).toBeVisible();
  });
  const { request } = await browserOf(browser, 'discipline');
  const plans = await (await request.get(`${API}/plans?limit=50`)).json();
  const now = plans.items.find(
    (one: { title: string; state: string; replacedBy?: string }) =>
      one.title === title && one.state === 'IN_FORCE' && !one.replacedBy,
  );
  const owed = await (
    await request.get(`${API}/obligations?limit=200&plan=${now.id}&from=2026-12-31`)
  ).json();
  const unitOf = (item: string) =>
    owed.items
      .filter((one: { item: { no: string } }) => one.item.no === item)
      .map((one: { unit: { name: string } }) => one.unit.name);
  expect(unitOf('1.4')).toEqual(['政工室']);
  expect(unitOf('1.5')).toEqual(['法制室']);
  expect(unitOf('1.3')).toEqual([]);
});

/** Also after a failure: what the table asks of its units would count in the December of others. */
test.afterAll(async ({ browser }) => {
  const { request } = await browserOf(browser, 'discipline');
  const plans = await (await request.get('/api/responsibility/v1/plans?limit=50')).json();
  for (const { id, state } of plans.items.filter((one: { title: string }) => one.title === title)) {
    const path = `/api/responsibility/v1/plans/${id}`;
    const { version } = await (await request.get(path)).json();
    const headers = { 'X-Requested-With': 'qingyuan', 'If-Match': `"${version}"` };
    const answer =
      state === 'DRAFT'
        ? await request.delete(path, { headers })
        : await request.post(`${path}/close`, { headers, data: { reason: '演示结束' } });
    expect(answer.ok()).toBe(true);
  }
});

async function read(page: Page, file: Buffer) {
  await page.getByLabel('选择文件').setInputFiles({
    name: '专项责任表.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: file,
  });
  await page.getByRole('button', { name: '开始导入' }).click();
  await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}/);
}

/** Settles what is doubtful of the table as a whole and reads its rows. */
async function settle(page: Page) {
  await expect(page.getByText(/行未校对|全部校对完毕/).first()).toBeVisible();
  for (const name of [/^校对无误/, '核定无误']) {
    const open = page.getByRole('button', { name });
    for (let left = await open.count(); left > 0; left = await open.count()) {
      await open.first().click();
      await expect.poll(() => open.count()).toBeLessThan(left);
    }
  }
  await expect(page.getByText('全部校对完毕，可以发布')).toBeVisible();
}
