import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { absent, nothingThere } from '../absent';
import { pdf } from '../pdf';
import { as, visit } from '../people';

const TABLE = fileURLToPath(new URL('../../../samples/responsibility-table.docx', import.meta.url));

test.describe.configure({ mode: 'serial' });

/** Titles of the two records that this journey writes; new at every run. */
const run = new Date().toLocaleTimeString('zh-CN', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Shanghai',
});
const study = `党委中心组反腐倡廉专题学习（${run}）`;
const lecture = `廉洁从警专题培训班（${run}）`;
let studyPath = '';

test('the discipline office imports the table, reads it row by row and publishes it', async ({ browser }) => {
  await as(browser, 'discipline', '/imports', async (page) => {
    await endPlanInForce(page);
    await page.getByRole('link', { name: '导入责任分解表' }).click();
    await page.getByLabel('选择文件').setInputFiles(TABLE);
    await page.getByRole('button', { name: '开始导入' }).click();

    await expect(page.getByText('6 项机制 · 28 个项目 · 39 项任务')).toBeVisible();
    await expect(page.locator('tbody > tr')).toHaveCount(39);
    await expect(page.getByText('横跨责任单位和协办单位两栏')).toHaveCount(3);
    await expect(page.getByRole('button', { name: '发布执行' })).toBeDisabled();

    await correct(page, '1.1', '2', '3');
    await correct(page, '1.1', '3', '2');
    const settle = page.getByRole('button', { name: '核定无误' });
    const open = await settle.count();
    await expect(page.getByText(`${open} 处存疑待核定，39 行未校对`)).toBeVisible();
    const undone = await page.getByRole('button', { name: '撤销' }).count();
    await settle.first().click();
    await expect(page.getByText(`${open - 1} 处存疑待核定`)).toBeVisible();
    await page.getByRole('button', { name: '撤销' }).first().click();
    await expect(page.getByRole('button', { name: '撤销' })).toHaveCount(undone);

    // Row by row with one key: each takes its doubts along, and the next that waits has the focus.
    const proofread = page.getByRole('button', { name: /^校对无误/ }).first();
    await proofread.focus();
    for (let left = 38; left >= 0; left--) {
      await expect(proofread).toBeFocused();
      await page.keyboard.press('Enter');
      if (left > 0) await expect(page.getByText(`${left} 行未校对`)).toBeVisible();
    }
    await expect(page.getByText(/行未校对/)).toHaveCount(0);
    for (let left = await settle.count(); left > 0; left = await settle.count()) {
      await settle.first().click();
      await expect.poll(() => settle.count()).toBeLessThan(left);
    }

    await expect(page.getByText('全部校对完毕，可以发布')).toBeVisible();
    await page.getByRole('button', { name: '发布执行' }).click();
    await expect(page.getByRole('dialog').getByText(/发布后将生成 \d+ 项履职事项/)).toBeVisible();
    await page.getByRole('button', { name: '确认发布' }).click();
    await expect(page).toHaveURL(/\/plan\b/);
    await expect(page.getByRole('heading', { level: 1, name: '2026 年责任分解表' })).toBeVisible();
    await expect(page.locator('tbody > tr')).toHaveCount(39);
  });
});

test('staff of 政工室 records a study session with its evidence', async ({ browser }) => {
  await as(browser, 'staff', '/obligations?q=集中学习', async (page) => {
    await page.getByRole('link', { name: '每年集中学习不少于2次' }).click();
    await expect(page.getByText('应完成 2 次，已销号 0 次')).toBeAttached();
    await page.getByRole('link', { name: '填写履职记录' }).click();
    await write(page, study, '学习《中国共产党纪律处分条例》，交流心得。');
    await fillStudy(page);
    await page.getByLabel('添加佐证材料').setInputFiles({
      name: '学习签到与记录.pdf',
      mimeType: 'application/pdf',
      buffer: pdf('Study session, attendance list'),
    });
    await expect(page.getByText('已上传')).toBeVisible();
    await page.getByRole('button', { name: '提交签字' }).click();
    await expect(page.getByText('待签字', { exact: true })).toBeVisible();
    studyPath = new URL(page.url()).pathname;
  });
});

test('its head signs, 纪委 opens the evidence and returns it', async ({ browser }) => {
  await as(browser, 'unit-leader', '/signing', (page) => take(page, study, '签字', '待验收'));
  await as(browser, 'discipline', '/acceptance', async (page) => {
    await page.getByRole('link', { name: study }).click();
    const link = page.getByRole('link', { name: '学习签到与记录.pdf' });
    const answer = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(answer.headers()['content-type']).toContain('application/pdf');

    await page.getByRole('button', { name: '退回' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('button', { name: '退回' })).toBeDisabled();
    await dialog.getByLabel('原因').fill('参加人员不完整，请补充。');
    await dialog.getByRole('button', { name: '退回' }).click();
    await expect(page.getByText('已退回', { exact: true }).first()).toBeVisible();
  });
});

test('it is mended, signed again and accepted; the count follows', async ({ browser }) => {
  await as(browser, 'staff', '/mine?queue=RETURNED', async (page) => {
    await page.getByRole('link', { name: study }).click();
    await page.getByRole('link', { name: '修改' }).click();
    await expect(page.getByText('参加人员不完整，请补充。')).toBeVisible();
    await page.getByLabel('参加人员').fill('党委中心组成员 9 人，列席 4 人');
    await page.getByRole('button', { name: '提交签字' }).click();
    await expect(page.getByText('待签字', { exact: true })).toBeVisible();
  });
  await as(browser, 'unit-leader', '/signing', (page) => take(page, study, '签字', '待验收'));
  await as(browser, 'discipline', '/acceptance', (page) => take(page, study, '验收销号', '已销号'));
  await as(browser, 'staff', '/obligations?q=集中学习', async (page) => {
    await page.getByRole('link', { name: '每年集中学习不少于2次' }).click();
    await expect(page.getByText('应完成 2 次，已销号 1 次')).toBeAttached();
    await expect(page.getByRole('link', { name: study })).toBeVisible();
  });
});

test('a record of 纪委 is accepted by a bureau leader and by nobody else', async ({ browser }) => {
  let path = '';
  await as(browser, 'staff-jiwei', '/obligations?q=专题培训班', async (page) => {
    await page
      .getByRole('link', { name: /专题培训班/ })
      .first()
      .click();
    await page.getByRole('link', { name: '填写履职记录' }).click();
    await write(page, lecture, '举办部门以上主要负责人培训班一期。');
    await fillTraining(page);
    await page.getByRole('button', { name: '提交签字' }).click();
    await expect(page.getByText('待签字', { exact: true })).toBeVisible();
    path = new URL(page.url()).pathname;
  });
  await as(browser, 'discipline-head', '/signing', (page) => take(page, lecture, '签字', '待验收'));
  for (const account of ['discipline', 'discipline-head']) {
    await as(browser, account, '/acceptance', async (page) => {
      await expect(page.getByRole('heading', { level: 1, name: '待我验收' })).toBeVisible();
      await absent(page, page.getByRole('link', { name: lecture }));
      await visit(page, path);
      await expect(page.getByRole('heading', { level: 1, name: lecture })).toBeVisible();
      await expect(page.getByRole('button', { name: '验收销号' })).toHaveCount(0);
    });
  }
  await as(browser, 'unit-leader', path, async (page) => {
    await nothingThere(page, page.getByText(lecture));
  });
  await as(browser, 'bureau-leader', '/acceptance', (page) => take(page, lecture, '验收销号', '已销号'));
});

test('another unit sees none of it', async ({ browser }) => {
  await as(browser, 'staff-yunxiu', studyPath, async (page) => {
    await expect(
      page.getByRole('button', { name: '回到工作台' }).or(page.getByRole('link', { name: '回到工作台' })),
    ).toBeVisible();
    await expect(page.getByText(study)).toHaveCount(0);
    await visit(page, '/obligations');
    await expect(page.getByRole('heading', { level: 1, name: '履职事项' })).toBeVisible();
    await absent(page, page.getByRole('cell', { name: '政工室' }));
  });
});

test('纪委 freezes the figures, the auditor reads plan, facts and trail', async ({ browser }) => {
  let path = '';
  await as(browser, 'discipline', '/facts', async (page) => {
    await page.getByRole('button', { name: '生成快照' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '生成快照' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /事实快照 2026-01-01/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /每年集中学习不少于2次/ })).toBeVisible();
    path = new URL(page.url()).pathname;
  });
  await as(browser, 'auditor', '/plan', async (page) => {
    await expect(page.getByRole('heading', { level: 1, name: '2026 年责任分解表' })).toBeVisible();
    await expect(page.locator('tbody > tr')).toHaveCount(39);
    await expect(page.getByRole('button', { name: '终止执行' })).toHaveCount(0);

    await visit(page, path);
    await expect(page.getByRole('row', { name: /每年集中学习不少于2次/ })).toBeVisible();
    await expect(page.getByText(/^[0-9a-f]{64}$/).first()).toBeVisible();

    await expect(async () => {
      await visit(page, '/trail?act=plan');
      await expect(page.getByText('发布责任分解表').first()).toBeVisible();
      // A checkpoint is signed once a minute.
      await expect(page.getByText(/已封印至第 \d+ 条/)).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await page.getByRole('button', { name: '详情' }).first().click();
    await expect(page.getByText('请求编号')).toBeVisible();
  });
});

/** A person corrects what was read, and sees it beside the clause. */
async function correct(page: Page, no: string, from: string, to: string) {
  await page
    .getByRole('button', { name: `修改本行 ${no}` })
    .first()
    .click();
  const drawer = page.getByRole('dialog');
  const count = drawer.getByRole('spinbutton', { name: '至少' });
  await expect(count).toHaveValue(from);
  await count.fill(to);
  await drawer.getByRole('button', { name: '保存修改' }).click();
  await expect(drawer).toHaveCount(0);
  await expect(page.getByText(`每年 至少 ${to} 次`).first()).toBeVisible();
}

async function write(page: Page, title: string, content: string) {
  await page.getByLabel('开展日期').fill('2026-11-20');
  await page.getByLabel('开展日期').press('Enter');
  await page.getByLabel('活动名称').fill(title);
  await page.getByLabel('开展情况').fill(content);
  await page.getByLabel('参加人员').fill('党委中心组成员');
  await expect(page.getByText(/草稿已保存/)).toBeVisible();
}

/** The form of 中心组学习: what was studied, by how many, for how long. */
async function fillStudy(page: Page) {
  await page.getByLabel('学习主题').fill('纪律处分条例');
  await page.getByLabel('主持人').fill('郑示例');
  await page.locator('.ant-select-item-option', { hasText: '郑示例' }).first().click();
  await page.getByLabel('学习时长').fill('2.5');
  await page.getByLabel('实际参加人数').fill('9');
  await page.getByLabel('学习材料').fill('《中国共产党纪律处分条例》');
}

async function fillTraining(page: Page) {
  await page.getByLabel('培训主题').fill('廉洁从警');
  await page.getByLabel('培训天数').fill('1');
  await page.getByLabel('应训部门以上主要负责人').fill('30');
  await page.getByLabel('实训部门以上主要负责人').fill('29');
  await page.getByRole('button', { name: '为“课程”添加一行' }).click();
  await page.getByLabel('课程名称').fill('纪律与执法');
}

/** Opens a record from a queue, takes a step and waits for the state that it leads to. */
async function take(page: Page, title: string, step: string, state: string) {
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('button', { name: step, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: step, exact: true }).click();
  await expect(page.getByRole('main').getByText(state, { exact: true }).first()).toBeVisible();
}

/** A system that has been used already has a table in force: two of one title are never in force on one day. */
async function endPlanInForce(page: Page) {
  await page.goto('/plan');
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  const end = page.getByRole('button', { name: '终止执行' });
  if (await end.count()) {
    await end.click();
    await page.getByRole('dialog').getByLabel('原因').fill('重新导入');
    await page.getByRole('dialog').getByRole('button', { name: '终止执行' }).click();
    await expect(page.getByText('还没有执行中的责任分解表')).toBeVisible();
  }
  await page.goto('/imports');
}
