import { expect, type Page, test } from '@playwright/test';
import { absent } from '../absent';
import { Api } from '../api';
import { December } from '../december/december';
import { adoptedScheme, fulfilOnce } from '../december/year';
import { as } from '../people';
import { turnTo } from '../turnTo';

// Somebody else is faster, or the day is over: the page says so precisely, and what was typed is still there.
test.describe.configure({ mode: 'serial' });

const API = '/api/inspection/v1';
const title = `考评并发演练 ${Date.now()}`;
let december: December;
let political = '';
let yunxiu = '';
const self = (object: string) => `/rounds/${december.round}/objects/${object}/self`;

test.beforeAll(async ({ browser }) => {
  const api = await Api.open(browser);
  december = new December(api);
  await fulfilOnce(api, title);
  await december.open(title, await adoptedScheme(api, title), ['政工室', '云岫派出所'], '2026-11-01');
  political = december.named('政工室');
  yunxiu = december.named('云岫派出所');
});
test.afterAll(() => december?.api.close());

test('facts that another froze meanwhile are shown, not taken twice', async ({ browser }) => {
  await as(browser, 'discipline', `/rounds/${december.round}?tab=facts`, async (page) => {
    const freeze = page.getByRole('button', { name: '固化考评事实' });
    await expect(freeze).toBeEnabled();
    await december.api.call('discipline-head', 'POST', december.at('/snapshots'), { kind: 'MAIN' });
    await freeze.click();
    await page.getByRole('dialog').getByRole('button', { name: '固化' }).click();
    await expect(page.getByRole('alert').getByText('考评事实已经固化，不能再取。')).toBeVisible();
    await expect(page.getByText('事实已固化并核对校验值')).toBeVisible();
    await expect(freeze).toHaveCount(0);
  });
});

test('two people on one section and one score: nothing that was typed is lost', async ({ browser }) => {
  await as(browser, 'staff-yunxiu', self(yunxiu), async (page) => {
    const box = page.getByRole('textbox', { name: '取得的实效' });
    const row = page.getByRole('row', { name: /^z1 / });
    await expect(box).toBeVisible();
    await row.getByRole('spinbutton').fill('58');
    await row.getByRole('textbox').fill('经办人的说明');
    // The head is faster on both.
    await december.report({ id: yunxiu, name: '云岫派出所', kind: 'UNIT' }, { submit: false });
    // The service is away for a moment while the person comes back from another window, and then it is there again.
    let refused = 0;
    await page.route('**/self-inspection', (route) => {
      refused++;
      return route.fulfill({ status: 503 });
    });
    await turnTo(page);
    await expect.poll(() => refused, { timeout: 20_000 }).toBe(3);
    await page.unroute('**/self-inspection');
    await expect(row.getByRole('textbox')).toHaveValue('经办人的说明');
    await turnTo(page);
    await expect(page.getByRole('textbox', { name: '取得的实效' })).toHaveValue('云岫派出所按要求办理。');
    await expect(row.getByRole('textbox')).toHaveValue('经办人的说明');
    await row.getByRole('button', { name: '保存' }).click();
    await expect(row.getByText('他人刚刚保存了对此项的修改')).toBeVisible();
    await expect(row.getByRole('listitem').filter({ hasText: '见台账' })).toContainText('保留了您填写的内容');
    await expect(row.getByRole('textbox')).toHaveValue('经办人的说明');
    // While the first one is still on its way a second press counts for nothing; then its name says 'loading'.
    await row.getByRole('button', { name: '保存', exact: true }).click();
    await expect(row.getByRole('alert')).toHaveCount(0);
    await expect(row.getByRole('button', { name: '保存' })).toBeDisabled();
  });
  await as(browser, 'staff-yunxiu', self(yunxiu), async (page) => {
    const box = page.getByRole('textbox', { name: '取得的实效' });
    await expect(box).toHaveValue('云岫派出所按要求办理。');
    const { sections } = await december.api.call(
      'leader-yunxiu',
      'GET',
      december.of(yunxiu, '/self-inspection'),
    );
    await december.api.call(
      'leader-yunxiu',
      'PUT',
      december.of(yunxiu, '/self-inspection/sections/EFFECT'),
      { content: '所长写的实效。' },
      sections.find((one: { section: string }) => one.section === 'EFFECT').version,
    );
    await box.fill('经办人写的实效。');
    await expect(page.getByText('他人已修改此节，已载入其内容')).toBeVisible();
    await expect(box).toHaveValue('所长写的实效。');
    await expect(page.getByLabel('我的文字')).toHaveValue('经办人写的实效。');
  });
});

test('a report after its last day is taken and marked late', async ({ browser }) => {
  await as(browser, 'leader-yunxiu', self(yunxiu), async (page) => {
    await page.getByRole('button', { name: '签字上报' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(/截止日期为 2026-11-01.*记为逾期上报/)).toBeVisible();
    await dialog.getByRole('button', { name: '签字上报' }).click();
    await expect(page.getByText('已上报 · 逾期上报')).toBeVisible();
  });
});

test('whoever has not handed in is reminded, until it is handed in', async ({ browser }) => {
  await as(browser, 'staff', '/reminders', async (page) => {
    const row = page
      .getByRole('region', { name: '考评提醒' })
      .getByRole('row', { name: new RegExp(`自查报告还未上报 政工室 ${title}`) });
    // The job looks every twenty seconds.
    await expect(async () => {
      await page.reload();
      await expect(row).toBeVisible({ timeout: 3_000 });
    }).toPass({ timeout: 60_000 });
    await expect(row.getByText(/逾期/)).toBeVisible();
    await december.report({ id: political, name: '政工室', kind: 'UNIT' });
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: '提醒' })).toBeVisible();
    await absent(page, row);
  });
});

test('two inspectors at one record: the second sees what the first found', async ({ browser }) => {
  await december.api.call('discipline', 'PUT', december.at('/seed'), { seed: title });
  await december.team('联合组', ['舒样例', '陈样例'], december.objects);
  await december.act('discipline', 'START_INSPECTION');
  await as(browser, 'inspector', `/rounds/${december.round}/objects/${political}/inspect`, async (page) => {
    await page.getByRole('button', { name: '不支持' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('情况说明').fill('签到表缺两人签名。');
    const [check] = await december.api.call('inspector-two', 'GET', december.of(political, '/checks'));
    await december.api.call(
      'inspector-two',
      'PUT',
      december.of(political, `/checks/${check.id}`),
      { finding: 'TRUE' },
      check.version,
    );
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(dialog.getByText('内容已被他人修改，请刷新后再试。')).toBeVisible();
    await expect(dialog.getByText(/^属实 · 陈样例/)).toBeVisible();
    await expect(dialog.getByLabel('情况说明')).toHaveValue('签到表缺两人签名。');
    // Until all of the page is read anew the button turns and takes no click.
    await expect(dialog.locator('.ant-btn-loading')).toHaveCount(0);
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText(/不支持 · 舒样例：签到表缺两人签名。/)).toBeVisible();
  });
});

test('a ballot that was opened twice counts once', async ({ browser }) => {
  let poll = '';
  await as(browser, 'bureau-leader', `/rounds/${december.round}?tab=polls`, async (page) => {
    await page.getByRole('button', { name: '按方案新建“民主测评”' }).click();
    await expect(page.getByRole('heading', { level: 1, name: `${title} · 民主测评` })).toBeVisible();
    poll = page.url().split('/').at(-1) ?? '';
  });
  const path = `${API}/polls/${poll}`;
  const lot = `${path}/card-lots/${crypto.randomUUID()}`;
  const { codes } = await december.api.call('bureau-leader', 'PUT', lot, { group: 'officers', cards: 3 });
  const { version } = await december.api.call('bureau-leader', 'GET', path);
  await december.api.call('bureau-leader', 'POST', `${path}/acts`, { act: 'OPEN' }, version);
  const context = await browser.newContext();
  const [first, second] = [await context.newPage(), await context.newPage()];
  for (const page of [first, second]) {
    await page.goto(`/vote#${codes[0]}`);
    await page.getByRole('button', { name: '开始作答' }).click();
    await page.getByRole('radio', { name: '好', exact: true }).first().check({ force: true });
    await page.getByRole('radio', { name: '好', exact: true }).last().check({ force: true });
  }
  await hand(first);
  await expect(first.getByRole('heading', { name: '已提交，谢谢' })).toBeVisible();
  await hand(second);
  await expect(second.getByText('用此测评码提交的测评表已经计入')).toBeVisible();
  await expect(second.getByRole('radio', { name: '好', exact: true }).first()).toBeChecked();
  await context.close();
});

async function hand(page: Page) {
  await page.getByRole('button', { name: '提交（已答 2 / 2）' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '确认提交' }).click();
}
