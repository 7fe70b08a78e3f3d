import { expect, type Locator, type Page, test } from '@playwright/test';
import { nothingThere } from '../absent';
import { matter, scan } from '../leadPage';
import { Office } from '../office';

test.describe('the desk of leads', () => {
  let office: Office;
  test.beforeEach(({ browser }) => {
    office = new Office(browser);
  });
  test.afterEach(() => office.close());

  test('a classified letter leaves its paper number and nothing else', async () => {
    const number = `密${Date.now()}`;
    const intake = await office.page('intake', '/gates');
    await intake.getByRole('button', { name: '登记纸质登记号' }).click();
    const dialog = intake.getByRole('dialog');
    await expect(dialog.getByRole('textbox')).toHaveCount(2);
    await dialog.getByLabel('纸质登记号').fill(number);
    await dialog.getByRole('button', { name: '登记', exact: true }).click();
    const row = intake.getByRole('row').filter({ hasText: number });
    await expect(row).toContainText('涉密');
    await row.getByRole('button', { name: '登记移交' }).click();
    const over = intake.getByRole('dialog');
    await over.getByLabel('交接单号').fill(`交${number}`);
    await over.getByRole('button', { name: '登记移交' }).click();
    await expect(row).toContainText('已移交');
    await expect(row.getByRole('button')).toHaveCount(0);
  });

  test('a bag of letters is entered by keys alone, with a scan that is covered', async () => {
    const first = matter('邮袋一');
    const second = matter('邮袋二');
    const page = await office.page('intake', '/leads/new');
    const keys = page.keyboard;
    await to(page, page.getByLabel('被反映人'));
    await keys.type('某民警');
    await to(page, page.getByLabel('反映问题'));
    await keys.type(first);
    await to(page, page.getByLabel('摘要'));
    await keys.type('反映其在节日期间收受礼品。');
    await to(page, page.getByRole('radio', { name: '匿名' }));
    await keys.press('ArrowRight');
    await to(page, page.getByRole('textbox', { name: '姓名' }));
    await keys.type('举报乙');
    await to(page, page.getByRole('textbox', { name: '联系方式' }));
    await keys.type('13900000002');
    // The browser must know that somebody waits for files before it is asked for them.
    const chooser = page.waitForEvent('filechooser');
    await to(page, page.getByRole('button', { name: '添加原件' }).last());
    await keys.press('Enter');
    await (await chooser).setFiles(scan('bag.pdf', 'Reporter Li Lives There'));
    await to(page, page.getByRole('button', { name: '遮盖副本：bag.pdf' }));
    await keys.press('Enter');
    await expect(page.getByText('第 1 页，共 1 页')).toBeVisible();
    await to(page, page.getByRole('application'));
    for (const key of ['ArrowUp', 'ArrowUp', 'Shift+ArrowRight', 'Shift+ArrowRight']) await keys.press(key);
    await expect(page.getByText('本页已遮盖 1 处')).toBeVisible();
    await to(page, page.getByRole('button', { name: '生成脱敏副本' }));
    await keys.press('Enter');
    await expect(page.getByText('已生成：脱敏副本 1.pdf')).toBeVisible();
    await keys.press('Control+Shift+Enter');
    await expect(page.getByLabel('反映问题')).toHaveValue('');
    await expect(page.getByLabel('被反映人')).toBeFocused();
    await expect(page.getByText('bag.pdf')).toHaveCount(0);

    await keys.type('某辅警');
    await to(page, page.getByLabel('反映问题'));
    await keys.type(second);
    await to(page, page.getByLabel('摘要'));
    await keys.type('反映其工作时间饮酒。');
    await keys.press('Control+Enter');
    await expect(page.getByRole('heading', { name: second })).toBeVisible();
    await to(page, page.getByRole('button', { name: '受理', exact: true }));
    await keys.press('Enter');
    await to(page, page.getByRole('dialog').getByRole('button', { name: '办理' }));
    await keys.press('Enter');
    await expect(page.getByText('待分办').first()).toBeVisible();
    expect(await office.matters('intake')).toContain(first);
  });

  test('two persons let a third see a lead, and the head is shown it', async () => {
    const about = matter('急阅');
    const lead = await office.assessed({ matter: about }, 'handler');
    const { number } = await office.see('case-manager', lead);
    const second = await office.page('handler-two', '/leads/glass');
    await second.getByRole('button', { name: '申请紧急查阅' }).click();
    const dialog = second.getByRole('dialog');
    await dialog.getByLabel('编号').fill(number ?? '');
    await dialog.getByLabel('启封理由').fill(`${about}：承办人联系不上。`);
    await dialog.getByRole('button', { name: '申请紧急查阅' }).click();
    await expect(dialog).toBeHidden();
    const line = (page: Page) =>
      page
        .getByRole('listitem')
        .filter({ hasText: new RegExp(`编号 ${number}(?!\\d)`) })
        .first();
    await expect(line(second)).toContainText('待确认');
    const manager = await office.page('case-manager', '/leads/glass');
    await expect(line(manager)).toContainText(about);
    await line(manager).getByRole('button', { name: '确认', exact: true }).click();
    await expect(line(manager)).toContainText('已确认');
    await second.reload();
    await line(second).getByRole('link', { name: '查阅线索' }).click();
    await expect(second.getByRole('heading', { name: about })).toBeVisible();
    await expect(second.getByRole('button', { name: '记录材料' })).toHaveCount(0);
    const head = await office.page('discipline-head', '/leads/glass');
    await line(head).getByRole('button', { name: '阅知' }).click();
    await expect(line(head)).toContainText('孙示例 已阅知');
    await line(head).getByRole('button', { name: '终止查阅' }).click();
    await expect(line(head)).toContainText('已终止');
    await second.reload();
    await nothingThere(second, second.getByText(about));
  });

  test('a scan is covered at the desk: the copy holds pixels and no text', async () => {
    const about = matter('遮盖');
    const intake = await office.page('intake', '/leads/new');
    await intake.getByLabel('被反映人').fill('某民警');
    await intake.getByLabel('反映问题').fill(about);
    await intake.getByLabel('摘要').fill('反映其在节日期间收受礼品。');
    await intake.locator('input[type=file]').setInputFiles(scan('letter.pdf', 'Reporter Zhang Lives Here'));
    await intake.getByRole('button', { name: '遮盖副本：letter.pdf' }).click();
    const dialog = intake.getByRole('dialog');
    await expect(dialog.getByText('第 1 页，共 1 页')).toBeVisible();
    // The line of the letter stands a sixth below the top.
    const sheet = await dialog.getByRole('application').boundingBox();
    if (!sheet) throw new Error('no sheet to cover');
    const at = (x: number, y: number) => [sheet.x + x * sheet.width, sheet.y + y * sheet.height] as const;
    await intake.mouse.move(...at(0.1, 0.12));
    await intake.mouse.down();
    await intake.mouse.move(...at(0.5, 0.15));
    await intake.mouse.move(...at(0.9, 0.2));
    await intake.mouse.up();
    await expect(dialog.getByText('本页已遮盖 1 处')).toBeVisible();
    await dialog.getByRole('button', { name: '生成脱敏副本' }).click();
    await expect(intake.getByText('已生成：脱敏副本 1.pdf')).toBeVisible();
    await intake.getByRole('button', { name: '登记', exact: true }).click();
    await expect(intake.getByRole('heading', { name: about })).toBeVisible();
    await expect(intake.getByText('脱敏副本').first()).toBeVisible();
    const href = await intake.getByRole('link', { name: '附件' }).first().getAttribute('href');
    const copy = await (await intake.request.get(href ?? '')).body();
    expect(copy.subarray(0, 5).toString()).toBe('%PDF-');
    const { under, beside } = await shades(intake, copy, { under: [0.15, 0.165], beside: [0.15, 0.5] });
    expect(under).toBeLessThan(16);
    expect(beside).toBeGreaterThan(240);
    expect(copy.includes('Zhang')).toBe(false);
    expect(copy.includes('/Font')).toBe(false);
  });

  test('rules are compared with those in force and adopted', async () => {
    const title = `旅程规则${Date.now()}`;
    const head = await office.page('discipline-head', '/leads/rules');
    await expect(head.getByText('《纪检监察机关处理检举控告工作规则》第16条').first()).toBeVisible();
    await head.getByRole('button', { name: '以此为基础修订' }).click();
    await head.getByLabel('名称').fill(title);
    await head.getByLabel('评估时限', { exact: true }).fill('9');
    await head.getByLabel('评估时限', { exact: true }).press('Tab');
    await head.getByRole('button', { name: '采用为现行规则' }).click();
    const dialog = head.getByRole('dialog');
    await dialog.getByRole('button', { name: '采用为现行规则' }).click();
    await expect(dialog.getByText(/超过|上限/).first()).toBeVisible();
    await dialog.getByRole('button', { name: '取消' }).click();
    await head.getByLabel('评估时限', { exact: true }).fill('1');
    await head.getByLabel('评估时限', { exact: true }).press('Tab');
    await head.getByRole('button', { name: '采用为现行规则' }).click();
    await expect(dialog.getByText(title)).toBeVisible();
    await dialog.getByRole('button', { name: '采用为现行规则' }).click();
    await expect(head.getByText('已采用', { exact: true })).toBeVisible();
    await expect(head.getByTitle(new RegExp(`${title}.*现行`)).first()).toBeVisible();
    const handler = await office.page('handler', '/leads/rules');
    await expect(handler.getByTitle(new RegExp(`${title}.*现行`)).first()).toBeVisible();
    await expect(handler.getByRole('button', { name: '以此为基础修订' })).toBeHidden();
  });

  test('approvals, jurisdiction and disposals are edited; a line that never decides is refused', async () => {
    const head = await office.page('discipline-head', '/leads/rules');
    await head.getByRole('button', { name: '以此为基础修订' }).click();
    await head.getByLabel('名称').fill(`旅程草稿${Date.now()}`);
    await head.getByRole('button', { name: '添加审批规则' }).click();
    await expect(head.getByLabel('审批第 1 行的依据')).toHaveValue('本局设定');
    const adopt = async (said: RegExp) => {
      await head.getByRole('button', { name: '采用为现行规则' }).click();
      const dialog = head.getByRole('dialog');
      await dialog.getByRole('button', { name: '采用为现行规则' }).click();
      await expect(dialog.getByText(said).first()).toBeVisible();
      await dialog.getByRole('button', { name: '取消' }).click();
      await expect(dialog).toBeHidden();
    };
    await adopt(/审批第 2 行永远不会用到：第 1 行/);
    await pick(head, '审批第 1 行 审批事项', '延期中止');
    await pick(head, '审批第 1 行 审批人（由低到高）', '局领导');
    await head.getByLabel('审批第 1 行的条款').fill('局党委会议纪要');
    await head.getByRole('button', { name: '添加管辖规则' }).click();
    await adopt(/管辖第 2 行永远不会用到：第 1 行/);
    await head.getByRole('button', { name: '下移管辖第 1 行' }).click();
    await pick(head, '管辖第 2 行 问题类别', '作风问题');
    await head.getByRole('checkbox', { name: '予以了结' }).uncheck();
    await adopt(/处置方式须包括“予以了结”/);
    await head.getByRole('checkbox', { name: '予以了结' }).check();
    const difference = head.getByRole('row', { name: /^审批 / }).first();
    await expect(difference).toContainText(
      /延期中止·各职级：纪委书记 → 局领导（本局设定：?局党委会议纪要，待确认）/,
    );
    await head.getByRole('button', { name: '取消', exact: true }).click();
    await expect(head.getByText('局党委会议纪要')).toHaveCount(0);
  });
});

/** Chooses one more of several codes. */
async function pick(page: Page, label: string, name: string) {
  const box = page.getByLabel(label, { exact: true });
  await box.click();
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: name }).click();
  await page.keyboard.press('Escape');
}

/** Moves on by the Tab key until the place has the focus. */
async function to(page: Page, place: Locator) {
  await expect(place).toBeVisible();
  for (let i = 0; i < 80; i++) {
    if (await place.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way there by Tab: ${place}`);
}

/** How light the picture of a copy is in places, given in shares of its width and height: 0 black, 255 white. */
async function shades<Place extends string>(
  page: Page,
  copy: Buffer,
  places: Record<Place, [number, number]>,
): Promise<Record<Place, number>> {
  const start = copy.indexOf(Buffer.from([0xff, 0xd8, 0xff]));
  expect(start, 'a JPEG').toBeGreaterThan(0);
  const jpeg = copy.subarray(start, copy.indexOf('\nendstream', start)).toString('base64');
  return page.evaluate(
    async ({ jpeg, places }) => {
      const image = new Image();
      image.src = `data:image/jpeg;base64,${jpeg}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const shade = ([x, y]: [number, number]) =>
        Math.max(...(context?.getImageData(x * image.width, y * image.height, 1, 1).data.slice(0, 3) ?? []));
      return Object.fromEntries(
        Object.entries(places as Record<string, [number, number]>).map(([name, at]) => [name, shade(at)]),
      ) as Record<Place, number>;
    },
    { jpeg, places },
  );
}
