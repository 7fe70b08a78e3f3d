import { expect, type Page, test } from '@playwright/test';
import { Api } from '../api';
import { pdf } from '../pdf';
import { as, visit } from '../people';

const API = '/api/responsibility/v1';
const DAY = '2026-11-20';

/** A word of this run alone: the bureau is shared with the other journeys. */
const word = `台账核验${Date.now() % 100_000_000}`;
const shared = `${word}（两项同办）`;
const plain = `${word}（单项）`;

test('records are accepted at one stroke after their sample was opened', async ({ browser }) => {
  const api = await Api.open(browser);
  const standards = await owed(api, '自由裁量权');
  const study = await owed(api, '集中学习教育');
  await signed(api, shared, [standards, study]);
  await signed(api, plain, [standards]);
  await api.close();

  await as(browser, 'discipline', '/acceptance/batch', async (page) => {
    await page.getByRole('checkbox', { name: shared }).check();
    await page.getByRole('checkbox', { name: plain }).check();
    await page.getByRole('button', { name: '抽样（已选 2 条）' }).click();
    await expect(page.getByText('还有 2 条抽中的记录没有打开')).toBeVisible();
    const accept = page.getByRole('button', { name: '全部验收（2 条）' });
    await expect(accept).toBeDisabled();
    const sample = page.url();

    // How often a record is claimed, what stands behind it and who looked into that.
    await page.getByRole('link', { name: shared }).click();
    await expect(page.getByText('这条记录同时对应 2 项履职事项')).toBeVisible();
    await expect(page.getByText('符合理由：同一次会议完成')).toBeVisible();
    await page.getByRole('button', { name: '预览签到表.pdf' }).click();
    const file = page.getByRole('dialog');
    await expect(file.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
    await expect(file.locator('iframe')).toBeVisible();
    await page.keyboard.press('Escape');
    await visit(page, sample);
    await expect(page.getByText('还有 1 条抽中的记录没有打开')).toBeVisible();
    await page.getByRole('link', { name: plain }).click();
    await expect(page.getByRole('heading', { level: 1, name: plain })).toBeVisible();
    await visit(page, sample);
    await accept.click();
    await expect(page.getByText('这一批已经验收。')).toBeVisible();

    await visit(page, `/records?q=${encodeURIComponent(word)}`);
    await expect(page.locator('tbody > tr')).toHaveCount(2);
    await expect(page.locator('tbody').getByText('已销号')).toHaveCount(2);
    await page.getByRole('searchbox').fill(`${word} 两项同办`);
    await expect(page.locator('tbody > tr').first()).toContainText('两项同办');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation', { name: '主导航' })).toBeHidden();
    await expect(page.getByRole('link', { name: shared })).toBeVisible();
    await page.emulateMedia({ media: null });
    expect(await saved(page)).toMatch(/\.xlsx$/);
  });
  await as(browser, 'staff-fazhi', `/records?q=${encodeURIComponent(shared)}`, async (page) => {
    await page.getByRole('link', { name: shared }).click();
    await page.getByRole('button', { name: '预览签到表.pdf' }).click();
    await expect(page.getByRole('dialog').getByText(/戴样例 预览/)).toBeVisible();
  });
});

test('a duty that asks for a record of its own is not shared', async ({ browser }) => {
  const api = await Api.open(browser);
  const standards = await owed(api, '自由裁量权');
  const study = await owed(api, '集中学习教育');
  await share(api, standards, false);
  await as(
    browser,
    'staff-fazhi',
    `/records/new?obligation=${study.id}&obligation=${standards.id}`,
    async (page) => {
      await expect(page.getByText(/“.*自由裁量.*”要求单独填报/)).toBeVisible();
    },
  );
  await share(api, standards, true);
  await api.close();
});

interface Owed {
  id: string;
  duty: string;
  plan: string;
}

/** What 法制室 owes under these words on that day. */
async function owed(api: Api, words: string): Promise<Owed> {
  const list = await api.call(
    'staff-fazhi',
    'GET',
    `${API}/obligations?limit=100&q=${encodeURIComponent(words)}`,
  );
  const found = list.items.find(
    (one: { starts: string; due: string; state: string }) =>
      one.starts <= DAY && one.due >= DAY && one.state !== 'CLOSED',
  );
  expect(found, words).toBeTruthy();
  return found;
}

/** A record of 法制室 with its paper, signed by the head. */
async function signed(api: Api, title: string, [first, ...others]: Owed[]) {
  const path = `${API}/records/${crypto.randomUUID()}`;
  const reasons = Object.fromEntries(others.map(({ id }) => [id, '同一次会议完成']));
  await api.call('staff-fazhi', 'PUT', path, {
    heldOn: DAY,
    title,
    content: '逐项核对裁量标准。',
    participants: '法制室全体',
    obligations: [first?.id, ...others.map(({ id }) => id)],
    reasons,
  });
  const paper = `${path}/evidence/${crypto.randomUUID()}?name=${encodeURIComponent('签到表.pdf')}`;
  await api.call('staff-fazhi', 'PUT', paper, pdf(`Attendance ${title.replace(/\D/g, '')} ${others.length}`));
  for (const [account, act] of [
    ['staff-fazhi', 'SUBMIT'],
    ['leader-fazhi', 'SIGN'],
  ] as const) {
    const { version } = await api.call(account, 'GET', path);
    await api.call(account, 'POST', `${path}/acts`, { act }, version);
  }
}

async function share(api: Api, { duty, plan }: Owed, shareable: boolean) {
  const settings = await api.call('discipline', 'GET', `${API}/duty-settings?plan=${plan}`);
  const { version } = settings.find((one: { duty: string }) => one.duty === duty);
  await api.call(
    'discipline',
    'PUT',
    `${API}/duty-settings/${duty}`,
    { formRequired: false, shareable },
    version,
  );
}

/** The name of the workbook that the browser was given to save. */
async function saved(page: Page): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出' }).click();
  return (await coming).suggestedFilename();
}
