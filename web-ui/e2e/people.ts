import type { Browser, BrowserContext, Cookie, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { follow } from './absent';

/** Every demo account of the local stack has this password. */
export const PASSWORD = 'qingyuan';

const VIEWPORT = { width: 1440, height: 900 };

/** Of the system's own address, so that the page keeps its process. */
const STILL = '/mark.svg';

/** What the application asks before anything else. */
const WHO = '**/session';

/** Everybody signs in once and stays signed in for as long as the tests run. */
const contexts = new Map<string, BrowserContext>();

/**
 * Pages that nobody looks at any more wait for their next user: to read, compile and start the program costs four
 * fifths of opening one. They change hands like a desk of the duty room, with the cookies of who sits down.
 */
const resting: { page: Page; account: string; running: boolean }[] = [];

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
  const page = await pageOf(browser, account, path);
  try {
    await expect(navigation(page)).toBeVisible();
    await work(page);
  } catch (broken) {
    await page.context().close();
    throw broken;
  }
  await rest(account, page);
}

/** A page in which the account is signed in, at a path; it keeps nothing of an earlier use but the program. */
export async function pageOf(browser: Browser, account: string, path: string): Promise<Page> {
  const cookies = await (await browserOf(browser, account)).cookies();
  const mine = resting.findIndex((free) => free.account === account);
  const [free] = resting.splice(mine < 0 ? 0 : mine, 1);
  if (!free || free.page.isClosed() || free.page.context().browser() !== browser) {
    const context = await browser.newContext();
    await context.addCookies(cookies);
    const page = await context.newPage();
    follow(page);
    await page.goto(path);
    return page;
  }
  const { page } = free;
  follow(page);
  if (free.account !== account) await page.evaluate(() => localStorage.clear());
  await seat(page.context(), cookies);
  await page.unroute(WHO);
  if (free.running) await page.evaluate(emptyAt, path);
  else await page.goto(path);
  return page;
}

/** Goes to a path as a reload would, all of it read anew, but for the program, which is there already. */
export async function visit(page: Page, path: string) {
  if (!(await runs(page))) await page.goto(path);
  else await page.evaluate(emptyAt, path);
}

/** Leaves a page to the next who needs one; a session that was renewed in it stays with its account. */
export async function rest(account: string, page: Page) {
  page.removeAllListeners();
  await page.unrouteAll();
  await page.setViewportSize(VIEWPORT);
  const running = await runs(page);
  if (running) {
    // It waits, empty, for the answer to who sits here, and asks nothing else.
    await page.route(WHO, () => {});
    await page.evaluate(emptyAt, STILL);
  } else await page.goto(STILL);
  await page.evaluate(() => sessionStorage.clear());
  const own = contexts.get(account);
  if (own) await seat(own, await page.context().cookies());
  resting.push({ page, account, running });
}

/** Whether the application of a signed-in person stands in the page, in the language of the journeys. */
async function runs(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.documentElement.lang === 'zh-CN' && document.getElementById('main') !== null,
  );
}

/** In the page: what a browser tells one that it had put aside, whereupon it shows nothing until it has asked anew. */
async function emptyAt(path: string) {
  const gone = new Promise<void>((empty) => {
    const watch = new MutationObserver(look);
    function look() {
      if (document.getElementById('main')) return;
      watch.disconnect();
      empty();
    }
    watch.observe(document.body, { childList: true, subtree: true });
    look();
  });
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await gone;
  history.pushState({}, '', path);
  dispatchEvent(new PopStateEvent('popstate', { state: {} }));
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
