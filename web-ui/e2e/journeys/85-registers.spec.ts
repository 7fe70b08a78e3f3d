import { expect, type Page, test } from '@playwright/test';
import { absent } from '../absent';
import { as, visit } from '../people';
import { usable } from '../usable';

test.describe.configure({ mode: 'serial' });

const API = '/api/responsibility/v1';
const headers = { 'X-Requested-With': 'qingyuan' };
const risk = `审核把关不严 ${Date.now()}`;
const place = `一号询问室 ${Date.now()}`;

async function take(page: Page, name: string, step: string, state: string) {
  await page.getByRole('link', { name }).click();
  await page.getByRole('button', { name: step, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: step, exact: true }).click();
  await expect(page.getByRole('main').getByText(state, { exact: true }).first()).toBeVisible();
}

test('staff enters a risk; what is missing is named until it is whole', async ({ browser }) => {
  await as(browser, 'staff-fazhi', '/registers/risk', async (page) => {
    await page.getByRole('link', { name: '登记风险点' }).first().click();
    await page.getByLabel('风险点名称').fill(risk);
    await expect(page.getByText(/提交前还需填写.*风险来源/)).toBeVisible();
    await page.getByRole('radio', { name: '业务流程' }).check();
    await page.getByLabel(/风险表现/).fill('对案卷实体审查不细，把关流于形式。');
    await page.getByLabel(/发生可能性/).fill('4');
    await page.getByLabel(/危害程度/).fill('5');
    await page.getByRole('radio', { name: '高', exact: true }).check();
    await page.getByRole('button', { name: /为“防控措施”添加一行/ }).click();
    await page.getByLabel(/^措施/).fill('重大案件双人审核');
    await expect(page.getByText(/提交前还需填写/)).toHaveCount(0);
    await page.getByRole('button', { name: '保存草稿' }).click();
    await expect(page.getByRole('heading', { level: 1, name: risk })).toBeVisible();
    await page.getByRole('button', { name: '提交审核' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '提交审核' }).click();
    await expect(page.getByRole('main').getByText('待审核', { exact: true })).toBeVisible();
  });
});

test('the head signs, the discipline office confirms, the grade names who manages it', async ({
  browser,
}) => {
  await as(browser, 'leader-fazhi', '/registers/risk/points?attention=WAITING', (page) =>
    take(page, risk, '审核通过', '待审定'),
  );
  await as(browser, 'discipline', '/registers/risk/points?attention=WAITING', async (page) => {
    await take(page, risk, '审定', '在册');
    await expect(page.getByText('局主要领导 赵示例')).toBeVisible();
    await visit(page, '/registers/risk/points?view=figures');
    await page.getByRole('link', { name: /^4，5：\d+ 条$/ }).click();
    await expect(page.getByRole('link', { name: risk })).toBeVisible();
    await usable(page, 'risk points behind a figure');
  });
  await as(browser, 'staff-yunxiu', '/registers/risk', async (page) => {
    await expect(page.getByRole('heading', { level: 1, name: '廉政风险点' })).toBeVisible();
    await absent(page, page.getByRole('link', { name: risk }));
  });
});

test('a check that finds a fault takes a place out of the coverage', async ({ browser }) => {
  const id = crypto.randomUUID();
  const entry = `${API}/register-entries/${id}`;
  await as(browser, 'staff-fazhi', '/registers', async (page) => {
    await page.request.put(entry, {
      headers,
      data: {
        kind: 'MONITORED_PLACE',
        title: place,
        values: { kind: '询问室', location: '一楼东', cameras: 2, recording: true, every: '每月' },
      },
    });
    const sent = await page.request.post(`${entry}/acts`, {
      headers: { ...headers, 'If-Match': '"0"' },
      data: { act: 'SUBMIT' },
    });
    expect(sent.status()).toBe(200);
  });
  await as(browser, 'leader-fazhi', '/registers/coverage/places?attention=WAITING', (page) =>
    take(page, place, '审核通过', '在册'),
  );
  await as(browser, 'staff-fazhi', `/registers/coverage/places/${id}`, async (page) => {
    await expect(page.getByText('正常覆盖')).toBeVisible();
    await page.getByRole('button', { name: '登记检查情况' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: '故障' }).check();
    await dialog.getByLabel(/检查发现/).fill('二号摄像机黑屏');
    await dialog.getByLabel(/修复期限/).fill('2026-12-31');
    await dialog.getByLabel(/修复期限/).press('Enter');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(page.getByText('有故障')).toBeVisible();
    await expect(page.getByRole('article').getByText('二号摄像机黑屏')).toBeVisible();
    await visit(page, '/registers/coverage/places?view=figures');
    await expect(page.getByRole('columnheader', { name: '覆盖率' })).toBeVisible();
  });
});

test('all registers are seen at one look, and as a workbook', async ({ browser }) => {
  await as(browser, 'discipline', '/registers', async (page) => {
    await expect(page.getByRole('row', { name: /廉政风险点/ })).toBeVisible();
    await usable(page, 'registers');
    await visit(page, '/registers/risk');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出' }).click();
    expect((await saved).suggestedFilename()).toBe('廉政风险点.xlsx');
  });
});
