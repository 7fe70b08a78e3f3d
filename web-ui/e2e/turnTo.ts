import type { Page } from '@playwright/test';

/** The person looks at this window again, long enough after that all in it is looked up anew. */
export async function turnTo(page: Page) {
  const answered = page.waitForResponse(
    (answer) => answer.request().method() === 'GET' && answer.url().includes('/api/'),
  );
  await page.evaluate(async () => {
    const { now } = Date;
    Date.now = () => now() + 60_000;
    window.dispatchEvent(new Event('visibilitychange'));
    // What is old is found out a moment after the event.
    await new Promise((later) => setTimeout(later, 0));
    Date.now = now;
  });
  await answered;
}
