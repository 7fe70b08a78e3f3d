import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { docx, wordsOf } from '../docx';
import { open } from '../leadPage';
import { Office } from '../office';

const KIND = '线索移送函';
const PLACES = ['recipient', 'title', 'content', 'reason', 'signed'].map((name) => `{{${name}}}`);
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

test("a letter is issued from the bureau's own template; a wrong one is refused", async ({ browser }) => {
  const office = new Office(browser);
  const mark = `本局抬头${Date.now()}`;
  const about = `旅程模板${Date.now()}`;
  const lead = await office.assessed({ matter: about }, 'handler');

  const head = await office.page('discipline-head', '/document-templates');
  const kind = head.getByRole('listitem', { name: KIND, exact: true });
  const replace = async (first: string, places: string[]) =>
    kind.locator('input[type=file]').setInputFiles({
      name: '移送函.docx',
      mimeType: WORD,
      buffer: docx(first, [places], ['送', '由', '内容', '理由', '签发']),
    });
  await replace(`${mark} {{number}}`, PLACES.slice(1));
  await expect(kind.getByText('模板缺少必须的占位符：recipient').first()).toBeVisible();
  await replace(`${mark} {{number}} {{reporter}}`, PLACES);
  await expect(kind.getByText('该文书没有这些占位符').first()).toBeVisible();
  await replace(`${mark} {{number}}`, PLACES);
  await expect(kind.getByText(/本局模板第 \d+ 版：移送函\.docx/)).toBeVisible();

  const handler = await office.page('handler', '/leads');
  await open(handler, about);
  await handler.getByRole('button', { name: '起草文书' }).click();
  // The menu still moves when it can be seen.
  await handler.getByRole('menuitem', { name: KIND }).dispatchEvent('click');
  const form = handler.getByRole('dialog');
  await form.getByLabel('接收机关').fill('地方监察委员会');
  await form.getByLabel(/理由/).fill('属其管辖。');
  await form.getByRole('button', { name: '编号发出' }).click();
  await expect(form).toBeHidden();
  await expect(handler.getByText(/线移〔\d{4}〕\d+号/).first()).toBeVisible();
  const [file] = await Promise.all([
    handler.waitForEvent('download'),
    handler.getByRole('button', { name: 'Word 文件' }).first().click(),
  ]);
  const words = wordsOf(await readFile(await file.path()));
  expect(words).toContain(mark);
  expect(words).toMatch(/线移〔\d{4}〕\d+号/);
  expect(words).toContain('地方监察委员会');
  expect(words).not.toContain('{{');

  await kind.getByRole('button', { name: '恢复系统模板' }).click();
  await head.locator('.ant-popover').getByRole('button', { name: '恢复系统模板' }).click();
  await expect(kind.getByText('系统模板', { exact: true })).toBeVisible();
  await expect(kind.getByRole('link', { name: /第 \d+ 版/ }).first()).toBeVisible();
  await office.see('case-manager', lead);
  await office.close();
});
