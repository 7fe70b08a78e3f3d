import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Every demo account of the local stack has this password. */
export const PASSWORD = 'qingyuan';

/** Everybody keeps a browser for as long as the tests run: they stay signed in, and it has read the pages' code. */
const contexts = new Map<string, BrowserContext>();

/** Fills in Keycloak's page, which stands before every first visit. */
export async function signIn(page: Page, account: string, path = '/') {
  await page.goto(path);
  await fillIn(page, account);
}

/** Lets a person do something on a new page of their own browser. */
export async function as(
  browser: Browser,
  account: string,
  path: string,
  work: (page: Page) => Promise<void>,
) {
  let context = contexts.get(account);
  if (!context || context.browser() !== browser) {
    context = await browser.newContext();
    contexts.set(account, context);
  }
  const page = await context.newPage();
  try {
    await page.goto(path);
    const name = page.getByLabel('用户名');
    await expect(name.or(navigation(page)).first()).toBeVisible();
    if (await name.isVisible()) await fillIn(page, account);
    await work(page);
  } finally {
    await page.close();
  }
}

async function fillIn(page: Page, account: string) {
  await page.getByLabel('用户名').fill(account);
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(navigation(page)).toBeVisible();
}

function navigation(page: Page) {
  return page.getByRole('navigation', { name: '主导航' });
}
