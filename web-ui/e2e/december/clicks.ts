import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** Takes a step of the round and waits until the page says where it is now. */
export async function step(page: Page, act: string, state: string) {
  // The calendar names the same stages, and a button that waits has no name: only the answer tells.
  const answered = page.waitForResponse(
    (answer) => answer.request().method() === 'POST' && answer.url().includes('/rounds/'),
  );
  await page.getByRole('button', { name: act, exact: true }).click();
  await page.getByRole('tooltip').getByRole('button', { name: act, exact: true }).click();
  expect((await answered).ok(), act).toBe(true);
  await expect(page.getByRole('main').getByText(state, { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: act, exact: true })).toHaveCount(0);
}

export async function pick(page: Page, within: Locator, label: string, option: string) {
  await within.getByLabel(label, { exact: true }).click();
  await page.keyboard.type(option);
  await page
    .locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: option })
    .first()
    .click();
}

/** Opens a dialog by its button, fills its fields in by their labels and confirms. */
export async function ask(page: Page, act: string, fields: Record<string, string>, ok = act) {
  const dialog = page.getByRole('dialog');
  // A click while the page still fetches may meet a button that is about to be drawn anew.
  await expect(async () => {
    if (!(await dialog.isVisible())) await page.getByRole('button', { name: act, exact: true }).click();
    await expect(dialog).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 40_000 });
  for (const [label, text] of Object.entries(fields)) await dialog.getByLabel(label).fill(text);
  await dialog.getByRole('button', { name: ok, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

export async function claim(page: Page, indicator: string, score: number) {
  const row = page.getByRole('row', { name: new RegExp(`^${indicator.replace('.', '\\.')} `) });
  await row.getByRole('spinbutton').fill(String(score));
  await row.getByRole('textbox').fill('见台账');
  await row.getByRole('button', { name: '保存' }).click();
  await expect(row.getByRole('button', { name: '保存' })).toBeDisabled();
}

export async function writes(page: Page, section: string, text: string) {
  const kept = page.waitForResponse(
    (answer) => answer.request().method() === 'PUT' && answer.url().includes('/sections/'),
  );
  await page.getByRole('textbox', { name: section }).fill(text);
  expect((await kept).status()).toBe(200);
}

/** Read before the browser goes, which takes its downloads along. */
export async function saved(page: Page, button: string): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await coming).path());
}
