import type { Browser, BrowserContext, Cookie, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Every demo account of the local stack has this password. */
export const PASSWORD = 'qingyuan';

const VIEWPORT = { width: 1440, height: 900 };

/** Of the system's own address, so that the page keeps its process. */
const STILL = '/mark.svg';

/** Everybody signs in once and stays signed in for as long as the tests run. */
const contexts = new Map<string, BrowserContext>();

/**
 * Pages that nobody looks at any more wait for their next user: the program that their process has compiled costs more
 * than half of opening one. They change hands like a desk of the duty room, with the cookies of who sits down.
 */
const resting: { page: Page; account: string }[] = [];

/** Fills in Keycloak's page, which stands before every first visit. */
export async function signIn(page: Page, account: string, path = '/') {
  await page.goto(path);
  await fillIn(page, account);
}

/** Lets a person do something on a page of their own browser. */
export async function as(
  browser: Browser,
  account: string,
  path: string,
  work: (page: Page) => Promise<void>,
) {
  const page = await pageOf(browser, account);
  try {
    await page.goto(path);
    await expect(navigation(page)).toBeVisible();
    await work(page);
  } catch (broken) {
    await page.context().close();
    throw broken;
  }
  await rest(account, page);
}

/** A page in which the account is signed in; it keeps nothing of an earlier use but the program. */
export async function pageOf(browser: Browser, account: string): Promise<Page> {
  const cookies = await (await browserOf(browser, account)).cookies();
  const mine = resting.findIndex((free) => free.account === account);
  const [free] = resting.splice(mine < 0 ? 0 : mine, 1);
  if (!free || free.page.isClosed() || free.page.context().browser() !== browser) {
    const context = await browser.newContext();
    await context.addCookies(cookies);
    return context.newPage();
  }
  const { page } = free;
  if (free.account !== account) await page.evaluate(() => localStorage.clear());
  await seat(page.context(), cookies);
  return page;
}

/** Leaves a page to the next who needs one; a session that was renewed in it stays with its account. */
export async function rest(account: string, page: Page) {
  page.removeAllListeners();
  await page.unrouteAll();
  await page.setViewportSize(VIEWPORT);
  await page.goto(STILL);
  await page.evaluate(() => sessionStorage.clear());
  const own = contexts.get(account);
  if (own) await seat(own, await page.context().cookies());
  resting.push({ page, account });
}

/** A session may come in several cookies, once more of them and once fewer. */
async function seat(context: BrowserContext, cookies: Cookie[]) {
  await context.clearCookies();
  await context.addCookies(cookies);
}

/** The account's browser, signed in over Keycloak's form without drawing it: journey 1 looks at that page. */
export async function browserOf(browser: Browser, account: string): Promise<BrowserContext> {
  const present = contexts.get(account);
  if (present?.browser() === browser) return present;
  const context = await browser.newContext();
  // A busy machine may drop a sign-in half way: what counts is whether there is a session in the end.
  await expect(async () => {
    if (await signedIn(context)) return;
    await context.clearCookies();
    const form = await (await context.request.get('/sign-in?to=%2F')).text();
    const action = /<form[^>]*action="([^"]+)"/.exec(form)?.[1]?.replaceAll('&amp;', '&');
    expect(action, 'the sign-in form').toBeTruthy();
    await context.request.post(action ?? '', { form: { username: account, password: PASSWORD } });
    expect(await signedIn(context), account).toBe(true);
  }).toPass({ timeout: 30_000 });
  contexts.set(account, context);
  return context;
}

async function signedIn(context: BrowserContext): Promise<boolean> {
  const session = await context.request.get('/session', { headers: { 'X-Requested-With': 'qingyuan' } });
  return session.ok();
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
