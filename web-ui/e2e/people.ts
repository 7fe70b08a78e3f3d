import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Every demo account of the local stack has this password. */
export const PASSWORD = 'qingyuan';

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

/** What people who signed in before brought back: they need not fill in Keycloak's page again. */
const signedIn = new Map<string, Cookies>();

/** Fills in Keycloak's page, which stands before every first visit. */
export async function signIn(page: Page, account: string, path = '/') {
  await page.goto(path);
  await fillIn(page, account);
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
    await context.addCookies(signedIn.get(account) ?? []);
    const page = await context.newPage();
    await page.goto(path);
    const name = page.getByLabel('用户名');
    await expect(name.or(navigation(page)).first()).toBeVisible();
    if (await name.isVisible()) await fillIn(page, account);
    await work(page);
    signedIn.set(account, await context.cookies());
  } finally {
    await context.close();
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
