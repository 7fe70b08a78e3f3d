import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { Api } from '../api';
import { as, visit } from '../people';

const API = '/api/responsibility/v1';

/** Words of this run alone: the bureau is shared with the other journeys. */
const run = Date.now() % 100_000_000;

type Value = string | number | boolean | Record<string, string | number>;

/** One row of the table as its unit writes it down. */
interface Work {
  item: string;
  /** Words of the clause. */
  clause: string;
  /** What the obligation asks for, where an event opens several. */
  act?: string;
  form: string;
  values: Record<string, Value>;
  /** What the evaluation may count of it. */
  measures: [title: string, value: string][];
}

const DISCIPLINE: Work[] = [
  {
    item: '1.3',
    clause: '勤廉标兵',
    form: '勤廉标兵遴选',
    values: { 遴选方式: '民主推荐', 候选人数: 6, 当选标兵: { 姓名: '姜样例', 主要事迹: '扎根社区十年' } },
    measures: [
      ['候选人数', '6 人'],
      ['当选标兵人数', '1 人'],
    ],
  },
  {
    item: '1.6',
    clause: '廉政文化示范点',
    form: '廉政文化示范点争创',
    values: {
      示范点名称: '云岫派出所廉政文化长廊',
      所在单位: '云岫派出所',
      争创级别: '市级',
      争创状态: '已命名',
      命名日期: '2026-11-10',
      命名机关: '市纪委',
      建设内容与特色: '长廊、书角和警示教育室。',
    },
    measures: [
      ['争创级别', '市级'],
      ['争创状态', '已命名'],
    ],
  },
  {
    item: '4.4',
    clause: '巡视检查',
    form: '警风警纪监督员巡视检查',
    values: {
      监督员: `林监督${run}`,
      检查情况: { 重点: '重点岗位', 名称: '户籍窗口', 发现问题: 2 },
      提出建议: 4,
      检查结论: '窗口服务规范，等候时间偏长。',
    },
    measures: [
      ['参加监督员', '1 人'],
      ['提出建议', '4 条'],
      ['发现问题合计', '2 个'],
    ],
  },
  {
    item: '4.5',
    clause: '集中治理',
    form: '专项治理',
    values: {
      治理重点: '乱收滥罚',
      治理项目名称: '涉案财物管理专项治理',
      选题依据: '上年度检查发现台账不全。',
      发现问题: 5,
      已整改: 5,
      责任追究: 0,
      治理成效: '台账补齐，制度已修订。',
      治理已结束: true,
    },
    measures: [
      ['已整改', '5 个'],
      ['治理已结束', '是'],
    ],
  },
];

const PERSONNEL: Work[] = [
  {
    item: '1.4',
    clause: '专题组织生活会',
    form: '专题组织生活会',
    values: {
      会议主题: '严守纪律作表率',
      主持人: '郑示例',
      应参加人数: 12,
      实际参加人数: 11,
      自我批评意见: 11,
      相互批评意见: 23,
      查找的主要问题: '学习不够经常。',
    },
    measures: [
      ['实际参加人数', '11 人'],
      ['相互批评意见', '23 条'],
    ],
  },
  {
    item: '3.5',
    clause: '审计工作机构',
    form: '审计工作机构建设',
    values: { 已建立审计工作机构: true, 编制数: 3, 本期完成审计: 2, 机构运行情况: '审计室独立办公。' },
    measures: [
      ['已建立审计工作机构', '是'],
      ['本期完成审计', '2 项'],
    ],
  },
  {
    item: '4.2',
    clause: '三个报告评议',
    form: '报告评议、领导接待与舆情分析',
    values: {
      三个报告评议: {
        哪一项: '第一项报告评议',
        报告评议名称: '向人大常委会报告工作',
        评议日期: '2026-11-10',
        参评人数: 30,
      },
      领导接待日: { 接待领导: '钱示例', 接待日期: '2026-11-16', 接待群众: 41, 解决问题: 37 },
      舆情汇集分析: 6,
      群众意见和采纳情况: '意见 12 条，采纳 9 条。',
    },
    measures: [
      ['接待群众', '41 人次'],
      ['报告评议次数', '1 次'],
      ['已开展的报告评议', '1 项'],
    ],
  },
];

const LEGAL: Work[] = [
  {
    item: '3.4',
    clause: '自由裁量权',
    form: '自由裁量与过错责任追究',
    values: {
      制定修订裁量标准: 4,
      执法过错追究: 1,
      追究人数: 1,
      落实情况: '裁量标准公开，过错一案一查。',
    },
    measures: [
      ['制定修订裁量标准', '4 项'],
      ['执法过错追究', '1 件'],
    ],
  },
];

const STATION: Work[] = [
  {
    item: '1.3',
    clause: '集中学习教育不少于4次',
    form: '三会一课集中学习教育',
    values: {
      依托形式: '党小组会',
      学习主题: '窗口岗位廉政风险',
      主持人: '陶示例',
      时长: 1.5,
      实际参加人数: 8,
      学习内容: '典型案例通报。',
    },
    measures: [
      ['时长', '1.5 小时'],
      ['实际参加人数', '8 人'],
    ],
  },
];

let api: Api;

test.beforeAll(async ({ browser }) => {
  api = await Api.open(browser);
});

test.afterAll(() => api.close());

test('纪委 writes down models, the culture site, supervisors and rectifications', async ({ browser }) => {
  await api.call('discipline', 'PUT', `${API}/roster-entries/${crypto.randomUUID()}`, {
    kind: 'CONDUCT_SUPERVISOR',
    name: `林监督${run}`,
    organisation: '城南社区',
    occurredOn: '2026-01-05',
    validTo: '2027-12-31',
    basis: `聘书〔${run}〕`,
    note: '',
  });
  await fulfil(browser, { staff: 'staff-jiwei', head: 'discipline-head', side: 'bureau-leader' }, DISCIPLINE);
});

test('政工室 writes down its branch, its audit body and what the public said', async ({ browser }) => {
  await fulfil(browser, { staff: 'staff', head: 'unit-leader', side: 'discipline' }, PERSONNEL);
});

test('法制室 and a station write down standards and studies', async ({ browser }) => {
  await fulfil(browser, { staff: 'staff-fazhi', head: 'leader-fazhi', side: 'discipline' }, LEGAL);
  await fulfil(browser, { staff: 'staff-yunxiu', head: 'leader-yunxiu', side: 'discipline' }, STATION);
});

test('a promoted officer is tested and talked to', async ({ browser }) => {
  const people = await api.call(
    'discipline',
    'GET',
    `${API}/people?limit=5&q=${encodeURIComponent('沈样例')}`,
  );
  const entry = crypto.randomUUID();
  await api.call('discipline', 'PUT', `${API}/roster-entries/${entry}`, {
    kind: 'PROMOTED',
    person: people.items[0].id,
    occurredOn: '2026-11-03',
    basis: `任前公示〔${run}〕`,
    note: '',
  });
  const hands = { staff: 'staff-jiwei', head: 'discipline-head', side: 'bureau-leader' };
  const works: Work[] = [
    {
      item: '1.4',
      clause: '任前廉政知识测试和廉政谈话',
      act: '任前廉政知识测试',
      form: '任前廉政知识测试',
      values: {
        干部: '沈样例',
        拟任职务: '法制室副主任',
        测试日期: '2026-11-04',
        测试成绩: 92.5,
        测试合格: true,
      },
      measures: [
        ['测试成绩', '92.5 分'],
        ['测试合格', '是'],
      ],
    },
    {
      item: '1.4',
      clause: '任前廉政知识测试和廉政谈话',
      act: '廉政谈话',
      form: '任前廉政谈话',
      values: {
        干部: '沈样例',
        拟任职务: '法制室副主任',
        谈话日期: '2026-11-05',
        谈话人: '孙示例',
        谈话要点: '廉洁用权，管好身边人。',
        提出廉政要求: 3,
      },
      measures: [['提出廉政要求', '3 条']],
    },
  ];
  await fulfil(browser, hands, works, '2026-11-06');
  await api.call(
    'discipline',
    'POST',
    `${API}/roster-entries/${entry}/acts`,
    { act: 'WITHDRAW', reason: '演练结束' },
    0,
  );
});

interface Hands {
  staff: string;
  head: string;
  side: string;
}

/** Staff writes in the browser; signature and acceptance, which other journeys look at, go over the API. */
async function fulfil(browser: Browser, { staff, head, side }: Hands, works: Work[], heldOn = '2026-11-20') {
  const owed = await Promise.all(works.map((work) => obligationOf(staff, work)));
  await as(browser, staff, addressOf(owed[0]), async (page) => {
    for (const [index, work] of works.entries()) {
      const obligation = owed[index];
      if (index > 0) await visit(page, addressOf(obligation));
      const title = `${work.form}${run}`;
      await write(page, title, heldOn, work);
      const record = new URL(page.url()).pathname;
      await step(record, [
        [head, 'SIGN'],
        [side, 'ACCEPT'],
      ]);
      const count = (obligation?.accepted ?? 0) + 1;
      const { measures } = await api.call(staff, 'GET', `${API}${record}`);
      expect(Object.fromEntries(measures.map(inWords))).toMatchObject(Object.fromEntries(work.measures));
      expect((await api.call(staff, 'GET', `${API}/obligations/${obligation?.id}`)).accepted).toBe(count);
      // The pages say the same; one of them is looked at.
      if (index < works.length - 1) continue;
      await page.reload();
      const figures = page.getByRole('region', { name: '计量指标' });
      for (const [name, value] of work.measures) {
        await expect(figures.getByText(name, { exact: true }).locator('xpath=../..')).toContainText(value);
      }
      await page.getByRole('link', { name: obligation?.clause }).click();
      await expect(page.getByText(`已销号 ${count} 次`)).toBeAttached();
      await expect(page.getByRole('link', { name: title })).toBeVisible();
    }
  });
}

interface Measure {
  title: string;
  number?: number;
  flag?: boolean;
  choice?: string;
  unit?: string;
}

function inWords({ title, number, flag, choice, unit }: Measure): [string, string] {
  const value = number ?? choice ?? (flag ? '是' : '否');
  return [title, unit ? `${value} ${unit}` : `${value}`];
}

interface Owed {
  id: string;
  clause: string;
  accepted: number;
}

const addressOf = (obligation: Owed | undefined) => `/records/new?obligation=${obligation?.id}`;

/** The latest window of the row that has begun. */
async function obligationOf(staff: string, { item, clause, act }: Work): Promise<Owed> {
  const list = await api.call(staff, 'GET', `${API}/obligations?limit=100&q=${encodeURIComponent(clause)}`);
  const found = list.items.findLast(
    (one: { item: { no: string }; clause: string; act?: string; starts: string; state: string }) =>
      one.item.no === item &&
      one.clause.includes(clause) &&
      (!act || one.act === act) &&
      one.starts <= '2026-11-20' &&
      one.state !== 'CLOSED',
  );
  expect(found, `${item} ${clause}`).toBeTruthy();
  return found;
}

async function write(page: Page, title: string, heldOn: string, work: Work) {
  await page.getByLabel('开展日期').fill(heldOn);
  await page.getByLabel('开展日期').press('Enter');
  await page.getByLabel('活动名称').fill(title);
  await page.getByLabel('开展情况').fill('按任务要求开展，情况见表。');
  const form = page.getByRole('region', { name: work.form });
  for (const [label, value] of Object.entries(work.values)) {
    if (typeof value === 'object') {
      await form.getByRole('button', { name: `为“${label}”添加一行` }).click();
      for (const [cell, one] of Object.entries(value)) await fill(form, cell, one);
    } else {
      await fill(form, label, value);
    }
  }
  await page.getByRole('button', { name: '提交签字' }).click();
  await expect(page.getByText('待签字', { exact: true })).toBeVisible();
}

/** Whatever the field is: a line, a figure, a day, a choice, a person. */
async function fill(form: Locator, label: string, value: string | number | boolean) {
  const field = form.getByLabel(new RegExp(`^${label}\\*?$`)).first();
  const role = await field.getAttribute('role');
  if (role === 'radiogroup') {
    await field
      .getByText(value === true ? '是' : value === false ? '否' : String(value), { exact: true })
      .click();
  } else if (role === 'combobox') {
    await field.click();
    if (await field.isEditable()) await field.fill(String(value));
    await form
      .page()
      .locator('.ant-select-item-option', { hasText: String(value) })
      .first()
      .click();
    // A list of several stays open for the next one.
    if ((await field.getAttribute('aria-expanded')) === 'true') await field.press('Escape');
  } else {
    await field.fill(String(value));
    if (/^\d{4}-\d\d-\d\d$/.test(String(value))) await field.press('Enter');
  }
}

async function step(record: string, taken: [account: string, act: string][]) {
  for (const [account, act] of taken) {
    const { version } = await api.call(account, 'GET', `${API}${record}`);
    await api.call(account, 'POST', `${API}${record}/acts`, { act }, version);
  }
}
