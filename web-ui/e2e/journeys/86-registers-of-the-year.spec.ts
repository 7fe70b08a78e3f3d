import { expect, type Page, test } from '@playwright/test';
import { Api } from '../api';
import { pdf } from '../pdf';
import { as } from '../people';

// 法制室 keeps what is public, becomes a demonstration unit and defuses a matter.
test.describe.configure({ mode: 'serial' });

const run = Date.now();
const ENTRIES = '/api/responsibility/v1/register-entries';
let api: Api;

test.beforeAll(async ({ browser }) => {
  api = await Api.open(browser);
});
test.afterAll(() => api?.close());

test('a disclosure is overdue until its proof is shown, and then due again', async ({ browser }) => {
  const title = `行政处罚结果公开 ${run}`;
  const id = await drafted('DISCLOSURE', title, {
    content: '上一季度行政处罚结果',
    scope: '社会公开',
    carrier: '互联网',
    frequency: '每季度',
    due: '2026-07-31',
  });
  await acted('staff-fazhi', id, 'SUBMIT');
  await acted('leader-fazhi', id, 'SIGN');
  await as(browser, 'discipline', `/registers/openness/catalogue?attention=WAITING&q=${run}`, (page) =>
    take(page, title, '审定', '在册'),
  );
  await as(
    browser,
    'staff-fazhi',
    `/registers/openness/catalogue?attention=OVERDUE&q=${run}`,
    async (page) => {
      await page.getByRole('link', { name: title }).click();
      await expect(page.getByText('应于 2026-07-31 前办理，已逾期')).toBeVisible();
      await page.getByRole('button', { name: '登记公开情况' }).click();
      const dialog = page.getByRole('dialog');
      await day(page, '2026-08-12');
      // It comes after its date: whether it makes that one good is asked.
      await choose(page, '对应的应公开日期', '2026-07-31（补以前未公开的）');
      await choose(page, '实际载体', '互联网');
      await dialog.getByRole('button', { name: '保存' }).click();
      // Nobody takes it for public without seeing where.
      await expect(dialog.getByRole('alert').first()).toBeVisible();
      await dialog.getByLabel('网址或位置').fill('https://gongan.example/cf/2026q2');
      await dialog.getByLabel('添加证明材料').setInputFiles({
        name: '网页截图.pdf',
        mimeType: 'application/pdf',
        buffer: pdf(`Disclosure ${run}`),
      });
      await expect(dialog.getByText('网页截图.pdf')).toBeVisible();
      await dialog.getByRole('button', { name: '保存' }).click();
      const late = page.getByRole('article', { name: '2026-08-12' });
      await expect(late).toContainText('对应期限 2026-07-31，逾期办理');
      await expect(late.getByRole('link', { name: '网页截图.pdf' })).toBeVisible();
      // The quarter after that has passed too.
      await expect(page.getByText('应于 2026-10-31 前办理，已逾期')).toBeVisible();
      await page.getByRole('button', { name: '登记公开情况' }).click();
      await day(page, '2026-10-30');
      await choose(page, '实际载体', '公开栏');
      await dialog.getByLabel('网址或位置').fill('办证大厅公开栏');
      await dialog.getByRole('button', { name: '保存' }).click();
      await expect(page.getByRole('article', { name: '2026-10-30' })).toContainText(
        '对应期限 2026-10-31，按期',
      );
      await expect(page.getByText(/已逾期$/)).toHaveCount(0);
      await expect(page.getByText('2027-01-31')).toBeVisible();
    },
  );
});

test('a demonstration unit is chosen, guided, sent back and named', async ({ browser }) => {
  const title = `法制室廉政文化示范点 ${run}`;
  const good = (criterion: string) => ({ criterion, target: `${criterion}有载体`, state: '进行中' });
  const id = await drafted('DEMONSTRATION_UNIT', title, {
    year: 2026,
    body: '创建工作小组',
    plan: '按季推进，年底验收。',
    acceptBy: '2026-12-20',
    goods: ['班子建设好', '队伍作风好', '制度执行好', '文化氛围好'].map(good),
  });
  const at = `/registers/demonstration/units?q=${run}`;
  await as(browser, 'leader-fazhi', at, (page) => take(page, title, '申报', '已申报'));
  await acted('discipline-head', id, 'CHOOSE');
  await acted('leader-fazhi', id, 'START');
  await as(browser, 'discipline', `/registers/demonstration/units/${id}`, async (page) => {
    await expect(page.getByText('文化氛围好', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: '登记到点指导' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/指导人员/).fill('戴样例');
    await dialog.getByLabel(/指导内容/).fill('查看创建台账，指导廉政文化长廊布置。');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('article')).toContainText('廉政文化长廊');
  });
  await acted('leader-fazhi', id, 'REQUEST', '自评达到四个好。');
  await as(browser, 'discipline-head', `${at}&attention=WAITING`, async (page) => {
    await take(page, title, '退回完善', '创建中', '补充群众评价。');
    await expect(page.locator('#main').getByText('补充群众评价。')).toBeVisible();
  });
  await acted('leader-fazhi', id, 'REQUEST', '已补充群众评价。');
  await as(browser, 'discipline-head', `/registers/demonstration/units/${id}`, (page) =>
    take(page, null, '命名', '已命名', '验收合格，报局党委同意。'),
  );
});

test('an unstable matter is taken on, defused, and flares up again', async ({ browser }) => {
  const title = `城北工地欠薪 ${run}`;
  const values = {
    kind: '农民工欠薪',
    place: '城北工地',
    people: 32,
    situation: '三个月工资未付。',
    grade: '高',
  };
  const id = await drafted('UNSTABLE_MATTER', title, values);
  await acted('staff-fazhi', id, 'REGISTER');
  await as(browser, 'leader-fazhi', `/registers/stability/matters/${id}`, async (page) => {
    // Nobody answers for it yet.
    await page.getByRole('button', { name: '包案化解', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '包案化解', exact: true }).click();
    await expect(dialog.getByRole('alert')).toContainText('包案责任人');
  });
  const people = await api.call('staff-fazhi', 'GET', '/api/responsibility/v1/people?q=蒋示例&limit=1');
  await api.call(
    'staff-fazhi',
    'PUT',
    `${ENTRIES}/${id}`,
    {
      kind: 'UNSTABLE_MATTER',
      title,
      values: { ...values, liable: people.items[0].id, until: '2026-12-31' },
    },
    (await api.call('staff-fazhi', 'GET', `${ENTRIES}/${id}`)).version,
  );
  await acted('leader-fazhi', id, 'BEGIN');
  await as(browser, 'staff-fazhi', `/registers/stability/matters/${id}`, async (page) => {
    await page.getByRole('button', { name: '登记化解进展' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: '有进展' }).check();
    await dialog.getByLabel(/工作情况/).fill('约谈施工方，签订付款计划。');
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('article')).toContainText('签订付款计划');
  });
  await acted('leader-fazhi', id, 'DEFUSE', '工资已付清。');
  await as(browser, 'staff-fazhi', `/registers/stability/matters/${id}`, async (page) => {
    await take(page, null, '登记反弹', '反弹', '又有二十人上访。');
    await expect(page.getByRole('listitem').filter({ hasText: '化解完毕' })).toContainText('工资已付清。');
    await page.goto(`/registers/stability/matters?view=figures`);
    await expect(page.getByRole('rowheader', { name: '农民工欠薪' }).first()).toBeVisible();
  });
});

async function drafted(kind: string, title: string, values: object): Promise<string> {
  const id = crypto.randomUUID();
  await api.call('staff-fazhi', 'PUT', `${ENTRIES}/${id}`, { kind, title, values });
  return id;
}

async function acted(account: string, id: string, act: string, reason?: string) {
  const { version } = await api.call(account, 'GET', `${ENTRIES}/${id}`);
  await api.call(account, 'POST', `${ENTRIES}/${id}/acts`, { act, reason }, version);
}

/** Takes a step on the page of an entry, which is opened from the list where its name is given. */
async function take(page: Page, name: string | null, step: string, state: string, reason?: string) {
  if (name) await page.getByRole('link', { name }).click();
  await page.getByRole('button', { name: step, exact: true }).click();
  const dialog = page.getByRole('dialog');
  if (reason) await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name: step, exact: true }).click();
  await expect(page.getByRole('main').getByText(state, { exact: true }).first()).toBeVisible();
}

async function choose(page: Page, label: string, option: string) {
  await page.getByRole('dialog').getByLabel(label).click();
  await page.locator('.ant-select-item-option', { hasText: option }).last().click();
}

async function day(page: Page, date: string) {
  const field = page.getByRole('dialog').getByLabel('日期', { exact: true });
  await field.fill(date);
  await field.press('Enter');
  await expect(field).toHaveValue(date);
}
