import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { as } from '../people';

test.describe.configure({ mode: 'serial' });

/** A poll of this run's own. */
const title = `民主测评${Date.now() % 1_000_000}`;
const BUNDLE = fileURLToPath(
  new URL('../../src/features/proof/testdata/worked-example.zip', import.meta.url),
);
let poll = '';
let leaders: string[] = [];
let guest = '';

test('a poll is set up, its cards printed, its paper noted', async ({ browser }) => {
  await as(browser, 'discipline', '/polls', async (page) => {
    await page.getByRole('button', { name: '新建测评' }).click();
    await page.getByLabel('名称', { exact: true }).fill(title);
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    poll = page.url().split('/').pop() ?? '';
    leaders = await issue(page, '领导', 3);
    guest = (await issue(page, '群众代表', 1))[0] ?? '';
    const paper = card(page, '录入纸质票');
    await choose(page, paper, '民警');
    await paper.getByLabel('累计发出').fill('3');
    await paper.getByRole('button', { name: '登记纸质票发出数' }).click();
    await act(page, '开始测评');
    await expect(page.getByText('测评已开始')).toBeVisible();
  });
});

test('whoever holds a card votes on a phone, once, without signing in', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const page = await context.newPage();
  await page.goto('/vote');
  await page.getByLabel(/测评码印在/).fill((leaders[0] ?? '').toLowerCase().replaceAll('-', ''));
  await page.getByRole('button', { name: '开始作答' }).click();
  await vote(page, '好');

  // By the address of the card's code; it does not stay in the address.
  await page.goto('about:blank');
  await page.goto(`/vote#${leaders[1]}`);
  await expect(page).toHaveURL(/\/vote$/);
  await page.getByRole('button', { name: '开始作答' }).click();
  await vote(page, '较好');

  await page.getByRole('button', { name: '下一位' }).click();
  await page.getByLabel(/测评码印在/).fill(leaders[0] ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByText('用此测评码提交的测评表已经计入')).toBeVisible();
  for (const code of [leaders[2], guest]) {
    const answer = await page.request.post('/api/inspection/v1/ballots', { data: { code, answers: ['A'] } });
    expect(answer.status()).toBe(204);
  }
  await context.close();
});

test('paper is typed in twice, compared and counted', async ({ browser }) => {
  await as(browser, 'discipline', `/polls/${poll}`, async (page) => {
    await expect(page.getByText('进行中任何人都看不到票数分布')).toBeVisible();
    const paper = card(page, '录入纸质票');
    await choose(page, paper, '民警');
    await paper.getByLabel('本批份数').fill('3');
    await paper.getByRole('button', { name: '新建批次' }).click();
    await type(page, '112');
    await expect(page.getByText('已录完 1 / 2 人')).toBeVisible();
  });
  await as(browser, 'inspector', `/polls/${poll}`, async (page) => {
    await page.getByRole('link', { name: '已录完 1 / 2 人' }).click();
    await type(page, '132');
    await expect(page.getByText('与另一人录入不一致 1 处')).toBeVisible();
    await expect(page.getByText('第 2 份第 1 项：一人录“好”，一人录“一般”')).toBeVisible();
    await expect(page.getByRole('button', { name: '计入票数' })).toBeDisabled();
    await type(page, '112');
    await page.getByRole('button', { name: '计入票数' }).click();
    await expect(page.getByText('已计入')).toBeVisible();
  });
});

test('the result appears at the end, and only above the minimum', async ({ browser }) => {
  await as(browser, 'discipline', `/polls/${poll}`, async (page) => {
    await act(page, '结束测评');
    const row = (group: string) => page.getByRole('row').filter({ hasText: group }).last();
    // (100 + 80 + 100) ÷ 3 and (100 + 100 + 80) ÷ 3
    await expect(row('领导')).toContainText('93.33');
    await expect(row('民警')).toContainText('93.33');
    await expect(row('群众代表')).toContainText('有效票不足 3，不显示');
    await expect(page.getByText('有群体不足最低票数，不出总分')).toBeVisible();
  });
});

test('a bundle is verified in the browser, and a changed one is not', async ({ browser }) => {
  await as(browser, 'auditor', '/verify', async (page) => {
    await page.getByLabel('选择证据包').setInputFiles(BUNDLE);
    await expect(page.getByText(/核验通过/)).toBeVisible();
    await expect(page.getByRole('cell', { name: '88.01' })).toBeVisible();
    const changed = readFileSync(BUNDLE);
    changed.write('4', changed.indexOf('"done":3') + 7);
    await page
      .getByLabel('选择证据包')
      .setInputFiles({ name: 'changed.zip', mimeType: 'application/zip', buffer: changed });
    await expect(page.getByText('文件与清单不符')).toBeVisible();
    await expect(page.getByText(/facts\/UNIT-/)).toBeVisible();
  });
});

function card(page: Page, name: string) {
  return page.locator('.ant-card').filter({ has: page.locator('.ant-card-head', { hasText: name }) });
}

async function choose(page: Page, within: ReturnType<typeof card>, group: string) {
  await within.getByLabel('测评群体').click();
  await page.locator('.ant-select-item-option', { hasText: group }).last().click();
}

async function issue(page: Page, group: string, number: number): Promise<string[]> {
  const cards = card(page, '测评卡');
  await choose(page, cards, group);
  await cards.getByLabel('张数').fill(String(number));
  await cards.getByRole('button', { name: '发卡' }).click();
  const sheet = page.getByRole('region', { name: '打印测评卡' });
  await expect(sheet.locator('code')).toHaveCount(number);
  const codes = await sheet.locator('code').allTextContents();
  await sheet.getByRole('button', { name: '我已打印，关闭' }).click();
  return codes;
}

async function act(page: Page, name: string) {
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog').getByRole('button', { name }).click();
}

async function vote(page: Page, option: string) {
  await page.getByRole('radio', { name: option, exact: true }).first().check({ force: true });
  await page.getByRole('button', { name: '提交（已答 1 / 1）' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '确认提交' }).click();
  await expect(page.getByRole('heading', { name: '已提交，谢谢' })).toBeVisible();
}

async function type(page: Page, keys: string) {
  await page
    .getByRole('button', { name: /^第 1 份 1/ })
    .first()
    .click();
  await page.keyboard.type(keys);
  await page.getByRole('button', { name: '录完，提交比对' }).click();
}
