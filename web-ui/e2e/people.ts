import type { Browser, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Every demo account of the local stack has this password. */
export const PASSWORD = 'qingyuan';

/** Fills in Keycloak's page, which stands before every first visit. */
export async function signIn(page: Page, account: string, path = '/') {
  await page.goto(path);
  await page.getByLabel('用户名').fill(account);
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible();
}

/** Lets a person do something in a browser of their own. */
export async function as(
  browser: Browser,
  account: string,
  path: string,
  work: (page: Page) => Promise<void>,
) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await signIn(page, account, path);
    await work(page);
  } finally {
    await context.close();
  }
}
