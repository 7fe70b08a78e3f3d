import { expect, type Locator, type Page, type Request } from '@playwright/test';

/** A page that asks for nothing this long has read what it shows, in milliseconds. */
const QUIET = 500;

const READING = ['document', 'script', 'xhr', 'fetch'];

const followed = new WeakMap<Page, { open: Set<Request>; changed: number }>();

/** Keeps count, from now on, of what a page waits for. */
export function follow(page: Page) {
  const state = { open: new Set<Request>(), changed: Date.now() };
  followed.set(page, state);
  page.on('request', (request) => {
    if (!READING.includes(request.resourceType())) return;
    // A new document waits for nothing of the one before.
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) state.open.clear();
    state.open.add(request);
    state.changed = Date.now();
  });
  const end = (request: Request) => {
    if (state.open.delete(request)) state.changed = Date.now();
  };
  page.on('requestfinished', end);
  page.on('requestfailed', end);
}

/**
 * Holds that a page does not show something once it has read everything it asks for: before that a page shows nothing of
 * what it may not show either.
 */
export async function absent(page: Page, ...unseen: Locator[]) {
  await everythingRead(page);
  for (const one of unseen) await expect(one).toHaveCount(0);
}

/** Holds that its reader is told that there is nothing at the page's address, and is shown none of what there is. */
export async function nothingThere(page: Page, ...unseen: Locator[]) {
  await expect(page.getByText('没有找到').first()).toBeVisible();
  await absent(page, ...unseen);
}

async function everythingRead(page: Page) {
  const state = followed.get(page);
  if (!state) throw new Error('nobody counts what this page waits for: open it by pageOf');
  const asked = Date.now();
  await expect
    .poll(() => state.open.size === 0 && Date.now() - Math.max(state.changed, asked) > QUIET, {
      message: 'the page goes on reading',
      intervals: [100],
    })
    .toBe(true);
  const main = page.getByRole('main');
  await expect(main).not.toBeEmpty();
  await expect(main.locator('.ant-skeleton, .ant-spin-spinning')).toHaveCount(0);
}
