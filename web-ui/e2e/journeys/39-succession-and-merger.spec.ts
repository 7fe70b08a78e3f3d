import { expect, type Page, test } from '@playwright/test';
import { Api } from '../api';
import { type OwnTable, ownTable } from '../ownTable';
import { pdf } from '../pdf';
import { as } from '../people';

// People and units change in mid-year: what is owed passes on, what was done stays.
test.describe.configure({ mode: 'serial' });

const run = Date.now() % 100_000_000;
const API = '/api/responsibility/v1';
const names = {
  team: `演练一队${run}`,
  next: `演练二队${run}`,
  half: `演练三队${run}`,
  rest: `演练四队${run}`,
};
const office = `演练副局长${run}`;
const id = { team: '', next: '', half: '', rest: '', leaders: '' };
let api: Api;
let table: OwnTable;
let post = { id: '', data: {} };

test.beforeAll(async ({ browser }) => {
  api = await Api.open(browser);
  for (const [key, name] of Object.entries(names)) id[key as keyof typeof id] = await unit(name);
  id.leaders = await unit(`演练班子${run}`);
  post = await takesOffice('甲演练', '2026-01-01');
  table = await ownTable(browser, `机构调整演练责任表${run}`, [
    ['1', '1.1、党课', '领导干部每年上廉政党课不少于1次。', '纪委', '无', '全年'],
    ['2', '1.2、分析', '每季度开展廉政风险分析不少于1次。', `${names.team}、法制室`, '无', '全年'],
    ['3', '1.3、会议', '每月召开联席会议。', names.team, '无', '全年'],
  ]);
});

test.afterAll(async () => {
  if (!api) return;
  await table?.close();
  for (const key of ['half', 'rest', 'leaders'] as const) await ended(id[key]);
  await api.close();
});

test('a leader leaves, the post is vacant, and whose the lecture is then 纪委 decides', async ({
  browser,
}) => {
  const lecture = (await owed(1)).find(({ owner }) => owner?.name.includes('甲演练'));
  expect(lecture, 'the lecture of the post').toBeTruthy();
  await api.call('admin', 'PUT', `${API}/posts/${post.id}`, { ...post.data, validTo: '2026-10-31' }, 0);
  await as(browser, 'discipline', `/obligations/${lecture?.id}`, async (page) => {
    await expect(page.getByRole('alert').filter({ hasText: '甲演练' })).toContainText('2026-11-01');
  });
  post = await takesOffice('乙演练', '2026-11-16');
  await as(browser, 'discipline', `/obligations/${lecture?.id}`, async (page) => {
    const told = page.getByRole('alert').filter({ hasText: '甲演练' });
    await expect(told).toContainText('乙演练自 2026-11-16 起接任该职务');
    const holders = told.getByRole('listitem');
    await expect(holders).toHaveCount(2);
    await expect(holders.nth(0)).toContainText(`甲演练（${office}）2026-01-01 — 2026-10-31`);
    await expect(holders.nth(1)).toContainText(`乙演练（${office}）2026-11-16`);
  });
});

test('a deputy signs while the head is away, under both names', async ({ browser }) => {
  const study = (await api.call('staff-jiwei', 'GET', `${API}/obligations?limit=200`)).items.find(
    (one: { kind: string; state: string }) => one.kind === 'RECURRING' && one.state !== 'CLOSED',
  );
  const title = `代理签字演练${run}`;
  const record = await drafted('staff-jiwei', title, study.id);
  await acted('staff-jiwei', record, 'SUBMIT');
  const deputy = (await api.call('discipline-head', 'GET', `${API}/people?q=戴样例&limit=1`)).items[0].id;
  const day = (await api.call('admin', 'GET', `${API}/business-day`)).today;
  const delegation = await api.call('discipline-head', 'PUT', `${API}/delegations/${crypto.randomUUID()}`, {
    deputy,
    signs: true,
    accepts: false,
    starts: day,
    ends: day,
    reason: `外出学习${run}`,
  });
  await as(browser, 'discipline', '/signing', async (page) => {
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('button', { name: '签字', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '签字', exact: true }).click();
    await expect(page.getByText(/戴样例.*代.*孙示例/).first()).toBeVisible();
  });
  await api.call(
    'discipline-head',
    'POST',
    `${API}/delegations/${delegation.id}/revoke`,
    { reason: '返岗' },
    delegation.version,
  );
});

test('a unit with records and open work is merged, and nothing is lost or doubled', async ({ browser }) => {
  const quarters = await owed(2);
  expect(quarters).toHaveLength(4);
  const [third, fourth] = ['2026-09-30', '2026-12-31'].map((due) => quarters.find((one) => one.due === due));
  const done = await drafted('staff-fazhi', `四季度分析${run}`, fourth?.id ?? '');
  await acted('staff-fazhi', done, 'SUBMIT');
  await acted('leader-fazhi', done, 'SIGN');
  await acted('discipline', done, 'ACCEPT');
  const late = await drafted('staff-fazhi', `三季度补办${run}`, third?.id ?? '');
  await acted('staff-fazhi', late, 'SUBMIT');
  await acted('leader-fazhi', late, 'SIGN');
  const before = await states();

  await as(browser, 'admin', `/directory?unit=${id.team}`, async (page) => {
    await reorganised(page, '并入其他单位', names.next, /承接未完成事项 15 项，合并重复事项 0 项/);
  });
  expect(await states()).toEqual(before);
  await as(browser, 'discipline', `/obligations/${third?.id}`, async (page) => {
    await expect(page.getByText(names.next).first()).toBeVisible();
    await expect(page.getByRole('link', { name: `三季度补办${run}` })).toBeVisible();
    await expect(page.getByText(new RegExp(`${names.team}.*${names.next}`)).first()).toBeVisible();
  });
  await acted('discipline', late, 'ACCEPT');
  await as(browser, 'staff-fazhi', `/obligations/${third?.id}`, async (page) => {
    await expect(page.getByText('逾期补办').first()).toBeVisible();
  });
  const meetings = await owed(3);
  expect(meetings).toHaveLength(12);
  expect(new Set(meetings.map((one) => one.unit.id))).toEqual(new Set([id.next]));
});

test('a unit is split: one part takes over all that is open, what the other owes a person says', async ({
  browser,
}) => {
  const before = await states();
  await as(browser, 'admin', `/directory?unit=${id.next}`, async (page) => {
    await reorganised(page, '拆分', names.half, /承接未完成事项 14 项/, names.rest);
  });
  expect(await states()).toEqual(before);
  const meetings = await owed(3);
  expect(new Set(meetings.map((one) => one.unit.id))).toEqual(new Set([id.half]));
  await as(browser, 'discipline', `/obligations/${meetings[0]?.id}`, async (page) => {
    // Both hands that it went through can be read.
    await expect(page.getByText(new RegExp(`${names.team}.*${names.next}`)).first()).toBeVisible();
    await expect(page.getByText(new RegExp(`${names.next}.*${names.half}`)).first()).toBeVisible();
    await page.goto(`/obligations?plan=${table.id}&unit=${id.rest}`);
    await expect(page.getByText('没有符合条件的事项')).toBeVisible();

    // The row names the unit that was before both: its two parts are proposed.
    await page.goto(`/plan?plan=${table.id}`);
    await page.getByRole('button', { name: '责任主体变动（待核定）' }).click();
    await expect(page.getByText(`${names.next}已拆分，拆出的各单位承担哪些任务尚未核定`)).toBeVisible();
    await expect(page.getByText(`改由 ${names.half}、${names.rest} 承担`)).toBeVisible();
    await page.getByRole('checkbox', { name: `选择${names.half}` }).check();
    await page.getByRole('button', { name: '调整所选', exact: true }).click();
    await expect(page.getByText('已调整')).toBeVisible();
    await expect(page.getByText(`改由 ${names.half}、${names.rest} 承担`)).toHaveCount(0);
    await expect(page.getByText(/尚未核定/)).toHaveCount(0);
    await page.goto(`/obligations?plan=${table.id}&unit=${id.rest}`);
    await expect(page.getByRole('link', { name: '每月召开联席会议' }).first()).toBeVisible();
  });
});

interface Owed {
  id: string;
  due: string;
  state: string;
  unit: { id: string };
  owner?: { name: string };
}

/** What the row asks of anybody, by due date. */
async function owed(row: number): Promise<Owed[]> {
  const path = `${API}/obligations?limit=200&plan=${table.id}&row=${table.rows[row - 1]?.id}`;
  return (await api.call('discipline', 'GET', path)).items;
}

async function states() {
  const all = [...(await owed(2)), ...(await owed(3))];
  return all.map((one) => [one.id, one.due, one.state]).sort();
}

async function unit(name: string): Promise<string> {
  const unit = crypto.randomUUID();
  await api.call('admin', 'PUT', `${API}/units/${unit}`, {
    id: unit,
    bureau: 'jintan',
    name,
    kind: 'LEADERSHIP',
    parent: null,
    ordinal: 90,
    aliases: [],
    validFrom: '2026-01-01',
  });
  return unit;
}

async function ended(unit: string) {
  const found = await api.call('admin', 'GET', `${API}/units/${unit}`);
  const successor = (await api.call('admin', 'GET', `${API}/units?limit=200`)).items.find(
    ({ name }: { name: string }) => name === '银杏巡逻中队',
  );
  const on = await api.call('admin', 'GET', `${API}/business-day`);
  const body = { kind: 'MERGE', successor: successor.id, on: on.today, basis: '演练结束', parts: [] };
  await api.call('admin', 'POST', `${API}/units/${unit}/reorganisation`, body, found.version);
}

/** Somebody takes up the office of this run. */
async function takesOffice(name: string, validFrom: string) {
  const person = crypto.randomUUID();
  await api.call('admin', 'PUT', `${API}/people/${person}`, {
    id: person,
    bureau: 'jintan',
    policeNumber: `${run}${validFrom.slice(5, 7)}`,
    name,
    unit: id.leaders,
    validFrom,
  });
  const data = {
    id: crypto.randomUUID(),
    bureau: 'jintan',
    unit: id.leaders,
    person,
    title: office,
    kind: 'DEPUTY_CHIEF',
    economicResponsibility: false,
    validFrom,
  };
  await api.call('admin', 'PUT', `${API}/posts/${data.id}`, data);
  return { id: data.id, data };
}

async function drafted(account: string, title: string, obligation: string): Promise<string> {
  const record = crypto.randomUUID();
  const path = `${API}/records/${record}`;
  await api.call(account, 'PUT', path, {
    heldOn: '2026-11-20',
    title,
    content: '研究情况。',
    participants: '全体',
    obligations: [obligation],
  });
  const paper = `${path}/evidence/${crypto.randomUUID()}?name=${encodeURIComponent('签到表.pdf')}`;
  await api.call(account, 'PUT', paper, pdf(`Attendance ${run} ${title.length} ${obligation.slice(0, 8)}`));
  return record;
}

async function acted(account: string, record: string, act: string) {
  const { version } = await api.call(account, 'GET', `${API}/records/${record}`);
  await api.call(account, 'POST', `${API}/records/${record}/acts`, { act }, version);
}

/** Previews, reads what it will do, and carries it out. */
async function reorganised(page: Page, kind: string, successor: string, effect: RegExp, part?: string) {
  await page.getByRole('button', { name: '机构改革' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(kind, { exact: true }).click();
  await choose(page, '承接单位', successor);
  if (part) await choose(page, '拆分出的其他单位', part);
  await dialog.getByLabel('依据（文号）').fill(`演练〔${run}〕1号`);
  await dialog.getByRole('button', { name: '预览' }).click();
  await expect(dialog.getByText(effect)).toBeVisible();
  await dialog.getByRole('button', { name: '确认实施' }).click();
  await expect(dialog).toHaveCount(0);
}

async function choose(page: Page, label: string, option: string) {
  await page.getByRole('dialog').getByLabel(label).fill(option);
  await page.locator('.ant-select-item-option', { hasText: option }).last().click();
}
