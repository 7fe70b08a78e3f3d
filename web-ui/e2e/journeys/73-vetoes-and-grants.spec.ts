import { type Browser, expect, test } from '@playwright/test';
import { nothingThere } from '../absent';
import { Api } from '../api';
import { ask } from '../december/clicks';
import { December } from '../december/december';
import { adoptedScheme, fulfilOnce } from '../december/year';
import { matter } from '../leadPage';
import { Office } from '../office';
import { as } from '../people';

// What was announced of a case meets the round; what is behind a figure opens to those who inspect it.
test.describe.configure({ mode: 'serial' });

const title = `否决和查阅演练 ${Date.now()}`;
const grounds = ['admonished', 'grave'].map((code) => ({
  code,
  title: code === 'grave' ? '发生严重问题' : '有人员受到诫勉',
  cappedAt: 'basic',
  outcomes: ['ADMONISHMENT'],
}));
let december: December;

test.beforeAll(async ({ browser }) => {
  const api = await Api.open(browser);
  december = new December(api);
  const scheme = await adoptedScheme(api, title, { ballots: false, vetoes: grounds });
  await december.open(title, scheme, ['政工室', '云岫派出所'], '2026-12-05');
});
test.afterAll(() => december?.api.close());

test('an announced outcome is proposed as a veto, taken over or declined', async ({ browser }) => {
  const office = new Office(browser);
  const about = matter('诫勉');
  await office.admonished(about);
  await office.close();
  await as(browser, 'discipline', `/rounds/${december.round}?tab=facts`, async (page) => {
    await page.getByRole('button', { name: '取已公布结果' }).click();
    await expect(page.getByText(/公布 \d+ 件/).first()).toBeVisible();
    await page.getByRole('tab', { name: '审定' }).click();
    const proposals = page.getByRole('list', { name: '否决建议' });
    const first = proposals.getByRole('listitem').filter({ hasText: '有人员受到诫勉' }).first();
    await expect(first).toContainText('云岫派出所');
    await expect(first).toContainText('一般民警 · 诫勉');
    await expect(first.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('main')).not.toContainText('姜样例');
    await expect(page.getByRole('main')).not.toContainText(about);
  });
  await as(browser, 'discipline-head', `/rounds/${december.round}?tab=decision`, async (page) => {
    const proposals = page.getByRole('list', { name: '否决建议' });
    const of = (ground: string) => proposals.getByRole('listitem').filter({ hasText: ground }).first();
    await of('有人员受到诫勉').getByRole('button', { name: '采纳', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('依据', { exact: true }).fill('本年度内受到诫勉并已宣布。');
    await dialog.getByLabel('认定机关').fill('局党委');
    await dialog.getByLabel('依据文件').fill('坛公纪〔2026〕演练号');
    await dialog.getByRole('button', { name: '采纳', exact: true }).click();
    await expect(dialog).toHaveCount(0);
    await expect(of('有人员受到诫勉')).toContainText('已采纳');
    await expect(page.getByText(/局党委 · 公布日期 .* · 坛公纪〔2026〕演练号/)).toBeVisible();
    // Other journeys announce outcomes of the same unit: all that is left is declined.
    const declining = proposals.getByRole('button', { name: '不予采纳' });
    for (let left = await declining.count(); left > 0; left--) {
      await declining.first().click();
      await dialog.getByLabel('理由').fill('情节轻微，不属于严重问题。');
      await dialog.getByRole('button', { name: '不予采纳' }).click();
      await expect(dialog).toHaveCount(0);
      await expect(declining).toHaveCount(left - 1);
    }
    await expect(of('发生严重问题')).toContainText('情节轻微，不属于严重问题。');
    await expect(page.getByText('请逐项采纳或不予采纳')).toHaveCount(0);
  });
});

test('an outcome is revoked: the group is told, and the veto is lifted with a reason', async ({
  browser,
}) => {
  const { api } = december;
  const [taken] = await api.call('discipline', 'GET', december.at('/vetoes'));
  const revocation = { basis: '坛公纪复〔2026〕演练号' };
  await api.call('case-manager', 'POST', `/api/case/v1/outcomes/${taken.outcome}/revocation`, revocation);
  await as(browser, 'discipline', `/rounds/${december.round}?tab=facts`, async (page) => {
    await page.getByRole('button', { name: '查对撤销情况' }).click();
    await expect(page.getByRole('list', { name: '已撤销的处理结果' })).toContainText('云岫派出所 · 诫勉');
  });
  await as(browser, 'discipline-head', `/rounds/${december.round}?tab=decision`, async (page) => {
    const veto = page.getByRole('list', { name: '一票否决' }).getByRole('listitem');
    await expect(veto).toContainText(/所依据的处理结果已于 .* 撤销，请重新研究/);
    await expect(veto.getByRole('button', { name: '维持否决' })).toBeVisible();
    const reviewed = {
      理由: '诫勉决定已撤销，不再构成否决情形。',
      决定机关: '局党委',
      依据文件: '坛公发〔2026〕复查演练号',
    };
    await ask(page, '解除否决', reviewed);
    await expect(veto).toContainText('已解除');
    await expect(veto).toContainText('诫勉决定已撤销，不再构成否决情形。（局党委 · 坛公发〔2026〕复查演练号');
    await expect(veto.getByRole('button')).toHaveCount(0);
  });
});

test('a figure opens into its records beside the report', async ({ browser }) => {
  const { api } = december;
  await fulfilOnce(api, title);
  const scheme = await adoptedScheme(api, `${title}（查阅）`, { ballots: false });
  const round = new December(api);
  await round.open(`${title}（查阅）`, scheme, ['政工室', '云岫派出所'], '2026-12-05', '2026-10-31');
  await api.call('discipline', 'POST', round.at('/snapshots'), { kind: 'MAIN' });
  await api.call('discipline', 'PUT', round.at('/seed'), { seed: title });
  await round.team('第一组', ['陈样例'], [...round.objects]);
  await round.act('discipline', 'START_INSPECTION');
  const object = round.named('政工室');
  let record = '';
  await as(browser, 'inspector-two', `/rounds/${round.round}/objects/${object}/self`, async (page) => {
    await expect(page.getByText(/您可以查阅该对象考评期内的台账/)).toBeVisible();
    const figure = page.getByRole('listitem').filter({ hasText: '佐证记录' }).first();
    await figure.getByText('佐证记录').click({ timeout: 20_000 });
    await figure.getByRole('link', { name: '记录 1' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '季度信访分析会' })).toBeVisible();
    await expect(page.getByText('签到表.pdf').first()).toBeVisible();
    await expect(page.getByRole('button', { name: /签字|退回|接收/ })).toHaveCount(0);
    record = new URL(page.url()).pathname;
  });
  // The grant is the inspector's own: others, who are not on the team, find no record and are given none.
  await nothingAt(browser, 'superior', record);
  await expect(api.call('inspector', 'POST', round.of(object, '/grants'))).rejects.toThrow(/"status":403/);
  // With the scoring it is over.
  await round.load();
  for (const one of round.objects) await round.inspect(one, 'inspector-two');
  await round.act('discipline', 'START_SCORING');
  await round.act('discipline-head', 'CONCLUDE_SCORING');
  await expect(api.call('inspector-two', 'POST', round.of(object, '/grants'))).rejects.toThrow(
    /"status":409/,
  );
  // A try that failed half way leaves a round whose grants have not ended.
  if (test.info().retry === 0) await nothingAt(browser, 'inspector-two', record);
});

async function nothingAt(browser: Browser, account: string, path: string) {
  await as(browser, account, path, async (page) => {
    await nothingThere(page, page.getByText('签到表.pdf'));
  });
}
